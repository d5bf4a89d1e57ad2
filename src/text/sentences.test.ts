import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "./index.ts";

describe("sentences", () => {
  it.each([
    ["a stop", "We left. It rained.", ["We left. ", "It rained."]],
    ["the marks that close over it", "“We left.” (It rained!) Then", ["“We left.” ", "(It rained!) ", "Then"]],
    ["a line break", "We left\n\nIt rained", ["We left", "It rained"]],
    ["no stop of a title or an initial", "Mr. Wren and J. B. Amsel left.", ["Mr. Wren and J. B. Amsel left."]],
    ["no stop of letters", "The U.S. Senate met.", ["The U.S. Senate met."]],
    ["no stop before a small letter", "It cost approx. five.", ["It cost approx. five."]],
  ])("end with %s", (_end, text, expected) => {
    expect(sentences(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });

  it("leave out no word of any text", () => {
    const unit = fc.constantFrom("A", "b", ". ", "Mr. ", "! ", "”", "“", "\n", "U.S. ", "9");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const words = sentences(text).map(([start, end]) => text.slice(start, end));
        expect(words.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
