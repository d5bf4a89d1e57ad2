/** How words beside a number move its bounds. */
export type Bound = "at least" | "at most" | "about" | "exactly";

type BoundRow = Readonly<{ bound: Bound; words: readonly string[] }>;

const words = (list: string): readonly string[] => list.split(",").map((phrase) => phrase.trim());

/** What words before a number make of it. */
export const boundRows: readonly BoundRow[] = [
  {
    bound: "at least",
    words: words(
      "at least, at the very least, greater than or equal to, more than or equal to, equal to or more than, greater or equal than, bigger or equal than, higher or equal than, more than, greater than, higher than, larger than, bigger than, over, upward of, upwards of, no fewer than, no less than, not less than, not fewer than, a minimum of, above, exceeding, exceeds, exceeded, exceed, topping, topped, surpassing, surpassed, in excess of, north of, as low as, as few as, as little as, starting at, beyond, >, ≥",
    ),
  },
  {
    bound: "at most",
    words: words(
      "at most, at the most, less than or equal to, equal to or less than, less or equal than, smaller or equal than, lower or equal than, fewer than or equal to, up to, as many as, as much as, as high as, as long as, as large as, as big as, as far as, less than, fewer than, lower than, smaller than, under, below, no more than, no higher than, no greater than, not more than, not exceeding, a maximum of, short of, within, <, ≤",
    ),
  },
  {
    bound: "about",
    words: words(
      "about, around, some, roughly, approximately, approx., approx, nearly, almost, close to, an estimated, estimated, estimated at, circa, c., probably, perhaps, maybe, virtually, practically, in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, somewhere around, something like, ~, ≈",
    ),
  },
  {
    bound: "exactly",
    words: words(
      "exactly, precisely, to within, only, just, literally, a total of, a record, an additional, an extra, another, the, a, well, slightly, a little, little, an average of, a full, a combined, a whopping, a staggering",
    ),
  },
];

/** Words that join the bound to its number and say nothing. */
const idle =
  /^(?:the|an?|well|slightly|a little|little|another|an additional|an extra|a record|an average of|a full|a combined|a whopping|a staggering)$/;

const kinds = new Map(boundRows.flatMap(({ bound, words }) => words.map((word) => [word, bound] as const)));
const longestFirst = [...kinds.keys()].sort((one, other) => other.length - one.length);
const phrase = longestFirst.map((word) => word.replace(/\./g, "\\.")).join("|");

/** Up to four of these phrases at the end of a text. */
const before = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${phrase}) ?(?<=[ ~≈<>≥≤])){1,4}$`, "iu");
const each = new RegExp(phrase, "giu");

/** The phrases that run up to a number, if one of them moves its bounds: how, and how long they are. */
export function boundBefore(text: string): Readonly<{ bound: Bound; length: number }> | undefined {
  const found = before.exec(text)?.[0];
  if (!found) return undefined;
  const phrases = [...found.matchAll(each)].map(({ 0: words, index }) => ({ words: words.toLowerCase(), index }));
  // "Above a $12 wage" compares with the wage, not with the figure.
  if (/\b(?:above|over|under|below|beyond) (?:the|an?) $/i.test(found)) return undefined;
  const moving = phrases.filter(({ words }) => !idle.test(words));
  const first = moving[0];
  if (!first) return undefined;
  const bounds = moving.map(({ words }) => kinds.get(words) ?? "exactly");
  const bound = (["at least", "at most", "about", "exactly"] as const).find((kind) => bounds.includes(kind));
  return { bound: bound ?? "exactly", length: found.length - first.index };
}

/** What words after a number make of it; the pattern stands at the start of what follows. */
export const laterBounds: readonly Readonly<{ bound: Bound; pattern: RegExp; example: string }>[] = [
  {
    bound: "at least",
    pattern:
      /^(?:-plus\b|\+| plus(?= \p{L}| ?%)|(?: \p{Ll}+)? (?:or|and) (?:more|greater|higher|above|over)\b| at (?:the very )?least\b)/u,
    example: "40 or more homes",
  },
  {
    bound: "at most",
    pattern: /^(?:(?: \p{Ll}+)? or (?:less|fewer|below|under|lower)\b| at (?:the )?most\b)/u,
    example: "40 homes or fewer",
  },
  { bound: "about", pattern: /^(?:-odd\b| or so\b|-ish\b| or thereabouts\b)/, example: "40 or so homes" },
];

/** How words after a number move its bounds, and how many of them belong to the figure. */
export function boundAfter(rest: string): Readonly<{ bound: Bound; length: number }> | undefined {
  const row = laterBounds.find(({ pattern }) => pattern.test(rest));
  const found = row?.pattern.exec(rest)?.[0];
  // A noun between the two stays out: "40 homes or more" is a figure of "40".
  return row && found
    ? { bound: row.bound, length: /^ (?!or|and|plus|at)\p{Ll}/u.test(found) ? 0 : found.length }
    : undefined;
}
