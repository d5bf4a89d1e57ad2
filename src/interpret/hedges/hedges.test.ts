import { describe, expect, it } from "vitest";
import type { Span } from "#vocabulary";
import { findHedges, hedgeRows } from "./find-hedges.ts";

/** The hedges in some words, in brackets. */
function bracketed(words: string, isCue = false): string {
  const all: readonly Span[] = [[0, words.length]];
  const place = { cue: isCue ? all : [], content: isCue ? [] : all, conditions: [] };
  return findHedges(words, place).reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    words,
  );
}

const plain = (words: string): string => words.replace(/[[\]]/g, "");

describe("a hedge", () => {
  it.each(hedgeRows.filter(({ isInCue }) => !isInCue))("is found in “$example”", ({ example, others }) => {
    expect(bracketed(plain(example))).toBe(example);
    for (const other of others) expect(bracketed(other)).toBe(other);
  });

  it.each(hedgeRows.filter(({ isInCue }) => isInCue))("is found in the cue “$example” alone", ({ example, others }) => {
    expect(bracketed(example, true)).toBe(`[${example}]`);
    expect(bracketed(example)).toBe(example);
    for (const other of others) expect(bracketed(other, true)).toBe(other);
  });

  it("is none within a condition, which it weakens instead of the claim", () => {
    const words = "that it may rain if clouds might come";
    expect(findHedges(words, { cue: [], content: [[0, 37]], conditions: [[17, 37]] })).toEqual([[8, 11]]);
  });

  it("is found once where cue and content share words", () => {
    const words = "they probably said so";
    expect(findHedges(words, { cue: [[5, 18]], content: [[0, 21]], conditions: [] })).toEqual([[5, 13]]);
  });

  it("goes on from the cue into the content", () => {
    const words = "the thief is believed to be abroad";
    expect(findHedges(words, { cue: [[10, 21]], content: [[22, 34]], conditions: [] })).toEqual([[13, 21]]);
  });

  it.each(["may be ", "about 40 ", "could ", "I think ", "evidence a a suggest ", "alleged "])(
    "takes no longer for many of “%s”",
    (words) => {
      const text = words.repeat(20_000 / words.length);
      const before = performance.now();
      findHedges(text, { cue: [], content: [[0, text.length]], conditions: [] });
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
