import json
import tempfile
import unittest
from pathlib import Path

from read import Account, Statement, code_point_at, read_reports, utf16_at


def written(row: dict) -> Path:
    folder = Path(tempfile.mkdtemp())
    (folder / "reports.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    return folder / "reports.jsonl"


class Read(unittest.TestCase):
    def test_offsets_count_utf16_in_the_file_and_code_points_here(self):
        text = "🙂 Ada said no."
        row = {"source": [[3, 6]], "cue": [[7, 11]], "content": [[12, 14]]}
        [report] = read_reports(written({"id": "a", "text": text, "annotations": [{"attributions": [row]}]}), Account())
        [statement] = report.statements
        self.assertEqual([text[slice(*spans[0])] for spans in (statement.source, statement.cue, statement.content)],
                         ["Ada", "said", "no"])  # fmt: skip

    def test_both_conversions_are_each_others_inverse(self):
        text = "a🙂b𝕏c"
        there = utf16_at(text)
        back = code_point_at(text)
        self.assertEqual([back[offset] for offset in there], list(range(len(text) + 1)))

    def test_every_dropped_row_is_accounted_for(self):
        account = Account()
        whole = {"source": [], "cue": [[0, 1]], "content": [[2, 3]]}
        annotation = {"attributions": [whole, whole, {"source": [], "cue": [[0, 1]], "content": []}]}
        [report] = read_reports(written({"id": "a", "text": "a b", "annotations": [annotation, annotation]}), account)
        self.assertEqual(report.statements, (Statement((), ((0, 1),), ((2, 3),)),))
        self.assertEqual(
            dict(account.dropped),
            {"further annotation of a report": 1, "statement given twice": 1, "statement without content": 1},
        )


if __name__ == "__main__":
    unittest.main()
