import { lastAtMost, mergeSpans, readQuotations, sentences } from "#text";
import type { FoundStatement, Span } from "#vocabulary";

/** Where things stand in a report. */
export type ReportMap = Readonly<{
  text: string;
  /** Which sentence a place belongs to, counted from 0. */
  sentenceOf: (at: number) => number;
  /** Where that sentence starts; the end of the text for a sentence that is not there. */
  startOf: (sentence: number) => number;
  /** Whether a sentence starts here, an article notwithstanding. */
  isOpening: (at: number) => boolean;
  /** Which paragraph a place belongs to, and where that starts. */
  paragraphOf: (at: number) => number;
  paragraphStart: (paragraph: number) => number;
  /** Whether the place lies within quotation marks, so that what it names is not what the reporter speaks of. */
  isQuoted: (at: number) => boolean;
  /** Whether the place lies within what somebody is said to have said. */
  isAttributed: (at: number) => boolean;
  /** Whether the place lies within the words of a source. */
  isSource: (at: number) => boolean;
  /** Where the headlines at the top end: lines that end without a stop. */
  headlineEnd: number;
}>;

/** An article and its space are shorter than this. */
const ARTICLE = 5;

/** Maps a report with the statements found in it. */
export function mapReport(text: string, statements: readonly FoundStatement[]): ReportMap {
  const starts = sentences(text).map(([start]) => start);
  const quoted = readQuotations(text)
    .quotations.filter(({ depth, kind }) => depth === 0 && kind !== "single")
    .map(({ span }) => span);
  const breaks = [0, ...[...text.matchAll(/\n+/g)].map(({ 0: lines, index }) => index + lines.length)];
  const sentenceOf = (at: number): number => lastAtMost(starts, at, (start) => start);
  return {
    text,
    isOpening: (at) => at - (starts[sentenceOf(at)] ?? 0) < ARTICLE,
    paragraphOf: (at) => lastAtMost(breaks, at, (start) => start),
    paragraphStart: (paragraph) => breaks[paragraph] ?? 0,
    sentenceOf,
    startOf: (sentence) => starts[Math.max(sentence, 0)] ?? text.length,
    isQuoted: within(quoted),
    isAttributed: within(mergeSpans(statements.flatMap(({ content }) => content.spans))),
    isSource: within(mergeSpans(statements.flatMap(({ source }) => source.spans))),
    headlineEnd: endOfHeadlines(text),
  };
}

const within =
  (spans: readonly Span[]) =>
  (at: number): boolean =>
    at < (spans[lastAtMost(spans, at, ([start]) => start)]?.[1] ?? 0);

/** A headline is short, and beyond so many lines the text has begun. */
const LONGEST_HEADLINE = 180;
const MOST_HEADLINES = 5;

function endOfHeadlines(text: string): number {
  let end = 0;
  for (let lines = 0; lines < MOST_HEADLINES; lines++) {
    const next = text.indexOf("\n", end);
    const line = text.slice(end, next < 0 ? end : next).trim();
    if (next < 0 || line.length > LONGEST_HEADLINE || /[.!?…:;]["”’)]*$/u.test(line)) return end;
    end = next + 1;
    while (text[end] === "\n") end++;
  }
  return end;
}
