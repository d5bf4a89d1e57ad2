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


@dataclass(frozen=True)
class Labels:
    """Labels of one window; positions count from its first token."""

    anchors: list[int]  # for each token an index into ANCHORS
    links: list[tuple[int, list[int]]]  # (anchor position, for each token an index into LINKS)


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


def label_report(report: Report, tokens: list[Token]) -> list[tuple[int, int, dict[int, int]]]:
    """(anchor, kind, links) of each statement, positions counted in the report's tokens.

    Two statements may meet on one anchor (rare: "said" heading two contents). The first keeps it.
    """
    starts = [token.start for token in tokens]
    labelled = {}
    for statement in report.statements:
        anchor = anchor_of(statement, tokens, starts)
        if anchor and anchor[0] not in labelled:
            labelled[anchor[0]] = (anchor[1], links_of(statement, tokens, starts))
    return [(position, kind, links) for position, (kind, links) in labelled.items()]


def labels_in(window: Window, statements: list[tuple[int, int, dict[int, int]]]) -> Labels:
    """The labels of the statements whose anchor the window sees, its context included: more to learn from."""
    size = window.end - window.start
    anchors, links = [0] * size, []
    for anchor, kind, linked in statements:
        if not window.start <= anchor < window.end:
            continue
        anchors[anchor - window.start] = kind
        row = [0] * size
        for position, label in linked.items():
            if window.start <= position < window.end:
                row[position - window.start] = label
        links.append((anchor - window.start, row))
    return Labels(anchors, links)
