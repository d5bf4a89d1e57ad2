"""Step 4: the model: a BERT-shaped encoder with small heads, all of it in plain sight.

The encoder is BERT's (Devlin et al., NAACL 2019), written out so that export.py can rebuild it operation by operation.
The heads:
  anchors  [tokens, 3]            is this word where a statement hangs?
  links    [anchors, tokens, 7]   bilinear, as in deep biaffine parsing (Dozat & Manning, ICLR 2017): what is this
                                  word to that statement? Plus what the word looks like by itself, and how far it is.
  inner    [tokens, 1]            is this word, in the content of a statement, where another one hangs?
  acts     [statements, 11]       what the source does, pooled from the words of its parts by attention
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional as F

from labels import ACTS, ANCHORS, LINKS
from read import ROLES


@dataclass(frozen=True)
class Shape:
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512
    link_width: int = 48  # of each label's query and key
    reach: int = 64  # distances beyond are one
    act_width: int = 64  # of what a word tells of the act
    dropout: float = 0.1

    def as_dict(self) -> dict:
        return asdict(self)


class Dropout(nn.Module):
    """Dropout with masks cut from one pool of random bits: on two cores, drawing fresh ones takes a third of a step."""

    POOL = 1 << 22

    def __init__(self, share: float):
        super().__init__()
        self.share = share
        bits = torch.rand(self.POOL) >= share
        self.register_buffer("pool", bits / (1 - share), persistent=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.share == 0:
            return x
        start = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pool[start : start + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.dropout = shape.heads, Dropout(shape.dropout)
        self.query_key_value = nn.Linear(shape.width, 3 * shape.width)
        self.attended = nn.Linear(shape.width, shape.width)
        self.norm_attended = nn.LayerNorm(shape.width, eps=1e-12)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.norm_narrow = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: torch.Tensor, seen: torch.Tensor) -> torch.Tensor:
        batch, size, width = x.shape
        qkv = self.query_key_value(x).view(batch, size, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        mixed = self.attended(mixed.transpose(1, 2).reshape(batch, size, width))
        x = self.norm_attended(x + self.dropout(mixed))
        return self.norm_narrow(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.quoted = nn.Embedding(2, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.dropout = Dropout(shape.dropout)

    def forward(self, ids: torch.Tensor, quoted: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.places(places) + self.quoted(quoted))
        x = self.dropout(x)
        seen = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen)
        return x


class Reader(nn.Module):
    """Encoder and heads. ids, quoted: int64 [batch, tokens]; mask: bool [batch, tokens]."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        labels, width = len(LINKS), shape.link_width
        self.encoder = Encoder(shape)
        self.anchors = nn.Linear(shape.width, len(ANCHORS))
        self.query = nn.Linear(shape.width, labels * width)
        self.key = nn.Linear(shape.width, labels * width)
        self.looks = nn.Linear(shape.width, labels)
        self.distance = nn.Embedding(2 * shape.reach + 1, labels)
        nn.init.zeros_(self.distance.weight)
        # Transition scores of the links along the words, learned by train.py when it trains a CRF.
        self.follows = nn.Parameter(torch.zeros(labels, labels))
        self.inner = nn.Linear(shape.width, 1)
        # What each word tells of the act as part of a source, a cue or a content, and how much it counts there.
        self.tells = nn.Linear(shape.width, len(ROLES) * shape.act_width)
        self.counts = nn.Linear(shape.width, len(ROLES))
        self.act = nn.Linear(len(ROLES) * shape.act_width, len(ACTS))
        self.dropout = nn.Dropout(0.3)

    def links(self, encoded: torch.Tensor, rows: torch.Tensor, anchors: torch.Tensor) -> torch.Tensor:
        """Link scores [anchors, tokens, labels] of the anchors at positions `anchors` of the windows `rows`."""
        labels, width = len(LINKS), self.shape.link_width
        size = encoded.shape[1]
        query = self.query(encoded[rows, anchors]).view(-1, 1, labels, width)
        key = self.key(encoded).view(encoded.shape[0], size, labels, width)[rows]
        pair = (query * key).sum(-1) / width**0.5
        reach = self.shape.reach
        away = (torch.arange(size)[None, :] - anchors[:, None]).clamp(-reach, reach) + reach
        return pair + self.looks(encoded)[rows] + self.distance(away)

    def acts(self, encoded: torch.Tensor, rows: torch.Tensor, links: torch.Tensor) -> torch.Tensor:
        """Act scores [statements, acts] of statements whose words carry the labels `links` [statements, tokens]."""
        size, parts = encoded.shape[1], len(ROLES)
        tells = self.tells(encoded).view(encoded.shape[0], size, parts, self.shape.act_width)[rows]
        part = torch.stack([(links == 1 + 2 * role) | (links == 2 + 2 * role) for role in range(parts)], -1)
        counts = self.counts(encoded)[rows].masked_fill(~part, -1e4)
        # A part without words tells nothing.
        weight = counts.softmax(1) * part
        pooled = (weight[..., None] * tells).sum(1).flatten(1)
        return self.act(self.dropout(F.gelu(pooled, approximate="tanh")))

    def forward(self, ids: torch.Tensor, quoted: torch.Tensor, mask: torch.Tensor):
        encoded = self.encoder(ids, quoted, mask)
        return encoded, self.anchors(encoded)


def load_encoder(encoder: Encoder, file: str) -> None:
    """Fills the encoder from a BERT checkpoint (safetensors); every tensor must find its place."""
    from safetensors.torch import load_file

    found = {name.removeprefix("bert."): tensor.float() for name, tensor in load_file(file).items()}
    ours = {
        "words.weight": found["embeddings.word_embeddings.weight"],
        "places.weight": found["embeddings.position_embeddings.weight"],
        "quoted.weight": found["embeddings.token_type_embeddings.weight"],
        "norm.weight": found["embeddings.LayerNorm.weight"],
        "norm.bias": found["embeddings.LayerNorm.bias"],
    }
    names = {
        "attended": "attention.output.dense",
        "norm_attended": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "norm_narrow": "output.LayerNorm",
    }
    for index in range(len(encoder.layers)):
        theirs = f"encoder.layer.{index}."
        for part in ("weight", "bias"):
            three = [found[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            ours[f"layers.{index}.query_key_value.{part}"] = torch.cat(three)
            for our_name, name in names.items():
                ours[f"layers.{index}.{our_name}.{part}"] = found[f"{theirs}{name}.{part}"]
    encoder.load_state_dict(ours, strict=True)
