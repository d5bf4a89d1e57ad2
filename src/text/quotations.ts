import type { Notice, Span } from "#vocabulary";
import { type MarkedParagraph, pairMarks, startPairing } from "./pair-marks.ts";
import { paragraphs } from "./paragraphs.ts";
import { findMarks, isSureEnd, type MarkKind, type QuotationMark } from "./quotation-marks.ts";

/** Words between quotation marks. */
export type Quotation = Readonly<{
  /** From the opening mark to the closing one, marks included, over all its paragraphs. */
  span: Span;
  /** The words without the marks: one span for each paragraph that the quotation runs through. */
  inner: readonly Span[];
  kind: MarkKind;
  /** In how many quotations it stands: 0 for one that stands in none. */
  depth: number;
  /** False where the closing mark is missing; it then ends with its paragraph, or before the next opening mark. */
  isClosed: boolean;
}>;

/** The quotations of a report in the order of their opening marks, and what is odd about the marks. */
export type Quotations = Readonly<{ quotations: readonly Quotation[]; notices: readonly Notice[] }>;

/** A text of nothing but stray marks would otherwise bury every other notice. */
const MOST_NOTICES = 20;

/**
 * A quotation may run on over so many lines without its opening mark being repeated, if its closing mark then comes:
 * posts copied with their line breaks, and letters wrapped by hand. Further off, the mark belongs to something else.
 */
const FARTHEST_END = 12;

/**
 * Parses the quotation marks of a report: “ ”, „ “, « », ‘ ’, straight and wire-style ones, nested, and quotations
 * that run over paragraphs, mostly with the opening mark repeated at each. Never fails: a mark without its partner
 * is noticed, and the rest of the report is still read.
 */
export function readQuotations(text: string): Quotations {
  const pairing = startPairing(text);
  for (const paragraph of markedParagraphs(text)) pairMarks(pairing, paragraph);
  const quotations = withDepth(pairing.paired);
  return { quotations, notices: noticesOf(text, quotations, pairing.strays) };
}

function markedParagraphs(text: string): readonly MarkedParagraph[] {
  const spans = paragraphs(text);
  const marked: MarkedParagraph[] = [];
  let next: { start: number; marks: readonly QuotationMark[] } | undefined;
  // Where the nearest double mark further on stands, and whether it closes.
  let double: { at: number; closes: boolean } | undefined;
  // From the end, so that every paragraph knows what follows it.
  for (let at = spans.length - 1; at >= 0; at--) {
    const span = spans[at] as Span;
    const marks = findMarks(text, span);
    const first = next?.marks[0];
    const opensNext = first && text.slice(next?.start, first.span[0]).trim() === "" ? first : undefined;
    const isClosedLater = double?.closes === true && double.at - at <= FARTHEST_END;
    marked.push({ span, marks, opensNext, isClosedLater });
    next = { start: span[0], marks };
    const firstDouble = marks.find(({ kind }) => kind === "double");
    if (firstDouble) double = { at, closes: isSureEnd(firstDouble) };
  }
  return marked.reverse();
}

function withDepth(paired: readonly Omit<Quotation, "depth">[]): readonly Quotation[] {
  const around: number[] = [];
  return [...paired]
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map((quotation) => {
      while (around.length > 0 && (around.at(-1) as number) <= quotation.span[0]) around.pop();
      around.push(quotation.span[1]);
      return { ...quotation, depth: around.length - 1 };
    });
}

function noticesOf(text: string, quotations: readonly Quotation[], strays: readonly Span[]): readonly Notice[] {
  const unclosed = quotations.filter(({ isClosed }) => !isClosed).map(({ span }) => span);
  const notices: Notice[] = [
    ...unclosed.slice(0, MOST_NOTICES).map((span): Notice => {
      const words = glimpse(text, span[0], span[0] + GLIMPSE);
      return { kind: "unpaired quotation mark", span, message: `A quotation is never closed: ${words} …` };
    }),
    ...strays.slice(0, MOST_NOTICES).map((span): Notice => {
      const words = glimpse(text, span[1] - GLIMPSE, span[1]);
      return { kind: "unpaired quotation mark", span, message: `A quotation mark has no partner: … ${words}` };
    }),
  ];
  const left = unclosed.length + strays.length - notices.length;
  if (left === 0) return notices;
  return [...notices, { kind: "unpaired quotation mark", message: `${left} more quotation marks have no partner.` }];
}

/** Enough characters for a person to find the place. */
const GLIMPSE = 30;

const glimpse = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start), end).replace(/\s+/g, " ").trim();
