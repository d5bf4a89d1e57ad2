import { quoteOf } from "#text";
import type { FoundStatement, Statement } from "#vocabulary";
import { findConditions } from "./conditions/index.ts";
import { findHedges } from "./hedges/index.ts";

/**
 * What keeps a claim from being put forward outright: the words that weaken it and the clauses that it depends on.
 * @param plain the text of the report as words are looked for in it, of the same length
 */
export function readReserves(
  { cue, content }: FoundStatement,
  text: string,
  plain: string,
): Pick<Statement, "hedges" | "conditions"> {
  const conditions = findConditions(plain, content.spans);
  const hedges = findHedges(plain, { cue: cue.spans, content: content.spans, conditions });
  return {
    hedges: hedges.map((span) => quoteOf(text, [span])),
    conditions: conditions.map((span) => quoteOf(text, [span])),
  };
}
