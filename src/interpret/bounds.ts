/** A word before a number that moves its bounds. */
type BoundRow = Readonly<{ bound: "at least" | "at most" | "about" | "exactly"; words: readonly string[] }>;

const words = (list: string): readonly string[] => list.split(",").map((phrase) => phrase.trim());

/** What words before a number make of it. */
export const boundRows: readonly BoundRow[] = [
  {
    bound: "at least",
    words: words(
      "at least, more than, over, upward of, upwards of, no fewer than, no less than, a minimum of, above, exceeding, in excess of, as low as, as few as, as little as",
    ),
  },
  {
    bound: "at most",
    words: words(
      "at most, up to, as many as, as much as, as high as, as long as, less than, fewer than, under, below, no more than, a maximum of",
    ),
  },
  {
    bound: "about",
    words: words(
      "about, around, some, roughly, approximately, nearly, almost, close to, an estimated, estimated, circa, probably, ~",
    ),
  },
  { bound: "exactly", words: words("exactly, only, just, literally, a total of") },
];

/** The source of a pattern for any of these words. */
export const boundPattern = boundRows.flatMap(({ words }) => words).join("|");

/** Which bound a word sets; words that set none leave the number exact. */
export const boundOf = (found: string): BoundRow["bound"] =>
  boundRows.find(({ words }) => words.includes(found.toLowerCase()))?.bound ?? "exactly";
