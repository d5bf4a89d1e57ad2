import type { Span } from "onrecord";
import { type WordStarts, wordsIn } from "./words.ts";

/** The parts of a statement that have a place in the text. */
export const roles = ["source", "cue", "content"] as const;

/** Two sets of words are about the same from here on (Jaccard). */
export const HALF = 0.5;

/** Cue and source only decide between contents that fit equally well. */
export const TIE_BREAK = 1e-3;

/** The places of a statement's words. */
export type Marked = Readonly<Record<(typeof roles)[number], readonly Span[]>>;

/** The words of each part, by number. */
export type WordSets = Readonly<Record<(typeof roles)[number], ReadonlySet<number>>>;

export const wordSets = ({ source, cue, content }: Marked, starts: WordStarts): WordSets => ({
  source: wordsIn(source, starts),
  cue: wordsIn(cue, starts),
  content: wordsIn(content, starts),
});

type Candidate<One, Other> = Readonly<{ expected: One; found: Other; fit: number }>;

/** One-to-one pairs, the best fitting taken first. */
export function bestFirst<One, Other>(candidates: readonly Candidate<One, Other>[]): readonly Candidate<One, Other>[] {
  const taken = new Set<One | Other>();
  return [...candidates]
    .sort((a, b) => b.fit - a.fit)
    .filter(({ expected, found }) => {
      if (taken.has(expected) || taken.has(found)) return false;
      taken.add(expected).add(found);
      return true;
    });
}

/** A record keeps the words beside each place; scores need the places alone. */
export const markedOf = (statement: Readonly<Record<(typeof roles)[number], { spans: readonly Span[] }>>): Marked => ({
  source: statement.source.spans,
  cue: statement.cue.spans,
  content: statement.content.spans,
});
