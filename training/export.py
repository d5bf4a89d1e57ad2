"""Step 9: the trained reader as an ONNX graph, int8, with everything the product needs beside it.

    python export.py --run runs/first --vocabulary vocab.txt --out ../models/onrecord-en-1

The graph is built by hand, operation by operation, so that it is already in the fused form that ONNX Runtime is fast
at, whatever its optimiser makes of other people's graphs. One window in, one row of numbers a token out:

    [ anchors: 3 | looks: 7 | queries: 7 x link_width | keys: 7 x link_width | inner: 1 | counts: 3 | tells: 3 x act_width ]

All matrices are int8 with one scale a column, activations are quantised as they come (DynamicQuantizeMatMul). Weights use
7 bits: on processors without VNNI the 8-bit products saturate, and the same report would give another record there.
"""

from __future__ import annotations

import argparse
import json
from hashlib import sha256
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from decode import best_path
from labels import ACTS, ANCHORS, LINKS
from model import Reader, Shape
from read import ROLES
from text_form import CONTEXT, TEXT_FORM, WINDOW

MICROSOFT = "com.microsoft"


class Graph:
    """Collects nodes and weights; every method returns the name of what it computes."""

    def __init__(self, bits: int):
        self.nodes, self.weights, self.top = [], [], 2 ** (bits - 1) - 1

    def constant(self, name: str, values) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, kind: str, inputs: list[str], name: str, domain: str = "", **settings) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **settings))
        return name

    def split(self, x: str, name: str, parts: int) -> list[str]:
        names = [f"{name}.{i}" for i in range(parts)]
        self.nodes.append(helper.make_node("Split", [x], names, name=name, axis=1))
        return names

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, name: str) -> str:
        """x @ weight.T + bias in int8. weight: [out, in]."""
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / self.top
        small = np.clip(np.round(weight / scale[:, None]), -self.top, self.top).astype(np.int8)
        parts = [
            self.constant(f"{name}.weight", small.T),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.constant(f"{name}.bias", bias),
        ]
        return self.add("DynamicQuantizeMatMul", [x, *parts], name, MICROSOFT)

    def table(self, ids: str, weight: np.ndarray, name: str) -> str:
        """Rows of an embedding table kept in int8 with one scale a row."""
        scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / 127
        small = np.round(weight / scale).astype(np.int8)
        rows = self.add("Gather", [self.constant(f"{name}.weight", small), ids], f"{name}.rows")
        rows = self.add("Cast", [rows], f"{name}.float", to=TensorProto.FLOAT)
        scales = self.add("Gather", [self.constant(f"{name}.scale", scale.astype(np.float32)), ids], f"{name}.scales")
        return self.add("Mul", [rows, scales], name)


def encoder_graph(graph: Graph, weights: dict[str, np.ndarray], shape: Shape) -> str:
    words = graph.table("ids", weights["encoder.words.weight"], "words")
    quoted = graph.add("Gather", [graph.constant("quoted.weight", weights["encoder.quoted.weight"]), "quoted"], "kinds")
    size = graph.add("Shape", ["ids"], "size", start=1, end=2)
    zero, axis = graph.constant("zero", np.array([0], np.int64)), graph.constant("axis", np.array([0], np.int64))
    places = graph.constant("places.weight", weights["encoder.places.weight"])
    places = graph.add("Slice", [places, zero, size, axis], "places")
    x = graph.add("Add", [words, graph.add("Add", [quoted, places], "where")], "embedded")
    norm = [graph.constant(f"norm.{part}", weights[f"encoder.norm.{part}"]) for part in ("weight", "bias")]
    x = graph.add("LayerNormalization", [x, *norm], "normed", axis=-1, epsilon=1e-12)
    for layer in range(shape.layers):
        x = layer_graph(graph, weights, x, layer, shape)
    return x


