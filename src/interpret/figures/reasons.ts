import type { Reason } from "#vocabulary";
import type { Quantity } from "./quantities.ts";

/**
 * What gave a figure its bounds, and the share of figures so read that were right (a figure there, and both bounds) on
 * the statements of the annotated training reports.
 */
export const figureRules = {
  none: 0.8,
  range: 0.8,
  "open number": 0.8,
  bound: 0.8,
  share: 0.8,
  multiple: 0.8,
  "per cent": 0.8,
  money: 0.8,
  measure: 0.8,
  "small count": 0.8,
  count: 0.8,
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
