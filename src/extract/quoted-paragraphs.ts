import { lastAtMost, type Quotation } from "#text";
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

/** Those that share a character with the span or touch it; looked up, since a long report has thousands. */
export function paragraphsNear(paragraphs: readonly QuotedParagraph[], [start, end]: Span): readonly QuotedParagraph[] {
  const first = lastAtMost(paragraphs, start - 1, ({ outer }) => outer[1]) + 1;
  const last = lastAtMost(paragraphs, end, ({ outer }) => outer[0]);
  return paragraphs.slice(first, last + 1);
}
