import type { Span } from "#vocabulary";
import type { Amount } from "./amounts.ts";
import { type Bound, boundAfter, boundBefore } from "./bounds.ts";
import type { AmountKind } from "./extent.ts";
import { exact } from "./number-words.ts";
import { currencyBefore, currencyOf, measureBefore, unitAfter } from "./units.ts";

/** A number or a range with all that goes with it, whether or not a reader would want it in a table. */
export type Quantity = Readonly<{
  /** With its unit and the words that move its bounds. */
  span: Span;
  /** The bare number, or both and what joins them. */
  number: Span;
  kind: AmountKind | "range";
  low: number | null;
  high: number | null;
  scale: number;
  unit: string | null;
  isApprox: boolean;
  bound: Bound | null;
}>;

/** Longer than any unit or bound. */
const BESIDE = 48;

/** The amount with its sign, its unit and the words after it; `from` is where what stands before may begin. */
export function quantityOf(content: string, amount: Amount, from: number): Quantity {
  const [start, end] = amount.span;
  const before = content.slice(Math.max(from, start - 14), start);
  const sign = currencyBefore.exec(before.slice(-5)) ?? measureBefore.exec(before);
  const near = boundAfter(content.slice(end, end + BESIDE));
  // "90-plus percent": such endings stand between a number and its unit.
  const ending = near && /^[-+]|^ plus/.test(content.slice(end, end + 5)) ? near.length : 0;
  const unit = unitAfter(content.slice(end + ending, end + ending + BESIDE));
  const unitEnd = end + ending + unit.length;
  const later = ending ? near : boundAfter(content.slice(unitEnd, unitEnd + BESIDE));
  const factor = (unit.row?.factor ?? 1) * (amount.isNegative ? -1 : 1);
  return moved(
    {
      span: [start - (sign?.[0].length ?? 0), unitEnd + (ending ? 0 : (later?.length ?? 0))],
      number: amount.span,
      kind: amount.kind,
      low: exact(amount.low * factor),
      high: amount.high === null ? null : exact(amount.high * factor),
      scale: amount.scale,
      unit: sign?.[1] ? currencyOf(sign[1]) : (unit.row?.unit ?? unitOfKind(amount.kind)),
      isApprox: amount.isApprox ?? false,
      bound: null,
    },
    later?.bound,
  );
}

const unitOfKind = (kind: AmountKind): string | null =>
  ({ share: "%", multiple: "times" })[kind as "share" | "multiple"] ?? null;

/** The quantity with the words before it that move its bounds. */
export function withBoundBefore(content: string, quantity: Quantity, from: number): Quantity {
  const [start, end] = quantity.span;
  const before = content.slice(Math.max(from, start - BESIDE), start);
  const between = /\b(?:between|from|anywhere from|ranging from) $/i.exec(before);
  const outer = between && quantity.kind === "range" ? before.slice(0, between.index) : before;
  // "Melting from below twice as fast": a multiple lies above or below nothing.
  const isPlace = quantity.kind === "multiple" && /\b(?:below|under|above|beyond) $/i.test(outer);
  const found = isPlace ? undefined : boundBefore(outer);
  const length = (found?.length ?? 0) + before.length - outer.length;
  return moved({ ...quantity, span: [start - length, end] }, found?.bound);
}

/** A range and an order of magnitude have their own bounds: words beside them only make them rough. */
function moved(quantity: Quantity, bound: Bound | undefined): Quantity {
  if (!bound) return quantity;
  const known = { ...quantity, bound };
  const isOpen = quantity.kind === "range" || quantity.high === null || quantity.low === null;
  if (bound === "about") return { ...known, isApprox: quantity.kind !== "open" };
  if (isOpen || bound === "exactly") return known;
  return bound === "at least" ? { ...known, high: null } : { ...known, low: null };
}
