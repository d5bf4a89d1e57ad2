import type { Quote, Span } from "#vocabulary";

/** What stands between the parts of a quote that has several spans. */
const gap = " … ";

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(gap);

/** The words that stand at these spans, in the order given. */
export const quoteOf = (text: string, spans: readonly Span[]): Quote => ({ spans, text: wordsAt(text, spans) });

/** No words at no place: a source or a cue that the report does not give. */
export const noWords: Quote = { spans: [], text: "" };

/** Throws where the words of a quote are not those that stand at its spans: the record would misquote. */
export function assertQuoted({ spans, text: words }: Quote, text: string): void {
  const outside = spans.find(([start, end]) => !(0 <= start && start < end && end <= text.length));
  if (outside) throw new RangeError(`Span ${outside.join("–")} is not within a text of ${text.length} characters.`);
  const found = wordsAt(text, spans);
  if (found !== words) {
    throw new RangeError(
      `Misquotation: "${words}" is said to stand at ${spans.join(" and ")}, where "${found}" stands.`,
    );
  }
}
