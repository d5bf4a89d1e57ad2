import type { Span } from "#vocabulary";
import { lastAtMost } from "./last-at-most.ts";

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether all of `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** How many UTF-16 units the spans cover; they must not overlap, as after `mergeSpans`. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The same characters as few spans, in order: overlapping and touching spans become one, empty ones vanish. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  const inOrder = spans.filter(([start, end]) => start < end).sort(([a], [b]) => a - b);
  for (const [start, end] of inOrder) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The characters that lie in both. */
export function intersectSpans(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const [a, b] = [mergeSpans(some), mergeSpans(others)];
  const shared: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Span, b[j] as Span];
    const both: Span = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
    if (both[0] < both[1]) shared.push(both);
    if (x[1] < y[1]) i++;
    else j++;
  }
  return shared;
}

/** The characters of `from` that lie in none of `taken`. */
export function subtractSpans(from: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const holes = mergeSpans(taken);
  const left: Span[] = [];
  let hole = 0;
  for (const [start, end] of mergeSpans(from)) {
    let at = start;
    while (hole < holes.length && (holes[hole] as Span)[1] <= at) hole++;
    for (let next = hole; next < holes.length && (holes[next] as Span)[0] < end; next++) {
      const [holeStart, holeEnd] = holes[next] as Span;
      if (at < holeStart) left.push([at, holeStart]);
      at = holeEnd;
    }
    if (at < end) left.push([at, end]);
  }
  return left;
}

/** Those of `sorted`, which must be as `mergeSpans` gives them, that share a character with the span. */
export function spansIn(sorted: readonly Span[], [start, end]: Span): readonly Span[] {
  const first = lastAtMost(sorted, start, (span) => span[1]) + 1;
  const last = lastAtMost(sorted, end - 1, (span) => span[0]);
  return sorted.slice(first, last + 1);
}

const whiteSpace = /\s/;
const outerPunctuation = /[\s,;:.!?…–—-]/;

function trim(text: string, [start, end]: Span, unwanted: RegExp): Span {
  let [from, to] = [start, end];
  while (from < to && unwanted.test(text[from] as string)) from++;
  while (to > from && unwanted.test(text[to - 1] as string)) to--;
  return [from, to];
}

/** The span without white space at its ends. */
export const trimWhiteSpace = (text: string, span: Span): Span => trim(text, span, whiteSpace);

/** The span without white space, commas, stops and dashes at its ends; marks of quotation and brackets stay. */
export const trimPunctuation = (text: string, span: Span): Span => trim(text, span, outerPunctuation);
