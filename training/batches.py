"""Labelled reports as batches: windows of like length together, cut at new places each epoch."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch

from labels import UNKNOWN, Labelled, label_report, labels_in
from read import Report
from text_form import CLS, PAD, SEP, Token, Window, read_tokens, read_windows

# Windows to learn from differ in size and repeat a little of the text before, so that no place of a cut is learnt by heart.
LESSON_WINDOWS, LESSON_CONTEXT = (192, 256), 40


@dataclass(frozen=True)
class Lesson:
    report: Report
    tokens: list[Token]
    statements: list[Labelled]


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # int64 [windows, tokens]
    quoted: torch.Tensor  # int64 [windows, tokens]
    mask: torch.Tensor  # bool [windows, tokens]
    first: torch.Tensor  # bool [windows, tokens]: labelled words
    anchors: torch.Tensor  # int64 [windows, tokens]
    rows: torch.Tensor  # int64 [statements]: the window of each statement
    positions: torch.Tensor  # int64 [statements]: its anchor
    links: torch.Tensor  # int64 [statements, tokens]
    inner: torch.Tensor  # int64 [windows, tokens]: anchors inside contents, or UNKNOWN
    acts: torch.Tensor  # int64 [statements]


def lessons_of(reports: list[Report], word_pieces) -> list[Lesson]:
    lessons = []
    for report in reports:
        tokens = read_tokens(report.text, word_pieces)
        lessons.append(Lesson(report, tokens, label_report(report, tokens)))
    return lessons


def collate(items: list[tuple[Lesson, Window]]) -> Batch:
    size = 2 + max(window.end - window.start for _, window in items)
    shape = (len(items), size)
    ids, quoted = torch.full(shape, PAD), torch.zeros(shape, dtype=torch.int64)
    mask, first = torch.zeros(shape, dtype=torch.bool), torch.zeros(shape, dtype=torch.bool)
    anchors, rows, positions, links = torch.zeros(shape, dtype=torch.int64), [], [], []
    inner, acts = torch.full(shape, UNKNOWN), []
    for row, (lesson, window) in enumerate(items):
        seen, end = lesson.tokens[window.start : window.end], window.end - window.start + 1
        ids[row, : end + 1] = torch.tensor([CLS, *(t.id for t in seen), SEP])
        quoted[row, 1:end] = torch.tensor([int(t.quoted) for t in seen])
        mask[row, : end + 1] = True
        first[row, 1:end] = torch.tensor([t.first for t in seen])
        labels = labels_in(window, lesson.statements, lesson.report.knows_inner)
        anchors[row, 1:end] = torch.tensor(labels.anchors)
        inner[row, 1:end] = torch.tensor(labels.inner)
        acts += labels.acts
        for position, linked in labels.links:
            rows.append(row)
            positions.append(position + 1)
            links.append([0, *linked, *[0] * (size - 1 - len(linked))])
    links = torch.tensor(links) if links else torch.zeros((0, size), dtype=torch.int64)
    return Batch(ids, quoted, mask, first, anchors, torch.tensor(rows, dtype=torch.int64),
                 torch.tensor(positions, dtype=torch.int64), links, inner, torch.tensor(acts, dtype=torch.int64))  # fmt: skip


def batches_of(lessons: list[Lesson], batch_tokens: int, chance: random.Random) -> list[Batch]:
    """One epoch. Windows of like length share a batch, so that little is padded; batches come in random order."""
    windows = []
    for lesson in lessons:
        room = chance.randint(*LESSON_WINDOWS) - 2  # other windows each epoch: other contexts to learn from
        windows += [(lesson, window) for window in read_windows(lesson.tokens, room, LESSON_CONTEXT)]
    windows.sort(key=lambda item: (item[1].end - item[1].start) + chance.random() * 16)
    batches, batch, longest = [], [], 0
    for item in windows:
        longest = max(longest, item[1].end - item[1].start + 2)
        if batch and longest * (len(batch) + 1) > batch_tokens:
            batches.append(batch)
            batch, longest = [], item[1].end - item[1].start + 2
        batch.append(item)
    batches.append(batch)
    chance.shuffle(batches)
    return [collate(batch) for batch in batches]
