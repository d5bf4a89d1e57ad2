import { describe, expect, it } from "vitest";
import { assertQuoted, noWords, quoteOf } from "./index.ts";

const text = "“We left,” she said, “at noon.”";

describe("a quote", () => {
  it("holds the words of its spans", () => {
    expect(
      quoteOf(text, [
        [1, 9],
        [22, 30],
      ]),
    ).toEqual({
      spans: [
        [1, 9],
        [22, 30],
      ],
      text: "We left, … at noon.",
    });
  });
  it("of no spans has no words", () => expect(quoteOf(text, [])).toEqual(noWords));
  it("is accepted where its words stand", () => {
    expect(() =>
      assertQuoted(
        quoteOf(text, [
          [1, 9],
          [22, 30],
        ]),
        text,
      ),
    ).not.toThrow();
  });
  it("is refused where the text has shifted, with both wordings", () => {
    expect(() => assertQuoted(quoteOf(text, [[1, 8]]), ` ${text}`)).toThrow(
      'Misquotation: "We left" is said to stand at 1,8, where "“We lef" stands.',
    );
  });
  it.each([[[-1, 2]], [[5, 5]], [[0, 99]]] as const)("is refused outside the text: %j", (span) => {
    expect(() => assertQuoted({ spans: [span], text: text.slice(...span) }, text)).toThrow(RangeError);
  });
});
