"""Step 2: what the model sees of a report. src/extract/model/text-form.ts is the same in the product.

A report becomes one row of tokens: the word pieces of each paragraph, and a PARAGRAPH token between two of them.
Beside each token stands whether it is inside double quotation marks (the encoder's segment input carries it).
Only the first piece of a word is labelled. Long reports are read in windows of whole paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TEXT_FORM = "word pieces, paragraph marks, inside double quotation marks / 1"
CLS, SEP, PAD, PARAGRAPH = 101, 102, 0, 1  # PARAGRAPH is [unused0], which pre-training never saw
# How reports are read. Windows of 192 to 256 tokens, with or without the text before repeated, score alike (README.md);
# without, a sixth fewer tokens are read (1,056 instead of 1,262 for a report of the practice set).
WINDOW = 232  # tokens of a window with [CLS] and [SEP]
CONTEXT = 0  # tokens of the text before that a window repeats

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
OPENING, CLOSING, STRAIGHT = "“„«", "”»", '"'


@dataclass(frozen=True)
class Token:
    id: int
    start: int  # code points of the report
    end: int
    quoted: bool
    first: bool  # the first piece of its word: the one that is labelled


@dataclass(frozen=True)
class Window:
    """tokens[start:end] of the report are seen; those before `own` are only context."""

    start: int
    own: int
    end: int


def inside_marks(paragraph: str) -> list[bool]:
    """For each letter whether it stands within double quotation marks, the marks included.

    Deliberately simple: marks are paired within the paragraph, and an unclosed one runs to its end.
    """
    flags, inside = [], False
    for letter in paragraph:
        if letter in OPENING:
            inside = True
            flags.append(True)
        elif letter in CLOSING:
            flags.append(inside)
            inside = False
        elif letter == STRAIGHT:
            flags.append(True)
            inside = not inside
        else:
            flags.append(inside)
    return flags


def read_tokens(text: str, word_pieces) -> list[Token]:
    """`word_pieces` is a tokenizers.Tokenizer with BERT's normaliser and no special tokens."""
    tokens: list[Token] = []
    for line in LINE.finditer(text):
        paragraph, offset = line.group(), line.start()
        if not paragraph.strip():
            continue
        if tokens:
            tokens.append(Token(PARAGRAPH, offset, offset, False, False))
        flags = inside_marks(paragraph)
        encoding = word_pieces.encode(paragraph, add_special_tokens=False)
        previous = None
        for id_, (start, end), word in zip(encoding.ids, encoding.offsets, encoding.word_ids):
            tokens.append(Token(id_, offset + start, offset + end, flags[start], word != previous))
            previous = word
    return tokens


def window_ends(tokens: list[Token], room: int, context: int) -> list[int]:
    """Where windows end: at the last paragraph that fits, else after the last sentence mark, else where it is full."""
    sentence_marks = {1012, 1029, 999}  # . ? !
    ends, begin = [], 0
    while begin < len(tokens):
        full = begin + room - (context if begin else 0)
        if full >= len(tokens):
            ends.append(len(tokens))
            break
        cut = next((i for i in range(full, begin, -1) if tokens[i].id == PARAGRAPH), None)
        if cut is None:
            cut = next((i + 1 for i in range(full - 1, begin, -1) if tokens[i].id in sentence_marks), full)
        ends.append(cut)
        begin = cut
    return ends


def read_windows(tokens: list[Token], room: int = WINDOW - 2, context: int = CONTEXT) -> list[Window]:
    windows, begin = [], 0
    for end in window_ends(tokens, room, context):
        windows.append(Window(max(0, begin - context), begin, end))
        begin = end
    return windows


def load_word_pieces(vocabulary: Path):
    from tokenizers import BertWordPieceTokenizer

    return BertWordPieceTokenizer(str(vocabulary), lowercase=True)
