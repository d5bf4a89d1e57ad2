import type { Figure, Span } from "#vocabulary";
import { findAmounts } from "./amounts.ts";
import { countedNoun } from "./counted-noun.ts";
import { isCounted } from "./is-counted.ts";
import { type Quantity, quantityOf, withBoundBefore } from "./quantities.ts";
import { bothBounds, joined } from "./ranges.ts";
import { figureReason } from "./reasons.ts";

/** The figures in the spans of a content: what a reader would want in a table, not dates, ages, ordinals or names. */
export const readFigures = (text: string, spans: readonly Span[]): readonly Figure[] =>
  spans.flatMap((span) => {
    const content = text.slice(0, span[1]);
    const quantities = readQuantities(content, span);
    return onlyCounted(text, quantities).map((quantity) => figureOf(content, quantity));
  });

/** Every number of a part of a text with its unit, its bounds and the other end of its range. */
export function readQuantities(content: string, span: Span): readonly Quantity[] {
  let from = span[0];
  const alone = findAmounts(content, span).map((amount) => {
    const quantity = quantityOf(content, amount, from);
    from = quantity.span[1];
    return quantity;
  });
  from = span[0];
  const bounded = merged(alone, (one, other) => joined(content, one, other)).map((quantity) => {
    const found = withBoundBefore(content, quantity, from);
    from = found.span[1];
    return found;
  });
  return merged(bounded, (one, other) => bothBounds(content, one, other));
}

type Join = (one: Quantity, other: Quantity) => Quantity | undefined;

function merged(quantities: readonly Quantity[], join: Join): readonly Quantity[] {
  const all: Quantity[] = [];
  for (const quantity of quantities) {
    const last = all.at(-1);
    const both = last && join(last, quantity);
    if (both) all[all.length - 1] = both;
    else all.push(quantity);
  }
  return all;
}

/** "Two semi-automatic rifles and one shotgun": in a list of counts, small numbers count too. */
function onlyCounted(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const counted = quantities.map((quantity) => isCounted(text, quantity));
  const takeIfBeside = (index: number, other: number): void => {
    if (counted[index] !== "in a list" || counted[other] !== "yes") return;
    if (isListed(text, [quantities[index], quantities[other]])) counted[index] = "yes";
  };
  // To the end and back, so that a list is taken whole from wherever its first sure count stands.
  for (let index = 1; index < counted.length; index++) takeIfBeside(index, index - 1);
  for (let index = counted.length - 2; index >= 0; index--) takeIfBeside(index, index + 1);
  return quantities.filter((_, index) => counted[index] === "yes");
}

type Pair = readonly [Quantity | undefined, Quantity | undefined];

function isListed(text: string, [one, other]: Pair): boolean {
  if (!one || !other || other.unit || one.kind === "range") return false;
  const [first, second] = one.span[0] < other.span[0] ? [one, other] : [other, one];
  const between = text.slice(first.span[1], second.span[0]);
  return between.length <= 60 && /^[^.!?;:]*(?:,| and| or| plus)(?: and| another| also| only)? $/.test(between);
}

function figureOf(content: string, quantity: Quantity): Figure {
  const { span, low, high, isApprox, unit } = quantity;
  const of = countedNoun(content.slice(span[1], span[1] + 80));
  return { span, min: low, max: high, approx: isApprox, of, unit, reason: figureReason(quantity) };
}
