"""How good a model is on reports: what it finds, the acts of what people marked, and statements inside statements."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch.nn import functional as F

from batches import Batch, Lesson, collate
from decode import read_window, statement_of
from labels import ACTS
from model import Reader
from score import score
from text_form import CLS, SEP, read_windows

STANCES = {"deny": 1, "doubt": 2, "withhold": 3}  # any other act affirms


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


@torch.no_grad()
def encoded_windows(model: Reader, lessons: list[Lesson]) -> Iterator[tuple[torch.Tensor, Batch]]:
    """Every window of the lessons with its labels, as the product cuts them, and what the encoder makes of it."""
    for lesson in lessons:
        for window in read_windows(lesson.tokens):
            batch = collate([(lesson, window)])
            yield model.encoder(batch.ids, batch.quoted, batch.mask), batch


@torch.no_grad()
def acts_and_inner(model: Reader, lessons: list[Lesson]) -> dict[str, float]:
    """Acts and stances right, of statements as people marked them, in per cent; and the bar at which inner anchors have
    the best F1, with that F1."""
    model.eval()
    acts, gold, chances, inner = [], [], [], []
    for encoded, batch in encoded_windows(model, lessons):
        if len(batch.rows):
            acts += model.acts(encoded, batch.rows, batch.links).argmax(1).tolist()
            gold += batch.acts.tolist()
        known = batch.first & batch.mask & (batch.inner >= 0)
        chances += torch.sigmoid(model.inner(encoded)[..., 0][known]).tolist()
        inner += batch.inner[known].tolist()
    model.train()
    pairs = [(act, right) for act, right in zip(acts, gold) if right >= 0]
    stances = [(STANCES.get(ACTS[act]), STANCES.get(ACTS[right])) for act, right in pairs]
    bar, best = best_inner_bar(np.array(chances), np.array(inner))
    return {
        "act": 100 * sum(act == right for act, right in pairs) / max(1, len(pairs)),
        "stance": 100 * sum(stance == right for stance, right in stances) / max(1, len(pairs)),
        "inner.bar": bar,
        "inner.anchors": 100 * best,
    }


def best_inner_bar(chances: np.ndarray, inner: np.ndarray) -> tuple[float, float]:
    scores = {}
    for bar in np.arange(0.1, 0.95, 0.05):
        hits = ((chances >= bar) & (inner == 1)).sum()
        scores[round(float(bar), 2)] = 2 * hits / max(1, (chances >= bar).sum() + (inner == 1).sum())
    best = max(scores, key=scores.get)
    return best, float(scores[best])


def shown(scores: dict[str, float]) -> str:
    names = ("relation.overlap", "content.exact", "spans.source", "spans.cue", "spans.content")
    return "  ".join(f"{name} {scores[name]:.1f}" for name in names)
