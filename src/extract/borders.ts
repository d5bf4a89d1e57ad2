import { trimWhiteSpace } from "#text";
import type { Span } from "#vocabulary";
import { paragraphsNear, type QuotedParagraph } from "./quoted-paragraphs.ts";

const comma = /,/;

/**
 * The content with borders as a reader would draw them: without white space, without the marks around all of it, and
 * without the comma that joins it to its cue. A span that runs over paragraphs of one quotation becomes one span for each.
 */
export function drawBorders(text: string, content: readonly Span[], paragraphs: readonly QuotedParagraph[]): Span[] {
  return content
    .flatMap((span) => splitAtParagraphs(text, span, paragraphsNear(paragraphs, span)))
    .map((span) => withoutMarks(text, span, paragraphsNear(paragraphs, span)))
    .filter(([start, end]) => start < end);
}

/** Cuts a span where a quoted paragraph ends and the next begins: marks and a line break are not the speaker's words. */
function splitAtParagraphs(text: string, [start, end]: Span, paragraphs: readonly QuotedParagraph[]): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const [i, { inner }] of paragraphs.entries()) {
    const next = paragraphs[i + 1];
    if (!next || inner[1] <= from || end <= next.inner[0]) continue;
    if (!marksAndLineBreak.test(text.slice(inner[1], next.inner[0]))) continue;
    parts.push([from, inner[1]]);
    from = next.inner[0];
  }
  return [...parts, [from, end]];
}

const marksAndLineBreak = /^[\s\p{Pi}\p{Pf}"'`„]*[\n\r\u2028\u2029][\s\p{Pi}\p{Pf}"'`„]*$/u;

function withoutMarks(text: string, span: Span, paragraphs: readonly QuotedParagraph[]): Span {
  let [start, end] = trimWhiteSpace(text, span);
  const opened = paragraphs.find(({ outer }) => outer[0] <= start && start < outer[1]);
  if (opened && start < opened.inner[0] && end <= opened.outer[1]) start = opened.inner[0];
  const closed = paragraphs.find(({ outer }) => outer[0] < end && end <= outer[1]);
  if (closed && end > closed.inner[1] && closes(text, [start, end], closed)) end = closed.inner[1];
  while (end > start && comma.test(text[end - 1] as string)) end--;
  return trimWhiteSpace(text, [start, end]);
}

/** Whether the closing mark belongs to the words before the content, or only ends with it after a comma. */
const closes = (text: string, [start]: Span, { inner }: QuotedParagraph): boolean =>
  inner[0] <= start || comma.test(text[inner[1] - 1] as string);
