import type { Span } from "#vocabulary";

/** Words of a lexicon that hold only in some surroundings, with the words that must stand there and must not. */
export type WordedRow = Readonly<{
  /** One of these, in small letters, is in all that the row can find. */
  words: string;
  /** Global, so that every occurrence is looked at; without the flag "u", with which ignoring case takes ten times as long. */
  pattern: RegExp;
  /** What must stand just before within the statement, and what must not in the report. */
  before?: RegExp;
  notBefore?: RegExp;
  /** What must follow at once, and what must not. */
  after?: RegExp;
  notAfter?: RegExp;
  /** Words of a report with what the row finds in brackets. */
  example: string;
  /** The same words where the row does not hold. */
  others: readonly string[];
}>;

/** Where a row was found. */
export type Occurrence<Row> = Readonly<{ row: Row; span: Span }>;

/** Finds the rows that hold in some words of a text, looking so many characters around each. */
export function makeFindRows<Row extends WordedRow>(rows: readonly Row[], reach: number) {
  const rowsIn = rowsByWord(rows);
  return (text: string, words: Span): readonly Occurrence<Row>[] => {
    const written = text.slice(...words);
    return [...rowsIn(written)].flatMap((row) =>
      Array.from(written.matchAll(row.pattern))
        .map(({ 0: found, index }): Span => [words[0] + index, words[0] + index + found.length])
        .filter((span) => holds(row, aroundOf(text, { span, words, reach })))
        .map((span) => ({ row, span })),
    );
  };
}

/**
 * The rows that can hold in some words. Most words hold none, and to ask each row costs time in every statement, and
 * most of all in the first, for which its pattern is made ready.
 */
function rowsByWord<Row extends WordedRow>(rows: readonly Row[]): (text: string) => ReadonlySet<Row> {
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) for (const word of row.words.split(" ")) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  return (text) => {
    const found = new Set<Row>();
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
      for (const row of rowsOf.get(word) ?? []) found.add(row);
    return found;
  };
}

/** What stands before a span, in the report and as far as it belongs to the statement, and after it. */
type Around = Readonly<{ behind: string; within: string; ahead: string }>;

const aroundOf = (
  text: string,
  { span: [start, end], words, reach }: Readonly<{ span: Span; words: Span; reach: number }>,
): Around => ({
  behind: text.slice(Math.max(0, start - reach), start),
  within: text.slice(Math.max(words[0], start - reach), start),
  ahead: text.slice(end, end + reach),
});

const holds = ({ before, notBefore, after, notAfter }: WordedRow, { behind, within, ahead }: Around): boolean =>
  (before?.test(within) ?? true) && (after?.test(ahead) ?? true) && !notBefore?.test(behind) && !notAfter?.test(ahead);
