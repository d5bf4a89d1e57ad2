import { intersectSpans, mergeSpans, type Quotation, spansIn, subtractSpans } from "#text";
import type { Form, Span } from "#vocabulary";

const wordCharacter = /[\p{L}\p{N}]/u;

/** Tells of contents of one report whether all of their words stand in quotation marks, none, or some. */
export function makeFormOf(text: string, quotations: readonly Quotation[]): (content: readonly Span[]) => Form {
  const everyQuoted = mergeSpans(quotations.flatMap(({ inner }) => inner));
  const hasWords = (spans: readonly Span[]): boolean =>
    spans.some(([start, end]) => wordCharacter.test(text.slice(start, end)));
  return (content) => {
    const quoted = content.flatMap((span) => spansIn(everyQuoted, span));
    if (!hasWords(intersectSpans(content, quoted))) return "indirect";
    return hasWords(subtractSpans(content, quoted)) ? "mixed" : "direct";
  };
}
