// How well the words of statements are found. Every figure counts words, over all reports together:
//   tokens.ROLE       words that carry the role in some statement
//   spans.ROLE        unbroken runs of such words, both ends right
//   *.content.exact   statements whose content words are exactly the expected ones
//   *.content.overlap statements whose content shares at least half of its words (Jaccard)
//   *.relation.*      the same, and the source words likewise
//   direct.*          only statements whose content opens with, or holds, an opening quotation mark
// Statements are paired one to one, best content first. These are the definitions that published work on PolNeAR and
// the project's own evaluation data share, so that figures can be compared.
import { bestFirst, HALF, type Marked, roles, TIE_BREAK, type WordSets, wordSets } from "./match.ts";
import { countSets, newTally, type Rate, rateOf, type Tally } from "./tally.ts";
import { likeness, runsOf, type WordStarts, wordStarts } from "./words.ts";

const OPENING_MARK = /["“«„]|(?:^|\s)['‘]/u;
/** A report with the statements that it holds, and those that were found in it. */
export type Compared = Readonly<{ text: string; expected: readonly Marked[]; found: readonly Marked[] }>;

type Weighed = WordSets & Readonly<{ direct: boolean; marked: Marked }>;
type Pair = Readonly<{ expected: Weighed; found: Weighed }>;

/** The rows of the table, in its order. */
export type Rows = Readonly<Record<string, Rate>>;

/** Weighs all reports together. */
export function measureStatements(reports: readonly Compared[]): Rows {
  const tallies: Record<string, Tally> = Object.fromEntries(rowNames().map((name) => [name, newTally()]));
  for (const report of reports) {
    const starts = wordStarts(report.text);
    const expected = weigh(report.expected, report.text, starts);
    const found = weigh(report.found, report.text, starts);
    countWords(tallies, expected, found);
    countStatements(tallies, expected, found);
  }
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, rateOf(tally)]));
}

/** The expected statements that were not found with the right source, for whoever mends them. */
export function missedStatements({ text, expected, found }: Compared): readonly Marked[] {
  const starts = wordStarts(text);
  const weighed = weigh(expected, text, starts);
  const hit = pairUp(weighed, weigh(found, text, starts)).filter((pair) => tests["relation.overlap"](pair));
  const hits = new Set(hit.map((pair) => pair.expected));
  return weighed.filter((statement) => !hits.has(statement)).map(({ marked }) => marked);
}

const tests = {
  "content.exact": ({ expected, found }: Pair) => likeness(expected.content, found.content) === 1,
  "content.overlap": ({ expected, found }: Pair) => likeness(expected.content, found.content) >= HALF,
  "relation.exact": (pair: Pair) =>
    tests["content.exact"](pair) && likeness(pair.expected.source, pair.found.source) === 1,
  "relation.overlap": (pair: Pair) =>
    tests["content.overlap"](pair) && likeness(pair.expected.source, pair.found.source) >= HALF,
};

const rowNames = (): readonly string[] => [
  ...["tokens", "spans"].flatMap((measure) => roles.map((role) => `${measure}.${role}`)),
  ...["all", "direct"].flatMap((kind) => Object.keys(tests).map((test) => `${kind}.${test}`)),
];

/** A statement without content words has nothing to compare, and is left out on both sides. */
function weigh(statements: readonly Marked[], text: string, starts: WordStarts): readonly Weighed[] {
  return statements
    .map((marked) => ({ ...wordSets(marked, starts), direct: isDirect(marked, text), marked }))
    .filter(({ content }) => content.size > 0);
}

const isDirect = ({ content }: Marked, text: string): boolean =>
  content.some(([from, to]) => OPENING_MARK.test(text.slice(Math.max(0, from - 1), to)));

function countWords(tallies: Record<string, Tally>, expected: readonly Weighed[], found: readonly Weighed[]): void {
  for (const role of roles) {
    const words = (side: readonly Weighed[]) => new Set(side.flatMap((statement) => [...statement[role]]));
    const runs = (side: readonly Weighed[]) => new Set(side.flatMap((statement) => [...runsOf(statement[role])]));
    countSets(tallies[`tokens.${role}`]!, words(expected), words(found));
    countSets(tallies[`spans.${role}`]!, runs(expected), runs(found));
  }
}

function countStatements(
  tallies: Record<string, Tally>,
  expected: readonly Weighed[],
  found: readonly Weighed[],
): void {
  const pairs = pairUp(expected, found);
  for (const [name, passes] of Object.entries(tests)) {
    for (const [kind, counts] of [["all", () => true] as const, ["direct", (one: Weighed) => one.direct] as const]) {
      const tally = tallies[`${kind}.${name}`]!;
      tally.expected += expected.filter(counts).length;
      tally.found += found.filter(counts).length;
      tally.hits += pairs.filter((pair) => passes(pair) && counts(pair.expected) && counts(pair.found)).length;
    }
  }
}

function pairUp(expected: readonly Weighed[], found: readonly Weighed[]): readonly Pair[] {
  const candidates = expected
    .flatMap((one) => found.map((other) => ({ expected: one, found: other, fit: fitOf(one, other) })))
    .filter(({ expected: one, found: other }) => likeness(one.content, other.content) > 0);
  return bestFirst(candidates);
}

const fitOf = (one: WordSets, other: WordSets): number =>
  likeness(one.content, other.content) +
  TIE_BREAK * likeness(one.cue, other.cue) +
  TIE_BREAK * likeness(one.source, other.source);