def layer_graph(graph: Graph, weights: dict[str, np.ndarray], x: str, layer: int, shape: Shape) -> str:
    def of(name: str, part: str) -> np.ndarray:
        return weights[f"encoder.layers.{layer}.{name}.{part}"]

    def linear(x: str, name: str) -> str:
        return graph.linear(x, of(name, "weight"), of(name, "bias"), f"{layer}.{name}")

    def norm(x: str, residual: str, name: str) -> str:
        parts = [graph.constant(f"{layer}.{name}.{part}", of(name, part)) for part in ("weight", "bias")]
        # Not SkipLayerNormalization: on processors it takes ten times as long as these two.
        added = graph.add("Add", [x, residual], f"{layer}.{name}.added")
        return graph.add("LayerNormalization", [added, *parts], f"{layer}.{name}", axis=-1, epsilon=1e-12)

    mixed = attention_graph(graph, linear(x, "query_key_value"), f"{layer}", shape)
    x = norm(linear(mixed, "attended"), x, "norm_attended")
    wide = graph.add("FastGelu", [linear(x, "widen")], f"{layer}.gelu", MICROSOFT)
    return norm(linear(wide, "narrow"), x, "norm_narrow")


def attention_graph(graph: Graph, packed: str, layer: str, shape: Shape) -> str:
    """[1, tokens, 3 * width] to [1, tokens, width]. In plain operations it is faster here than MultiHeadAttention."""
    width = shape.width // shape.heads
    apart = graph.constant(f"{layer}.apart", np.array([0, 0, 3 * shape.heads, width], np.int64))
    heads = graph.add("Reshape", [packed, apart], f"{layer}.heads")
    heads = graph.add("Transpose", [heads], f"{layer}.by_head", perm=[0, 2, 1, 3])
    query, key, value = graph.split(heads, f"{layer}.part", 3)
    match = graph.add("FusedMatMul", [query, key], f"{layer}.match", MICROSOFT, transB=1, alpha=width**-0.5)
    mixed = graph.add("MatMul", [graph.add("Softmax", [match], f"{layer}.weight", axis=-1), value], f"{layer}.mixed")
    mixed = graph.add("Transpose", [mixed], f"{layer}.by_token", perm=[0, 2, 1, 3])
    joined = graph.constant(f"{layer}.joined", np.array([0, 0, shape.width], np.int64))
    return graph.add("Reshape", [mixed, joined], f"{layer}.attention")


def heads_graph(graph: Graph, weights: dict[str, np.ndarray], x: str) -> str:
    names = ("anchors", "looks", "query", "key", "inner", "counts", "tells")
    weight = np.concatenate([weights[f"{name}.weight"] for name in names])
    bias = np.concatenate([weights[f"{name}.bias"] for name in names])
    return graph.linear(x, weight, bias, "scores")


def make_graph(weights: dict[str, np.ndarray], shape: Shape, bits: int = 7) -> onnx.ModelProto:
    graph = Graph(bits)
    heads_graph(graph, weights, encoder_graph(graph, weights, shape))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, [1, "tokens"]) for name in ("ids", "quoted")]
    width = len(ANCHORS) + len(LINKS) * (1 + 2 * shape.link_width) + 1 + len(ROLES) * (1 + shape.act_width)
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, "tokens", width])]
    made = helper.make_graph(graph.nodes, "onrecord", inputs, outputs, graph.weights)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=9, producer_name="onrecord")


def load_run(run: Path) -> tuple[dict[str, np.ndarray], Shape, dict]:
    about = json.loads((run / "scores.json").read_text())
    state = torch.load(run / "weights.pt", weights_only=True)
    return {name: tensor.float().numpy() for name, tensor in state.items()}, Shape(**about["shape"]), about


# Sentences of our own that the product must score as the trained model did: each shows something that once went wrong
# in such code, or easily could.
PARITY = [
    "The mayor said the bridge would reopen in May.",
    '"We saw the water rise," said Ilse Maren, a baker. "Nobody came."',
    "“Nothing was decided,” the ministry’s spokesman told reporters, “and nothing will be.”",
    "Officials denied that the plant had leaked.\n\nThe operator, Norvik Energi, declined to comment.",
    "According to the report, 1,200 homes lost power; the utility put the number at 900.",
    "He didn't say why.",
    "“The first paragraph has no closing mark.\n“The second one has,” Tove Lindqvist wrote.",
    "Ärzte in Zürich — so heißt es — “protested” 🙂 on Monday, the café’s owner said.",
    "It was not clear whether anyone had been hurt.",
    "The union wants the talks to go on, and the company believes that they will.",
    "",
    "?!",
]


