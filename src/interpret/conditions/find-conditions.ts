import type { Span } from "#vocabulary";
import { makeFindRows } from "../worded-rows.ts";
import type { ConditionRow } from "./condition-row.ts";
import { openers } from "./openers.ts";
import { LONGEST_CLAUSE, readClause } from "./read-clause.ts";

/** How far around its words a row looks: far enough to see what was asked in the same sentence. */
const REACH = 120;

const findRows = makeFindRows(openers, REACH);

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
  const found = findRows(text, words)
    .filter(({ span }) => goesOn.test(text.slice(span[1], span[1] + REACH)))
    .sort((one, other) => one.span[0] - other.span[0]);
  for (const { row, span: at } of found) {
    if (at[0] < done) continue;
    const { end, holds } = clauseAt(row, text, { at, words });
    if (holds) clauses.push([at[0], end]);
    if (holds || end === at[0] + LONGEST_CLAUSE) done = end;
  }
  return clauses;
}

/** An opener, and the words of the statement that it stands in. */
type Opening = Readonly<{ at: Span; words: Span }>;

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
