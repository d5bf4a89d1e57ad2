import type { Span } from "#vocabulary";
import { amountRows, numberOpeners } from "./amount-rows.ts";
import type { AmountKind, Extent } from "./extent.ts";
import { currencyCodes } from "./units.ts";

/** A number at its place, before its unit and the words that move its bounds are read. */
export type Amount = Readonly<{ span: Span; kind: AmountKind; isNegative: boolean }> & Extent;

/** Addresses of the net and names of accounts: passed over whole. */
const address = "https?:\\/\\/\\S+|www\\.\\S+|[@#][\\p{L}\\p{N}_]+";
const opener = `\\p{N}|\\.\\d|(?:${numberOpeners.join("|")})(?![\\p{L}\\p{N}])`;
const minus = "(?:^|[\\s($£€])[-−]";

/** Where a number may begin: not within a word, another number, a date or a model's name. */
const beginning = new RegExp(
  `${address}|(?<![\\p{L}\\p{N}.,/:#=&%_+]|[\\p{L}\\p{N}]['’]|\\p{L}-)(?:${opener})|(?<=(?<!\\p{L})(?:Rs\\.?|RMB|${currencyCodes}))\\d`,
  "giu",
);
const minusBefore = new RegExp(`${minus}$|(?<![\\p{L}-])(?:minus|negative) $`, "iu");

/** The numbers in a part of a text, in order. */
export function findAmounts(text: string, [start, end]: Span): readonly Amount[] {
  // With nothing behind it: what follows the content belongs to somebody else.
  const content = text.slice(0, end);
  const amounts: Amount[] = [];
  const starts = new RegExp(beginning);
  starts.lastIndex = start;
  for (let found = starts.exec(content); found; found = starts.exec(content)) {
    const amount = amountAt(content, found.index);
    if (!amount) continue;
    amounts.push(amount);
    starts.lastIndex = amount.span[1];
  }
  return amounts;
}

function amountAt(content: string, at: number): Amount | undefined {
  for (const { kind, pattern, read } of amountRows) {
    pattern.lastIndex = at;
    const found = pattern.exec(content);
    const extent = found && read(found);
    if (!extent) continue;
    const sign = minusBefore.exec(content.slice(Math.max(0, at - 10), at));
    const isNegative = sign !== null;
    const span: Span = [
      at - (sign?.[0].trimStart().replace(/^[($£€]/, "").length ?? 0),
      at + (extent.length ?? found[0].length),
    ];
    return { ...extent, kind, span, isNegative };
  }
  return undefined;
}
