import type { Quotation } from "#text";
import type { Span } from "#vocabulary";

/** The part of a quotation that stands in one paragraph, which is all of it but for long ones. */
export type QuotedParagraph = Readonly<{
  /** With the marks that stand around it in this paragraph. */
  outer: Span;
  /** Without them. */
  inner: Span;
}>;

/** Quotations that stand in no other, paragraph by paragraph, in the order of the text. */
export function quotedParagraphs(text: string, quotations: readonly Quotation[]): readonly QuotedParagraph[] {
  return quotations.filter(({ depth }) => depth === 0).flatMap((quotation) => paragraphsOf(text, quotation));
}

function paragraphsOf(text: string, { span, inner }: Quotation): readonly QuotedParagraph[] {
  return inner.map(([start, end], i): QuotedParagraph => {
    const isLast = i === inner.length - 1;
    // A paragraph that goes on with a quotation repeats the opening mark, which may also be missing.
    const reopened = i > 0 && /["“«„'‘`]/.test(text[start - 1] ?? "") ? start - 1 : start;
    return { outer: [i === 0 ? span[0] : reopened, isLast ? span[1] : end], inner: [start, end] };
  });
}

/** Those that share a character with the span or touch it; binary search, so that long reports stay linear. */
export function paragraphsNear(paragraphs: readonly QuotedParagraph[], [start, end]: Span): readonly QuotedParagraph[] {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as QuotedParagraph).outer[1] < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < paragraphs.length && (paragraphs[last] as QuotedParagraph).outer[0] <= end) last++;
  return paragraphs.slice(low, last);
}
