/** What was to be found, what was found, and how much of that was right. */
export type Tally = { hits: number; expected: number; found: number };

/** A tally as people read it. */
export type Rate = Readonly<{ precision: number; recall: number; f1: number; expected: number; found: number }>;

/** How many of so many were right. */
export type Share = { right: number; of: number };

export const newTally = (): Tally => ({ hits: 0, expected: 0, found: 0 });

/** Counts the members that two sets have in common. */
export function countSets(tally: Tally, expected: ReadonlySet<unknown>, found: ReadonlySet<unknown>): void {
  tally.expected += expected.size;
  tally.found += found.size;
  for (const member of expected) if (found.has(member)) tally.hits++;
}

export function rateOf({ hits, expected, found }: Tally): Rate {
  return { ...meanOf(found === 0 ? 0 : hits / found, expected === 0 ? 0 : hits / expected), expected, found };
}

/** F1 is the harmonic mean of precision and recall. */
export function meanOf(precision: number, recall: number): Pick<Rate, "precision" | "recall" | "f1"> {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export const shareOf = ({ right, of }: Share): number => (of === 0 ? 0 : right / of);
