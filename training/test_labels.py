import unittest

from labels import LINKS, label_report, labels_in
from read import Report, Statement
from text_form import Token, Window

TEXT = "Ada said no , she added that it rained"


def tokens_of(text: str) -> list[Token]:
    tokens, at = [], 0
    for word in text.split(" "):
        tokens.append(Token(2000, at, at + len(word), False, True))
        at += len(word) + 1
    return tokens


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


class Labels(unittest.TestCase):
    def setUp(self):
        said = Statement((place("Ada"),), (place("said"),), (place("no"),))
        added = Statement((place("she"),), (place("added"),), (place("that it rained"),))
        bare = Statement((), (), (place("it rained"),))
        self.tokens = tokens_of(TEXT)
        self.labelled = label_report(Report("a", TEXT, (said, added, bare)), self.tokens)

    def test_a_statement_hangs_on_its_cue_or_else_on_its_content(self):
        self.assertEqual([(one.anchor, one.kind) for one in self.labelled], [(1, 1), (5, 1), (7, 2)])

    def test_the_first_word_of_a_span_begins_it_and_the_others_go_on(self):
        links = self.labelled[1].links
        self.assertEqual({i: LINKS[label] for i, label in links.items()},
                         {4: "source", 5: "cue", 6: "content", 7: "content+", 8: "content+"})  # fmt: skip

    def test_a_window_has_the_statements_whose_anchor_it_sees(self):
        labels = labels_in(Window(4, 4, 9), self.labelled, False)
        self.assertEqual([anchor for anchor, _ in labels.links], [1, 3])
        self.assertEqual(labels.links[0][1], [1, 3, 5, 6, 6])


if __name__ == "__main__":
    unittest.main()
