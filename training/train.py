"""Trains the reader of statements: read, label, learn, choose the best epoch on the practice set, save.

    python train.py --data DATA --weights model.safetensors --vocabulary vocab.txt --out runs/first

Every setting that was tried stands in README.md with what it gave; the defaults here are those that ship.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from batches import Batch, Lesson, batches_of, lessons_of
from crf import links_loss
from decode import read_window, statement_of
from model import Reader, Shape, load_encoder
from read import Account, read_reports
from score import score
from text_form import CLS, SEP, load_word_pieces, read_tokens, read_windows


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--batch-tokens", type=int, default=3072)
    parser.add_argument("--newsroom", type=int, default=1, help="how often an epoch reads the newsroom set")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--crf", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to measure one)")
    return parser.parse_args()


def loss_of(model: Reader, batch: Batch, crf: bool) -> torch.Tensor:
    """Negative log-likelihood a statement: anchors of all words, links of each anchor's words."""
    encoded, anchors = model(batch.ids, batch.quoted, batch.mask)
    words = batch.first & batch.mask
    anchor_loss = F.cross_entropy(anchors.float()[words], batch.anchors[words], reduction="sum")
    links = model.links(encoded, batch.rows, batch.positions).float()
    link_loss = links_loss(links, batch.links, words[batch.rows], model.follows if crf else None)
    return (anchor_loss + link_loss) / max(1, len(batch.rows))


@torch.no_grad()
def read_all(model: Reader, lessons: list[Lesson], bar: float):
    """Every statement that the model finds, by report: the statements, and how sure it is (see decode.py)."""
    model.eval()
    found: dict[str, list] = {}
    follows = model.follows.detach().numpy()
    for lesson in lessons:
        statements = found.setdefault(lesson.report.id, [])
        for window in read_windows(lesson.tokens):
            seen = lesson.tokens[window.start : window.end]
            ids = torch.tensor([[CLS, *(t.id for t in seen), SEP]])
            quoted = torch.tensor([[0, *(int(t.quoted) for t in seen), 0]])
            encoded, anchors = model(ids, quoted, torch.ones_like(ids, dtype=torch.bool))
            log = F.log_softmax(anchors[0, 1:-1].float(), -1).numpy()

            def links_at(positions: list[int]) -> np.ndarray:
                places = torch.tensor(positions) + 1
                return model.links(encoded, torch.zeros_like(places), places)[:, 1:-1].float().numpy()

            statements += read_window(window, lesson.tokens, log, links_at, follows, bar)
    model.train()
    return found


def judge(model: Reader, lessons: list[Lesson], bar: float = 0.4) -> dict[str, float]:
    found = read_all(model, lessons, bar)
    statements = {
        lesson.report.id: [statement_of(f.links, lesson.tokens) for f in found[lesson.report.id]] for lesson in lessons
    }
    return score([lesson.report for lesson in lessons], statements)


def optimiser_of(model: Reader, rate: float, head_rate: float) -> torch.optim.Optimizer:
    groups = []
    for name, parameter in model.named_parameters():
        decay = 0.0 if name.endswith("bias") or "norm" in name or name == "follows" else 0.01
        groups.append(
            {"params": [parameter], "lr": rate if name.startswith("encoder.") else head_rate, "weight_decay": decay}
        )
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)


def digests_of(data: Path) -> dict[str, str]:
    """What it was trained on, so that nobody has to guess."""
    files = ("polnear/train.jsonl.gz", "newsroom/train.jsonl")
    return {name: sha256((data / name).read_bytes()).hexdigest() for name in files}


def shown(scores: dict[str, float]) -> str:
    names = ("relation.overlap", "content.exact", "spans.source", "spans.cue", "spans.content")
    return "  ".join(f"{name} {scores[name]:.1f}" for name in names)


def main() -> None:
    options = arguments()
    torch.manual_seed(options.seed), random.seed(options.seed)
    torch.set_num_threads(options.threads)
    word_pieces, account = load_word_pieces(options.vocabulary), Account()
    polnear, newsroom = options.data / "polnear", options.data / "newsroom"
    train = lessons_of(read_reports(polnear / "train.jsonl.gz", account), word_pieces)
    train += options.newsroom * lessons_of(read_reports(newsroom / "train.jsonl", account), word_pieces)
    practice = lessons_of(read_reports(polnear / "dev.jsonl.gz", Account()), word_pieces)
    practice_own = lessons_of(read_reports(newsroom / "dev.jsonl", Account()), word_pieces)
    print(account, flush=True)

    model = Reader(Shape(layers=options.layers))
    load_encoder(model.encoder, str(options.weights))
    average = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    optimiser = optimiser_of(model, options.rate, options.head_rate)
    full_rates = [group["lr"] for group in optimiser.param_groups]
    total = options.epochs * len(batches_of(train, options.batch_tokens, random.Random(0)))
    options.out.mkdir(parents=True, exist_ok=True)
    step, best, begun = 0, 0.0, time.time()
    for epoch in range(options.epochs):
        running = 0.0
        for batch in batches_of(train, options.batch_tokens, random.Random(options.seed * 1000 + epoch)):
            step += 1
            part = min(step / (0.1 * total), max(0.0, (total - step) / (0.9 * total)))
            for group, full in zip(optimiser.param_groups, full_rates):
                group["lr"] = full * part
            loss = loss_of(model, batch, options.crf)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            running += loss.item()
            keep = min(0.998, step / (step + 100))
            for name, tensor in model.state_dict().items():
                average[name].lerp_(tensor, 1 - keep)
            if step % 50 == 0:
                rate = (time.time() - begun) / step
                print(f"step {step}/{total}  loss {running / 50:.3f}  {rate:.2f} s a step", flush=True)
                running = 0.0
            if options.steps and step >= options.steps:
                return
        last = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        model.load_state_dict(average)
        scores, own = judge(model, practice), judge(model, practice_own)
        print(f"epoch {epoch + 1}  {(time.time() - begun) / 60:.0f} min  polnear  {shown(scores)}", flush=True)
        print(f"epoch {epoch + 1}  newsroom  {shown(own)}", flush=True)
        if scores["relation.overlap"] + scores["content.exact"] > best:
            best = scores["relation.overlap"] + scores["content.exact"]
            torch.save(average, options.out / "weights.pt")
            about = {"shape": model.shape.as_dict(), "polnear": scores, "newsroom": own, "epoch": epoch + 1}
            about["trained_on"] = digests_of(options.data)
            about["options"] = {key: str(value) for key, value in vars(options).items()}
            (options.out / "scores.json").write_text(json.dumps(about, indent=1))
        model.load_state_dict(last)


if __name__ == "__main__":
    main()
