import unittest

from read import Report, Statement
from score import hits, score

TEXT = "The mayor said the bridge would reopen in May"


def place(words: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


GOLD = Statement(place("The mayor"), place("said"), place("the bridge would reopen in May"))


class Score(unittest.TestCase):
    def scores(self, *found: Statement) -> dict[str, float]:
        return score([Report("a", TEXT, (GOLD,))], {"a": list(found)})

    def test_the_gold_itself_scores_full_marks(self):
        self.assertEqual(set(self.scores(GOLD).values()), {100.0})

    def test_a_shorter_content_still_overlaps_but_is_not_exact(self):
        scores = self.scores(Statement(GOLD.source, GOLD.cue, place("the bridge would reopen")))
        self.assertEqual((scores["relation.overlap"], scores["content.exact"], scores["spans.content"]), (100, 0, 0))

    def test_another_source_is_a_wrong_relation(self):
        self.assertEqual(self.scores(Statement((), GOLD.cue, GOLD.content))["relation.overlap"], 0)
        self.assertEqual(hits(Report("a", TEXT, (GOLD,)), [Statement((), GOLD.cue, GOLD.content)]), [False])

    def test_what_is_found_twice_counts_against_precision(self):
        self.assertAlmostEqual(self.scores(GOLD, GOLD)["relation.overlap"], 200 / 3)


if __name__ == "__main__":
    unittest.main()
