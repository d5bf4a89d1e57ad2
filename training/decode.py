"""Step 6: scores back to statements. src/extract/find-statements.ts does the same in the product."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from labels import LINKS
from read import ROLES, Statement
from text_form import Token, Window

NEVER = -1e4


def allowed() -> np.ndarray:
    """[labels, labels]: 0 where a label may follow another, NEVER where it may not. Any may come first, since a window
    may begin within a span."""
    table = np.full((len(LINKS), len(LINKS)), NEVER, dtype=np.float32)
    for index, label in enumerate(LINKS):
        if not label.endswith("+"):
            table[:, index] = 0
        else:
            table[[index - 1, index], index] = 0
    return table


ALLOWED = allowed()


def best_path(scores: np.ndarray, follows: np.ndarray) -> np.ndarray:
    """Viterbi: the best labels of [words, labels] scores, where `follows` scores each label after another."""
    steps = follows + ALLOWED
    best = scores[0]
    back = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, len(scores)):
        through = best[:, None] + steps
        back[word] = through.argmax(0)
        best = through.max(0) + scores[word]
    path = np.zeros(len(scores), dtype=np.int64)
    path[-1] = best.argmax()
    for word in range(len(scores) - 1, 0, -1):
        path[word - 1] = back[word, path[word]]
    return path


@dataclass(frozen=True)
class Found:
    """A statement as the model gives it, with what its confidence is computed from."""

    anchor: int
    kind: int
    links: dict[int, int]  # token of the report -> label
    features: tuple[float, ...]


def statement_of(links: dict[int, int], tokens: list[Token]) -> Statement:
    """Spans run from the first word's first letter to the last word's last piece."""
    spans: dict[str, list[tuple[int, int]]] = {role: [] for role in ROLES}
    for position in sorted(links):
        role, goes_on = ROLES[(links[position] - 1) // 2], LINKS[links[position]].endswith("+")
        last = position
        while last + 1 < len(tokens) and not tokens[last + 1].first and tokens[last + 1].end > tokens[last + 1].start:
            last += 1
        end = tokens[last].end
        if goes_on and spans[role]:
            spans[role][-1] = (spans[role][-1][0], end)
        else:
            spans[role].append((tokens[position].start, end))
    return Statement(**{role: tuple(found) for role, found in spans.items()})


def read_window(window: Window, tokens: list[Token], anchors: np.ndarray, links_at, follows, bar: float) -> list[Found]:
    """`anchors`: [tokens, 3] log-probabilities; `links_at(positions)`: [n, tokens, labels] scores."""
    first = [i for i in range(window.end - window.start) if tokens[window.start + i].first]
    own = [i for i in first if window.start + i >= window.own]
    chosen = [i for i in own if 1 - np.exp(anchors[i, 0]) >= bar]
    if not chosen:
        return []
    found = []
    for position, scores in zip(chosen, links_at(chosen)):
        words = scores[first]
        path = best_path(words, follows)
        links = {window.start + first[i]: int(label) for i, label in enumerate(path) if label}
        if not any(label >= 5 for label in links.values()):
            continue  # nothing is attributed
        kind = 1 + int(anchors[position, 2] > anchors[position, 1])
        found.append(Found(window.start + position, kind, links, features_of(anchors[position], words, path)))
    return found


def features_of(anchor: np.ndarray, words: np.ndarray, path: np.ndarray) -> tuple[float, ...]:
    """[log-odds of the anchor, least sure and mean log-probability of the source's and of the content's words]."""
    shifted = words - words.max(1, keepdims=True)
    sure = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    chosen = sure[np.arange(len(path)), path]
    parts = []
    for labels in ((1, 2), (5, 6)):
        part = chosen[np.isin(path, labels)]
        parts += [float(part.min()), float(part.mean())] if len(part) else [0.0, 0.0]
    none = float(np.exp(anchor[0]))
    return (float(np.log((1 - none + 1e-6) / (none + 1e-6))), *parts, float(not np.isin(path, (1, 2)).any()))
