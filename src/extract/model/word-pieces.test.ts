import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelMismatch } from "#errors";
import { shippedFolder } from "./open-model.ts";
import { makeWordPieces, type Pieces } from "./word-pieces.ts";

/** Enough of a vocabulary for the offsets; the ids are held against the real one below. */
const few = [
  "[PAD]",
  "[UNK]",
  "un",
  "##believ",
  "##able",
  "cafe",
  "the",
  "##s",
  "=",
  "-",
  "“",
  "”",
  "’",
  "中",
  "iran",
  "a",
];

const cut = makeWordPieces(few);

const shown = (text: string, { ids, starts, ends }: Pieces, vocabulary: readonly string[]): string[] =>
  Array.from(ids, (id, piece) => `${vocabulary[id]}=${JSON.stringify(text.slice(starts[piece], ends[piece]))}`);

const cases: readonly [why: string, text: string, pieces: readonly string[]][] = [
  ["pieces of one word", "Unbelievable", ['un="Un"', '##believ="believ"', '##able="able"']],
  ["a letter with its accent apart", "cafe\u0301s", ['cafe="cafe\u0301"', '##s="s"']],
  ["a letter with its accent in one", "CAFÉS", ['cafe="CAFÉ"', '##s="S"']],
  ["curly marks as words", "“the”", ['“="“"', 'the="the"', '”="”"']],
  ["dashes as words", "the-the", ['the="the"', '-="-"', 'the="the"']],
  ["a dotted capital I", "\u0130ran", ['iran="\u0130ran"']],
  ["a dotless small i, which is another letter", "\u0131ran", ['[UNK]="\u0131ran"']],
  ["a ligature, which has no pieces", "ﬁ", ['[UNK]="ﬁ"']],
  ["a soft hyphen within a word", "unbeliev\u00ADable", ['un="un"', '##believ="believ"', '##able="able"']],
  ["invisible characters around a word", "\uFEFF\u200Bthe\u200D\0", ['the="the"']],
  ["a no-break space", "the\u00A0the", ['the="the"', 'the="the"']],
  ["an emoji with a modifier as one word", "the 👍🏽 the", ['the="the"', '[UNK]="👍🏽"', 'the="the"']],
  ["an ideograph as a word", "the中the", ['the="the"', '中="中"', 'the="the"']],
  ["an equals sign with a stroke as one mark", "a≠a", ['a="a"', '=="≠"', 'a="a"']],
  ["the same with the stroke apart", "a=\u0338a", ['a="a"', '=="=\u0338"', 'a="a"']],
  [
    "a word of a hundred letters too many",
    `the ${"a".repeat(101)} the`,
    ['the="the"', `[UNK]="${"a".repeat(101)}"`, 'the="the"'],
  ],
  ["a lone surrogate, which leaves no trace", "the\uD83D the", ['the="the"', 'the="the"']],
  ["what spells a mark of the model, which is only text", "[UNK]", ['[UNK]="["', '[UNK]="UNK"', '[UNK]="]"']],
];

/** Texts of what is hard in news and of any Unicode at all. */
const hardText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..."aeİıßﬁﬂ’‘“”„«»—–…'\"`.,$%=≠\t\n\r中ひカ한กहि",
      "\u00A0",
      "\u200B",
      "\u200D",
      "\u00AD",
      "\u0301",
      "\u0327",
    ),
    fc.constantFrom("\0", "\uFFFD", "\uFEFF", "\u2028", "👍🏽", "👨‍👩‍👧", "❤️", "unbeliev", "the", "\uD800", "\uDC00"),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  maxLength: 60,
});

describe("word pieces", () => {
  it.each(cases)("finds %s", (_why, text, pieces) => {
    expect(shown(text, cut(text), few)).toEqual(pieces);
  });

  it("counts from the start of the text, whatever part of it is cut", () => {
    const text = "the 👍🏽 unbelievable the";
    const from = text.indexOf("un");
    expect(shown(text, cut(text, from, text.length - 4), few)).toEqual(shown("unbelievable", cut("unbelievable"), few));
  });

  it("takes a pair that its border cuts for a lone surrogate", () => {
    expect(cut("👍", 0, 1).ids).toHaveLength(0);
    expect(cut("👍", 1, 2).ids).toHaveLength(0);
  });

  it("keeps every piece within its part of the text, and never goes back", () => {
    fc.assert(
      fc.property(hardText, fc.nat(20), fc.nat(20), (text, before, after) => {
        const start = Math.min(before, text.length);
        const end = Math.max(start, text.length - after);
        const { ids, starts, ends } = cut(text, start, end);
        ids.forEach((_, piece) => {
          expect(starts[piece]).toBeGreaterThanOrEqual(starts[piece - 1] ?? start);
          expect(ends[piece]).toBeGreaterThanOrEqual(ends[piece - 1] ?? start);
          expect(ends[piece]).toBeGreaterThan(starts[piece] as number);
          expect(ends[piece]).toBeLessThanOrEqual(end);
        });
      }),
    );
  });

  it("gives a word the same pieces when it remembers it", () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(cut(text)).toEqual(makeWordPieces(few)(text));
      }),
    );
  });

  it("reads a word of a million letters", () => {
    expect(cut("a".repeat(1_000_000)).ends).toEqual(Int32Array.of(1_000_000));
  });

  it("refuses a vocabulary that has no piece for unknown words", () => {
    expect(() => makeWordPieces(["a", "b"])).toThrow(ModelMismatch);
  });
});

/** The library's tokenizer of the same vocabulary. It gives ids only, no offsets. */
function makeOracle(vocabulary: readonly string[]): (text: string) => readonly number[] {
  const model = {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
  };
  const normalizer = {
    type: "BertNormalizer",
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  };
  const form = {
    version: "1.0",
    added_tokens: [],
    normalizer,
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: null,
    decoder: null,
  };
  const oracle = new Tokenizer({ ...form, model }, {});
  return (text) => oracle.encode(text, { add_special_tokens: false }).ids;
}

describe("word pieces of the shipped model", () => {
  const vocabulary = readFileSync(join(shippedFolder(), "vocabulary.txt"), "utf8").trimEnd().split("\n");
  const pieces = makeWordPieces(vocabulary);
  const oracle = makeOracle(vocabulary);

  it.each([
    ...cases.map(([, text]) => text),
    "Mr. Özdemir’s “no-comment”, he’d said…",
    "Señor Peña’s £1.5m; 30,000 naïve façades",
  ])("are those of the library for %j", (text) => expect([...pieces(text).ids]).toEqual([...oracle(text)]));

  it("are those of the library for any Unicode text", () => {
    fc.assert(
      fc.property(hardText, (text) => {
        // The library sees only half of an ideograph beyond the basic plane, and keeps lone surrogates.
        fc.pre(!/\p{Cs}/u.test(text) && !/[\u{20000}-\u{2FFFF}]/u.test(text));
        expect([...pieces(text).ids]).toEqual([...oracle(text)]);
      }),
      { numRuns: 2000 },
    );
  });
});
