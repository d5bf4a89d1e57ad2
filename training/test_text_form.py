import json
import unittest
from pathlib import Path

from text_form import PARAGRAPH, Token, inside_marks, read_windows

CASES = json.loads((Path(__file__).parent / "cases" / "text-form.json").read_text(encoding="utf-8"))
IDS = {"w": 2000, ".": 1012, "|": PARAGRAPH}


class TextForm(unittest.TestCase):
    def test_letters_within_double_marks_are_flagged(self):
        for case in CASES["inside"]:
            with self.subTest(case["paragraph"]):
                flags = "".join("1" if inside else " " for inside in inside_marks(case["paragraph"]))
                self.assertEqual(flags, case["inside"])

    def test_windows_end_with_a_paragraph_or_a_sentence_if_they_can(self):
        for case in CASES["windows"]:
            with self.subTest(case["tokens"]):
                tokens = [Token(IDS[kind], i, i + 1, False, kind != "|") for i, kind in enumerate(case["tokens"])]
                windows = read_windows(tokens, case["window"] - 2, case["context"])
                self.assertEqual([[w.start, w.own, w.end] for w in windows], case["windows"])


if __name__ == "__main__":
    unittest.main()
