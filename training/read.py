"""Step 1: annotated reports in, one plain form out, with an account of every row that is dropped.

Two sets are read. PolNeAR (Newell, Margolin & Ruths, LREC 2018) is one gzipped JSON object a line,
{id, text, annotations: [{attributions: [{source, cue, content}]}]}; the newsroom set has the same shape and more
fields. Offsets count UTF-16 code units there (the product's unit) and code points in Python, so they are
converted once, here, and never again.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from own_labels import lines_of, with_own_labels

ROLES = ("source", "cue", "content")
Span = tuple[int, int]  # [start, end) in code points


@dataclass(frozen=True)
class Statement:
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    # What the source does with the claim, where somebody labelled it: never part of what makes two statements the same.
    act: str | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Report:
    id: str
    text: str
    statements: tuple[Statement, ...]
    furniture: tuple[Span, ...] = ()
    # Statements inside the contents of others, and whether anybody looked for them.
    inner: tuple[Statement, ...] = ()
    knows_inner: bool = False
    mixes_inner: bool = False  # whether they stand among the statements, as in the newsroom set


@dataclass
class Account:
    """How many rows were read, and why each of the others was not."""

    kept: Counter = field(default_factory=Counter)
    dropped: Counter = field(default_factory=Counter)

    def __str__(self) -> str:
        rows = [f"  kept     {n:7d}  {what}" for what, n in sorted(self.kept.items())]
        rows += [f"  dropped  {n:7d}  {why}" for why, n in sorted(self.dropped.items())]
        return "\n".join(rows)


def code_point_at(text: str) -> list[int] | None:
    """For each UTF-16 offset the code point offset, or None where both are the same (no astral letters)."""
    if all(ord(letter) < 0x10000 for letter in text):
        return None
    offsets = []
    for position, letter in enumerate(text):
        offsets += [position] * (2 if ord(letter) >= 0x10000 else 1)
    return [*offsets, len(text)]


def utf16_at(text: str) -> list[int]:
    """For each code point offset the UTF-16 offset: what the product and its scores count in."""
    offsets, at = [], 0
    for letter in text:
        offsets.append(at)
        at += 2 if ord(letter) >= 0x10000 else 1
    return [*offsets, at]


def read_statement(row: dict, convert: list[int] | None, account: Account) -> Statement | None:
    spans = {}
    for role in ROLES:
        pairs = [tuple(pair) for pair in row.get(role) or []]
        if convert:
            pairs = [(convert[start], convert[end]) for start, end in pairs]
        spans[role] = tuple(sorted(pair for pair in pairs if pair[0] < pair[1]))
    if not spans["content"]:
        # Nothing is attributed: neither the scores nor a reader could use it.
        account.dropped["statement without content"] += 1
        return None
    account.kept["statement"] += 1
    return Statement(**spans, act=row.get("act"))


def read_reports(path: Path, account: Account) -> list[Report]:
    """Reads every report of a .jsonl or .jsonl.gz file; of several annotators, the first, as the scores do."""
    reports = []
    acts, inner = lines_of("acts.jsonl"), lines_of("inner.jsonl")
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = with_own_labels(json.loads(line), acts, inner)
            annotation, *others = row["annotations"]
            account.dropped["further annotation of a report"] += len(others)
            convert = code_point_at(row["text"])
            read = [read_statement(item, convert, account) for item in annotation["attributions"]]
            statements = tuple(dict.fromkeys(item for item in read if item))
            account.dropped["statement given twice"] += sum(item is not None for item in read) - len(statements)
            furniture = row.get("furniture") or annotation.get("discard") or []
            if convert:
                furniture = [(convert[start], convert[end]) for start, end in furniture]
            account.kept["report"] += 1
            within = [read_statement(item, convert, account) for item in row["inner"] or []]
            # The newsroom set, which names speakers, marks statements inside statements among the others.
            mixes = any("speaker" in item for item in annotation["attributions"])
            reports.append(
                Report(
                    id=row["id"],
                    text=row["text"],
                    statements=statements,
                    furniture=tuple(map(tuple, furniture)),
                    inner=tuple(item for item in within if item and item not in statements),
                    knows_inner=mixes or row["inner"] is not None,
                    mixes_inner=mixes,
                )
            )
    return reports
