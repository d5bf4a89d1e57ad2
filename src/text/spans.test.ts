import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "#vocabulary";
import {
  intersectSpans,
  lengthOf,
  mergeSpans,
  overlaps,
  spansIn,
  subtractSpans,
  trimPunctuation,
  trimWhiteSpace,
} from "./index.ts";

const anySpans = fc.array(
  fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]): Span => [start, start + length]),
  { maxLength: 8 },
);
/** The characters of spans, one by one: slow, and plainly right. */
const characters = (spans: readonly Span[]): Set<number> =>
  new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));

describe("operations on spans", () => {
  it("find those that share a character with a span as well as trying each does", () => {
    fc.assert(
      fc.property(anySpans, fc.nat(30), fc.integer({ min: 1, max: 8 }), (spans, start, length) => {
        const sorted = mergeSpans(spans);
        const span: Span = [start, start + length];
        expect(spansIn(sorted, span)).toEqual(sorted.filter((one) => overlaps(one, span)));
      }),
    );
  });

  it("merge overlapping and touching spans", () => {
    expect(
      mergeSpans([
        [5, 7],
        [0, 2],
        [2, 3],
        [6, 9],
        [4, 4],
      ]),
    ).toEqual([
      [0, 3],
      [5, 9],
    ]);
  });

  it.each([
    ["intersect", intersectSpans, (a: Set<number>, b: Set<number>) => [...a].filter((at) => b.has(at))],
    ["subtract", subtractSpans, (a: Set<number>, b: Set<number>) => [...a].filter((at) => !b.has(at))],
    [
      "merge",
      (a: readonly Span[], b: readonly Span[]) => mergeSpans([...a, ...b]),
      (a: Set<number>, b: Set<number>) => [...a, ...b],
    ],
  ])("%s as sets of characters do", (_name, operation, expected) => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const result = operation(a, b);
        expect(characters(result)).toEqual(new Set(expected(characters(a), characters(b))));
        expect(mergeSpans(result)).toEqual(result);
        expect(lengthOf(result)).toBe(characters(result).size);
      }),
    );
  });

  it("trim white space", () => expect(trimWhiteSpace("  “so”,\u00A0", [0, 8])).toEqual([2, 7]));
  it("trim commas and stops, but no marks of quotation", () =>
    expect(trimPunctuation(" – “so”,", [0, 8])).toEqual([3, 7]));
  it("trim to nothing where there are no words", () => expect(trimPunctuation(" , . ", [0, 5])).toEqual([5, 5]));
});