def acts_of_surest(model: Reader, encoded: torch.Tensor, tokens: list, anchors: torch.Tensor) -> dict | None:
    """The acts of the statement that hangs on the word with the highest odds, read as decode.py reads it."""
    words = [at for at, token in enumerate(tokens) if token.first]
    if not words:
        return None
    anchor = max(words, key=lambda at: float(anchors[at, 1:].logsumexp(0) - anchors[at, 0]))
    place = torch.tensor([anchor + 1])
    links = model.links(encoded, torch.zeros_like(place), place)[0, 1:-1].numpy()
    path = best_path(links[words], model.follows.detach().numpy())
    labels = torch.zeros((1, encoded.shape[1]), dtype=torch.int64)
    labels[0, torch.tensor(words) + 1] = torch.from_numpy(path)
    acts = model.acts(encoded, torch.zeros_like(place), labels)[0].softmax(0)
    return {"anchor": anchor, "acts": [round(float(act), 3) for act in acts]}


def parity_cases(weights: dict[str, np.ndarray], shape: Shape, vocabulary: Path) -> list[dict]:
    """What the trained model, in 32 bits, makes of each sentence: tokens, marks, scores of anchors and inner anchors,
    and how likely it finds each act of the surest statement."""
    from text_form import CLS, SEP, Window, load_word_pieces, read_tokens

    model = Reader(shape).eval()
    model.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in weights.items()})
    word_pieces, cases = load_word_pieces(vocabulary), []
    for text in PARITY:
        tokens = read_tokens(text, word_pieces)
        ids = torch.tensor([[CLS, *(t.id for t in tokens), SEP]])
        quoted = torch.tensor([[0, *(int(t.quoted) for t in tokens), 0]])
        with torch.no_grad():
            encoded, anchors = model(ids, quoted, torch.ones_like(ids, dtype=torch.bool))
            inner, anchors = model.inner(encoded)[0, 1:-1, 0], anchors[0, 1:-1]
            acts = acts_of_surest(model, encoded, tokens, anchors)
        cases.append({
            "text": text,
            "ids": [t.id for t in tokens],
            "quoted": [int(t.quoted) for t in tokens],
            "first": [int(t.first) for t in tokens],
            "anchors": [[round(float(score), 3) for score in row] for row in anchors],
            "inner": [round(float(score), 3) for score in inner],
            "surest": acts,
        })  # fmt: skip
    return cases


def write_json(path: Path, content, indent: int | None = None) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("run", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--bits", type=int, default=7)
    options = parser.parse_args()
    weights, shape, about = load_run(options.run)
    calibration = json.loads((options.run / "calibration.json").read_text())
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(make_graph(weights, shape, options.bits), options.out / "weights.onnx")
    (options.out / "vocabulary.txt").write_bytes(options.vocabulary.read_bytes())
    (options.out / "decoder.json").write_bytes((options.run / "decoder.json").read_bytes() + b"\n")
    write_json(options.out / "parity.json", parity_cases(weights, shape, options.vocabulary))
    files = ("weights.onnx", "vocabulary.txt", "decoder.json", "parity.json")
    write_json(options.out / "manifest.json", {
        "name": options.out.name,
        "textForm": TEXT_FORM,
        "anchors": ANCHORS,
        "links": LINKS,
        "window": WINDOW,
        "context": CONTEXT,
        "linkWidth": shape.link_width,
        "acts": ACTS,
        "actWidth": shape.act_width,
        "reach": shape.reach,
        "shape": shape.as_dict(),
        "sha256": {name: sha256((options.out / name).read_bytes()).hexdigest() for name in files},
        "trainedOn": about["trained_on"],
        # Of these weights in 32 bits and before the quotation marks are heard: CARD.md has the product's own.
        "scores": {
            f"{name}-dev, 32 bits": {measure: round(value, 1) for measure, value in calibration[name].items()}
            for name in ("polnear", "newsroom")
        },
        "calibrationError": calibration["calibration_error"],
    }, indent=1)  # fmt: skip


if __name__ == "__main__":
    main()
