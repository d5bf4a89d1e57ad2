"""The measures of attributed statements, over words, as bench/measure.ts counts them.

tokens.ROLE   words labelled with the role;  spans.ROLE   unbroken runs of words, both ends exact
content.*     the content's words the same (exact) or Jaccard >= 0.5 (overlap);  relation.*   the source's too
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from read import ROLES, Report, Statement

WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")


def covered(starts: list[int], spans) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(bisect_left(starts, start), bisect_left(starts, end)))


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    if not one and not other:
        return 1.0
    both = len(one & other)
    return both / (len(one) + len(other) - both)


def pairs(gold: list[dict], found: list[dict]) -> list[tuple[int, int, float]]:
    """One to one, best content first; cue and source settle ties."""
    candidates = []
    for i, g in enumerate(gold):
        for j, f in enumerate(found):
            content = overlap(g["content"], f["content"])
            if content > 0:
                tie = overlap(g["cue"], f["cue"]) + overlap(g["source"], f["source"])
                candidates.append((content + 1e-3 * tie, i, j, content))
    candidates.sort(key=lambda row: -row[0])
    taken_gold, taken_found, chosen = set(), set(), []
    for _, i, j, content in candidates:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i), taken_found.add(j)
            chosen.append((i, j, content))
    return chosen


def runs(words: frozenset[int]) -> set[tuple[int, int]]:
    found, begin, last = set(), None, None
    for word in sorted(words):
        if begin is None or word != last + 1:
            if begin is not None:
                found.add((begin, last))
            begin = word
        last = word
    return found | ({(begin, last)} if begin is not None else set())


def hits(report: Report, found: list[Statement]) -> list[bool]:
    """For each found statement whether people marked it too, with that source (relation.overlap)."""
    starts = [match.start() for match in WORD.finditer(report.text)]
    gold = [{role: covered(starts, getattr(s, role)) for role in ROLES} for s in report.statements]
    ours = [{role: covered(starts, getattr(s, role)) for role in ROLES} for s in found]
    right = [False] * len(found)
    for i, j, content in pairs(gold, ours):
        right[j] = content >= 0.5 and overlap(gold[i]["source"], ours[j]["source"]) >= 0.5
    return right


def score(reports: list[Report], found: dict[str, list[Statement]]) -> dict[str, float]:
    """F1 of each measure, 0 to 100."""
    right, golds, ours_ = Counter(), Counter(), Counter()
    for report in reports:
        starts = [match.start() for match in WORD.finditer(report.text)]
        sides = []
        for statements in (report.statements, found.get(report.id, [])):
            side = [{role: covered(starts, getattr(s, role)) for role in ROLES} for s in statements]
            sides.append([s for s in side if s["content"]])
        gold, ours = sides
        for role in ROLES:
            g, o = (frozenset().union(*(s[role] for s in side)) for side in sides)
            right[f"tokens.{role}"] += len(g & o)
            golds[f"tokens.{role}"] += len(g)
            ours_[f"tokens.{role}"] += len(o)
            g, o = (set().union(*(runs(s[role]) for s in side)) for side in sides)
            right[f"spans.{role}"] += len(g & o)
            golds[f"spans.{role}"] += len(g)
            ours_[f"spans.{role}"] += len(o)
        for i, j, content in pairs(gold, ours):
            source = overlap(gold[i]["source"], ours[j]["source"])
            right["content.exact"] += content == 1
            right["content.overlap"] += content >= 0.5
            right["relation.overlap"] += content >= 0.5 and source >= 0.5
            right["relation.exact"] += content == 1 and source == 1
        for measure in ("content.exact", "content.overlap", "relation.overlap", "relation.exact"):
            golds[measure] += len(gold)
            ours_[measure] += len(ours)
    return {name: 200 * right[name] / max(1, golds[name] + ours_[name]) for name in golds}
