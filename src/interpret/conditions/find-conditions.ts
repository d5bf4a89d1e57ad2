import type { Span } from "#vocabulary";
import { rowsByWord } from "../rows-by-word.ts";
import type { ConditionRow } from "./condition-row.ts";
import { openers } from "./openers.ts";
import { LONGEST_CLAUSE, readClause } from "./read-clause.ts";

/** How far around its words a row looks: far enough to see what was asked in the same sentence. */
const REACH = 120;

const rowsIn = rowsByWord(openers);

/** What every opener is followed by. */
const goesOn = /^ ["“”‘'’([]{0,2}[^\s,.;:?!…”)]/;

/** Where a clause comes first, its main clause follows. */
const comesFirst = /(?:^|[,;:(“"‘—–-]\s*|[.?!…][”"’')\]]*\s+|\b(?:that|and|but|so|because|said|says|added) )$/i;

/** The clauses that what is claimed depends on: "if the talks fail", "unless it rains", "should the dam break". */
export const findConditions = (text: string, content: readonly Span[]): readonly Span[] =>
  content.flatMap((words) => findIn(text, words));

function findIn(text: string, words: Span): readonly Span[] {
  const clauses: Span[] = [];
  let done = 0;
  const found = [...rowsIn(text.slice(...words))]
    .flatMap((row) => openings(row, text, words).map((at) => ({ row, at })))
    .sort((one, other) => one.at[0] - other.at[0]);
  for (const { row, at } of found) {
    if (at[0] < done) continue;
    const { end, holds } = clauseAt(row, text, { at, words });
    if (holds) clauses.push([at[0], end]);
    if (holds || end === at[0] + LONGEST_CLAUSE) done = end;
  }
  return clauses;
}

function openings(row: ConditionRow, text: string, [start, end]: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(row.pattern))
    .map(({ 0: opener, index }): Span => [start + index, start + index + opener.length])
    .filter((at) => opens(row, text, { at, words: [start, end] }));
}

/** An opener, and the words of the statement that it stands in. */
type Opening = Readonly<{ at: Span; words: Span }>;

function opens({ before, notBefore, after, notAfter }: ConditionRow, text: string, { at, words }: Opening): boolean {
  const behind = text.slice(Math.max(0, at[0] - REACH), at[0]);
  const within = text.slice(Math.max(words[0], at[0] - REACH), at[0]);
  const ahead = text.slice(at[1], at[1] + REACH);
  return (
    goesOn.test(ahead) &&
    (before?.test(within) ?? true) &&
    (after?.test(ahead) ?? true) &&
    !notBefore?.test(behind) &&
    !notAfter?.test(ahead)
  );
}

function clauseAt(
  { isInversion }: ConditionRow,
  text: string,
  { at, words }: Opening,
): { end: number; holds: boolean } {
  const isFirst = comesFirst.test(text.slice(Math.max(words[0], at[0] - REACH), at[0]));
  const { end, isQuestion } = readClause(text.slice(at[0], Math.min(words[1], at[0] + LONGEST_CLAUSE)), isFirst);
  const isWhole = end > at[1] - at[0] && end < LONGEST_CLAUSE;
  return { end: at[0] + end, holds: isWhole && !(isInversion && isQuestion) };
}
