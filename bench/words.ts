import type { Span } from "onrecord";

/** A letter or digit run, with the part behind an apostrophe ("Kelder's"). Marks and quotation signs are no words. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Where each word of a text starts. Scores count words, so a comma more or less costs nothing. */
export type WordStarts = readonly number[];

/** Finds the words of a text. */
export const wordStarts = (text: string): WordStarts => Array.from(text.matchAll(WORD), ({ index }) => index);

/** The numbers of the words that begin inside the spans. */
export function wordsIn(spans: readonly Span[], starts: WordStarts): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [from, to] of spans) {
    for (let word = firstAtOrAfter(from, starts); word < starts.length && starts[word]! < to; word++) inside.add(word);
  }
  return inside;
}

function firstAtOrAfter(place: number, starts: WordStarts): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of common words, 0 to 1 (Jaccard). Two empty sets are the same. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 && other.size === 0) return 1;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}

/** The unbroken runs of a set of words, each as "first-last". */
export function runsOf(words: ReadonlySet<number>): ReadonlySet<string> {
  const sorted = [...words].sort((a, b) => a - b);
  const firsts = sorted.filter((word) => !words.has(word - 1));
  const lasts = sorted.filter((word) => !words.has(word + 1));
  return new Set(firsts.map((first, index) => `${first}-${lasts[index]}`));
}
