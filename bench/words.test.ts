import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, runsOf, wordStarts, wordsIn } from "./words.ts";

describe("words", () => {
  it("are runs of letters and digits, with what follows an apostrophe", () => {
    const text = "“Kelder’s 1,500 men,” she said.";
    const words = wordStarts(text).map((start) => text.slice(start).match(/^[^\s,.”]+/u)?.[0]);
    expect(words).toEqual(["Kelder’s", "1", "500", "men", "she", "said"]);
  });

  it("belong to a span that covers their start", () => {
    const starts = wordStarts("one two three");
    expect([...wordsIn([[0, 5]], starts)]).toEqual([0, 1]);
    expect([...wordsIn([[1, 4]], starts)]).toEqual([]);
  });

  it("of many spans are those of each", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", "’"), maxLength: 40 });
    const span = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(text, fc.array(span), (sample, spans) => {
        const starts = wordStarts(sample);
        const slow = starts.flatMap((start, word) => (spans.some(([a, b]) => a <= start && start < b) ? [word] : []));
        expect([...wordsIn(spans, starts)].sort((a, b) => a - b)).toEqual(slow);
      }),
    );
  });
});

describe("likeness", () => {
  it("is the share of common words", () => {
    expect(likeness(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
  });

  it("of two empty sets is complete, of one empty set nothing", () => {
    expect(likeness(new Set(), new Set())).toBe(1);
    expect(likeness(new Set(), new Set([1]))).toBe(0);
  });
});

describe("runs", () => {
  it("are unbroken stretches, whatever order the words came in", () => {
    expect([...runsOf(new Set([9, 1, 2, 3, 7]))]).toEqual(["1-3", "7-7", "9-9"]);
  });
});
