import { contains, mergeSpans, spansIn } from "#text";
import type { Span } from "#vocabulary";
import { rowsByWord } from "../rows-by-word.ts";
import { adverbs } from "./adverbs.ts";
import { appearances } from "./appearances.ts";
import { approximators } from "./approximators.ts";
import type { HedgeRow } from "./hedge-row.ts";
import { modals } from "./modals.ts";
import { opinions } from "./opinions.ts";

/** Every row. */
export const hedgeRows: readonly HedgeRow[] = [...modals, ...adverbs, ...appearances, ...approximators, ...opinions];

/** Where hedges are looked for, and the clauses, in order, that they are passed over in. */
export type HedgePlace = Readonly<{ cue: readonly Span[]; content: readonly Span[]; conditions: readonly Span[] }>;

const rowsIn = rowsByWord(hedgeRows);

/** How far around its words a row looks. */
const REACH = 60;

/**
 * The words that weaken a claim: modals of possibility, adverbs of doubt and hearsay, appearances, approximators, and
 * "I think". Words for how often or how much ("usually", "largely") say what is claimed, and do not weaken it. Within
 * a condition they weaken the condition and not the claim.
 */
export function findHedges(text: string, { cue, content, conditions }: HedgePlace): readonly Span[] {
  const isInCue = (span: Span): boolean => cue.some((words) => contains(words, span));
  const found = mergeSpans([...cue, ...content])
    .flatMap((words) =>
      [...rowsIn(text.slice(...words))].flatMap((row) =>
        findRow(row, text, words).filter((at) => !row.isInCue || isInCue(at)),
      ),
    )
    .filter((span) => spansIn(conditions, span).length === 0);
  return mergeSpans(found);
}

function findRow(row: HedgeRow, text: string, [start, end]: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(row.pattern))
    .map(({ 0: words, index }): Span => [start + index, start + index + words.length])
    .filter(([from, to]) => {
      const behind = text.slice(Math.max(0, from - REACH), from);
      const ahead = text.slice(to, to + REACH);
      return isHedge(row, { behind, within: text.slice(Math.max(start, from - REACH), from), ahead });
    });
}

/** What stands before the words, in the report and as far as it belongs to the statement, and after them. */
type Around = Readonly<{ behind: string; within: string; ahead: string }>;

function isHedge({ before, notBefore, after, notAfter }: HedgeRow, { behind, within, ahead }: Around): boolean {
  return (
    (before?.test(within) ?? true) && (after?.test(ahead) ?? true) && !notBefore?.test(behind) && !notAfter?.test(ahead)
  );
}
