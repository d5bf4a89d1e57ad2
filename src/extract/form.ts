import { intersectSpans, lengthOf, type Quotation, subtractSpans } from "#text";
import type { Form, Span } from "#vocabulary";

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether the content stands in quotation marks: all of its words, none of them, or some. */
export function formOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Form {
  const quoted = quotations.flatMap(({ inner }) => inner);
  const inside = intersectSpans(content, quoted);
  if (lengthOf(inside) === 0 || !hasWords(text, inside)) return "indirect";
  return hasWords(text, subtractSpans(content, quoted)) ? "mixed" : "direct";
}

const hasWords = (text: string, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => wordCharacter.test(text.slice(start, end)));
