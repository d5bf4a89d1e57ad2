import type { Reason } from "#vocabulary";
import type { Quantity } from "./quantities.ts";

/** The share of all figures that were right, for the rules that wrote fewer than ten. */
const ALL_FIGURES = 0.96;

/**
 * What gave a figure its bounds, and how often a figure so read was right (there is one, and both bounds are those), of
 * all that were read from newsroom train; one right and one wrong are added to each, as none is certain.
 */
export const figureRules = {
  none: ALL_FIGURES,
  range: ALL_FIGURES,
  "open number": 0.94,
  bound: 0.96,
  share: ALL_FIGURES,
  multiple: ALL_FIGURES,
  "per cent": 0.91,
  money: 0.95,
  measure: 0.79,
  "small count": 0.96,
  count: 0.94,
} as const;

type Rule = keyof typeof figureRules;

const money = /^[A-Z]{3}$/;

/** Counts up to here are often only named in passing. */
const SMALL = 10;

function ruleOf({ kind, bound, unit, low, high }: Quantity): Rule {
  if (high === 0) return "none";
  if (kind === "range" || kind === "share" || kind === "multiple") return kind;
  if (kind === "open") return "open number";
  if (bound === "at least" || bound === "at most") return "bound";
  if (unit === "%") return "per cent";
  if (unit) return money.test(unit) ? "money" : "measure";
  return (low ?? high ?? 0) <= SMALL ? "small count" : "count";
}

/** Why a figure has its bounds. */
export function figureReason(quantity: Quantity): Reason {
  const name = ruleOf(quantity);
  return { by: "rule", name, span: quantity.span, confidence: figureRules[name] };
}
