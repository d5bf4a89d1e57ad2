import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largeScales, readNumberWords, wordValues } from "./number-words.ts";

const nameOf = new Map([...wordValues].map(([word, value]) => [value, word] as const));

/** A number below a thousand in words. */
function smallWords(value: number): readonly string[] {
  if (value >= 100) {
    const rest = value % 100 === 0 ? [] : ["and", ...smallWords(value % 100)];
    return [nameOf.get(Math.floor(value / 100)) ?? "", "hundred", ...rest];
  }
  if (value <= 20 || value % 10 === 0) return [nameOf.get(value) ?? ""];
  return [nameOf.get(value - (value % 10)) ?? "", nameOf.get(value % 10) ?? ""];
}

/** A whole number in words, as it is read aloud. */
function wordsOf(value: number): readonly string[] {
  const western = [...largeScales].filter(([name]) => name !== "lakh" && name !== "crore").reverse();
  const words: string[] = [];
  let rest = value;
  for (const [name, scale] of western) {
    if (rest >= scale) words.push(...smallWords(Math.floor(rest / scale)), name);
    rest %= scale;
  }
  if (rest > 0) words.push(...(words.length > 0 && rest < 100 ? ["and"] : []), ...smallWords(rest));
  return words;
}

describe("number words", () => {
  it("say every whole number up to the trillions", () => {
    const anyValue = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 999_999_999_999_999 }));
    fc.assert(
      fc.property(anyValue, (value) => {
        const words = wordsOf(value);
        expect(readNumberWords(words)).toEqual({ value, length: words.length });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["five lakh homes", 500_000, 2],
    ["two crore votes", 20_000_000, 2],
    ["a hundred and six trees", 106, 4],
    ["fifteen hundred boats", 1500, 2],
    ["two dozen boats", 24, 2],
    ["two and a half million litres", 2_500_000, 5],
    ["one and two thirds metres", 1.66666666666667, 4],
    ["two hundred point zero three", 200.03, 5],
    ["five thousand , two hundred and ten sheep", 5210, 7],
    ["three thousand , forty of them", 3000, 2],
    ["ten and the rest", 10, 1],
  ])("are read as far as they go in “%s”", (text, value, length) => {
    expect(readNumberWords(text.split(" "))).toEqual({ value, length });
  });

  it.each(["a boat", "hundred boats", "and two", "boats"])("are none in “%s”", (text) => {
    expect(readNumberWords(text.split(" "))).toBeUndefined();
  });
});
