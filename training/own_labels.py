"""Our own labels on PolNeAR's reports, kept apart from its texts: acts of its statements, and statements inside contents.

labels/acts.jsonl   {"id": report, "acts": {"3": "judge", …}}: by the place of the statement in the report's first annotation
labels/inner.jsonl  {"id": report, "statements": [{source, cue, content}]}: offsets in UTF-16; the report was looked through
"""

from __future__ import annotations

import json
from pathlib import Path

LABELS = Path(__file__).parent / "labels"


def lines_of(name: str) -> dict[str, dict]:
    path = LABELS / name
    if not path.exists():
        return {}
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row for row in rows}


def with_own_labels(row: dict, acts: dict[str, dict], inner: dict[str, dict]) -> dict:
    """The row of a report with our labels put in where PolNeAR has none."""
    first, *others = row["annotations"]
    known = acts.get(row["id"], {}).get("acts", {})
    attributions = [{**item, **({"act": known[str(at)]} if str(at) in known else {})} for at, item in enumerate(first["attributions"])]
    found = inner.get(row["id"])
    return {
        **row,
        "annotations": [{**first, "attributions": attributions}, *others],
        "inner": found["statements"] if found else None,
    }
