import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphs } from "./index.ts";

describe("paragraphs", () => {
  it.each([
    ["LF", "one\n\ntwo\n", ["one", "two"]],
    ["CR LF", "one\r\n\r\n two", ["one", " two"]],
    ["CR alone", "one\rtwo", ["one", "two"]],
    ["Unicode's separators", "one\u2028two\u2029three", ["one", "two", "three"]],
    ["mixed ends and lines of white space", "\n\u00A0\t\none\r\n \n\rtwo", ["one", "two"]],
    ["nothing", "", []],
  ])("end with %s", (_end, text, words) => {
    expect(paragraphs(text).map(([start, end]) => text.slice(start, end))).toEqual(words);
  });

  it("hold every visible character of any text, in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\u2028", "\u2029", "\t", "👍") }),
        (text) => {
          const words = paragraphs(text).map(([start, end]) => text.slice(start, end));
          expect(words.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});
