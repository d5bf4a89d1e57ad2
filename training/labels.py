"""Step 3: statements as labels on tokens.

Every statement hangs on one token, its **anchor**: the first word of its cue, or of its content where a quotation runs
on without a cue. The model says of each word whether it is an anchor, and, for each anchor, which words are
the source, cue and content of that statement. So a source can serve two statements, a content can be broken, a statement
can stand inside another, and a source can be missing.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from read import ROLES, Report, Statement
from text_form import Token, Window

ANCHORS = ("none", "cue", "content")
LINKS = ("outside", "source", "source+", "cue", "cue+", "content", "content+")  # + goes on with a span

CONTENT_START = 5  # labels of contents are the last two
ACTS = (
    "state",
    "confirm",
    "deny",
    "doubt",
    "withhold",
    "accuse",
    "warn",
    "predict",
    "promise",
    "ask",
    "judge",
)
UNKNOWN = -100  # what the losses of torch leave out


@dataclass(frozen=True)
class Labels:
    """Labels of one window; positions count from its first token."""

    anchors: list[int]  # for each token an index into ANCHORS, or UNKNOWN
    inner: list[int]  # for each token 1 at an anchor inside a content, 0 at any other token of one, or UNKNOWN
    links: list[tuple[int, list[int]]]  # (anchor position, for each token an index into LINKS)
    acts: list[int]  # for each of the links an index into ACTS, or UNKNOWN


def first_covered(tokens: list[Token], starts: list[int], span: tuple[int, int]) -> range:
    """The tokens whose start lies in the span (a word counts when the span covers its start, as in the scores)."""
    return range(bisect_left(starts, span[0]), bisect_left(starts, span[1]))


def anchor_of(statement: Statement, tokens: list[Token], starts: list[int]) -> tuple[int, int] | None:
    for kind, role in ((1, statement.cue), (2, statement.content)):
        for span in role:
            for position in first_covered(tokens, starts, span):
                if tokens[position].first:
                    return position, kind
    return None


def links_of(statement: Statement, tokens: list[Token], starts: list[int]) -> dict[int, int]:
    links: dict[int, int] = {}
    for index, role in enumerate(ROLES):
        for span in getattr(statement, role):
            label = 1 + 2 * index
            for position in first_covered(tokens, starts, span):
                if tokens[position].first:
                    links[position] = label
                    label = 2 + 2 * index
    return links


@dataclass(frozen=True)
class Labelled:
    """A statement on the tokens of its report."""

    anchor: int
    kind: int
    links: dict[int, int]
    act: int  # index into ACTS, or UNKNOWN
    outer: bool  # an anchor in the eyes of PolNeAR, which marks no statements inside statements
    inner: bool  # an anchor inside another's content


def label_report(report: Report, tokens: list[Token]) -> list[Labelled]:
    """Positions are counted in the report's tokens.

    Two statements may meet on one anchor (rare: "said" heading two contents). The first keeps it.
    """
    starts = [token.start for token in tokens]
    found: dict[int, tuple[int, dict[int, int], Statement, bool]] = {}
    for statement, within in [*((s, False) for s in report.statements), *((s, True) for s in report.inner)]:
        anchor = anchor_of(statement, tokens, starts)
        if anchor and anchor[0] not in found:
            found[anchor[0]] = (anchor[1], links_of(statement, tokens, starts), statement, within)
    labelled = []
    for position, (kind, links, statement, within) in found.items():
        inside = within or any(
            other != position and CONTENT_START <= other_links.get(position, 0)
            for other, (_, other_links, _, _) in found.items()
        )
        outer = not within and not (inside and report.mixes_inner)
        act = ACTS.index(statement.act) if statement.act in ACTS else UNKNOWN
        labelled.append(Labelled(position, kind, links, act, outer, inside))
    return labelled


def labels_in(window: Window, statements: list[Labelled], knows_inner: bool) -> Labels:
    """The labels of the statements whose anchor the window sees, its context included: more to learn from."""
    size = window.end - window.start
    anchors, inner, links, acts = [0] * size, [UNKNOWN] * size, [], []
    for labelled in statements:
        if knows_inner and labelled.outer:
            for position, label in labelled.links.items():
                if label >= CONTENT_START and window.start <= position < window.end:
                    inner[position - window.start] = 0
    for labelled in statements:
        if not window.start <= labelled.anchor < window.end:
            continue
        at = labelled.anchor - window.start
        anchors[at] = labelled.kind if labelled.outer else UNKNOWN
        if knows_inner and labelled.inner:
            inner[at] = 1
        row = [0] * size
        for position, label in labelled.links.items():
            if window.start <= position < window.end:
                row[position - window.start] = label
        links.append((at, row))
        acts.append(labelled.act)
    return Labels(anchors, inner, links, acts)
