import { contains, mergeSpans, spansIn } from "#text";
import type { Span } from "#vocabulary";
import { makeFindRows } from "../worded-rows.ts";
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

/** How far around its words a row looks. */
const REACH = 60;

const findRows = makeFindRows(hedgeRows, REACH);

/**
 * The words that weaken a claim: modals of possibility, adverbs of doubt and hearsay, appearances, approximators, and
 * "I think". Words for how often or how much ("usually", "largely") say what is claimed, and do not weaken it. Within
 * a condition they weaken the condition and not the claim.
 */
export function findHedges(text: string, { cue, content, conditions }: HedgePlace): readonly Span[] {
  const isInCue = (span: Span): boolean => cue.some((words) => contains(words, span));
  const found = mergeSpans([...cue, ...content])
    .flatMap((words) => findRows(text, words))
    .filter(({ row, span }) => !row.isInCue || isInCue(span))
    .map(({ span }) => span)
    .filter((span) => spansIn(conditions, span).length === 0);
  return mergeSpans(found);
}
