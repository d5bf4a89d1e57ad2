import type { Span } from "#vocabulary";
import type { MarkKind, QuotationMark } from "./quotation-marks.ts";
import { trimWhiteSpace } from "./spans.ts";

/** A quotation as pairing leaves it: how deep it stands is known only when all are found. */
export type Paired = Readonly<{ span: Span; inner: readonly Span[]; kind: MarkKind; isClosed: boolean }>;

/** A paragraph, its marks, and what follows it. */
export type MarkedParagraph = Readonly<{
  span: Span;
  marks: readonly QuotationMark[];
  /** The mark that the next paragraph starts with. */
  opensNext: QuotationMark | undefined;
  /** Whether the next double mark, some paragraphs on, closes a quotation. */
  isClosedLater: boolean;
}>;

/** A quotation whose end has not been met. */
type Open = {
  readonly mark: QuotationMark;
  /** The paragraphs that it has run through. */
  readonly inner: Span[];
  /** Where its words go on in this paragraph. */
  from: number;
  /** The first mark of its own kind that opens within it: where it ends if its own closing mark is missing. */
  reopenedAt: number | null;
};

/** What follows a mark among those of its kind, up to the next that opens: a sure end, or at least a doubtful one. */
type Ahead = Readonly<{ isSureEnd: boolean; isAnyEnd: boolean }>;

/** Deeper nesting is a broken text, and spans within spans within spans would cost quadratic time further on. */
const DEEPEST = 8;

/** How far pairing has come: quotations still open, outermost first, those that are done, and marks that pair with nothing. */
export type Pairing = Readonly<{ text: string; open: Open[]; paired: Paired[]; strays: Span[] }>;

/** Pairing before the first paragraph. */
export const startPairing = (text: string): Pairing => ({ text, open: [], paired: [], strays: [] });

/** Pairs the marks of the next paragraph, in one pass. */
export function pairMarks(pairing: Pairing, paragraph: MarkedParagraph): void {
  const { open } = pairing;
  const { marks, opensNext } = paragraph;
  const ahead = lookAhead(marks);
  for (let index = runOn(pairing, paragraph); index < marks.length; index++) {
    const mark = marks[index] as QuotationMark;
    const isOpen = open.some((one) => one.mark.kind === mark.kind);
    const does = roleOf(mark, isOpen, ahead[index] as Ahead);
    const runsOn = open.length === 0 && opensNext !== undefined && isRepeated(mark, opensNext);
    if (does === "closes") close(pairing, mark);
    else if (does === "opens" && (mark.kind !== "single" || ahead[index]?.isAnyEnd || runsOn)) begin(pairing, mark);
  }
  endParagraph(pairing, paragraph);
}

/** Takes up the quotation of the paragraph before, if it runs on; answers how many marks that takes. */
function runOn({ open }: Pairing, { span, marks }: MarkedParagraph): number {
  const [one] = open;
  const [first] = marks;
  if (!one) return 0;
  const isMarked = first !== undefined && isRepeated(one.mark, first);
  one.from = isMarked ? first.span[1] : span[0];
  return isMarked ? 1 : 0;
}

function begin({ open, strays }: Pairing, mark: QuotationMark): void {
  if (open.length === DEEPEST) {
    strays.push(mark.span);
    return;
  }
  const outer = open.findLast((one) => one.mark.kind === mark.kind);
  if (outer) outer.reopenedAt ??= mark.span[0];
  open.push({ mark, inner: [], from: mark.span[1], reopenedAt: null });
}

function close(pairing: Pairing, mark: QuotationMark): void {
  const { open, strays } = pairing;
  const index = open.findLastIndex((one) => one.mark.kind === mark.kind);
  if (mark.kind === "single" && (index < 0 || index < open.length - 1)) return;
  if (index < 0) {
    strays.push(mark.span);
    return;
  }
  keepUnclosed(pairing, open.splice(index + 1), mark.span[0]);
  const closed = open.pop() as Open;
  keep(pairing, closed, { wordsEnd: mark.span[0], closedBy: mark });
  for (const outer of open) {
    // What opened within a quotation that is now whole cuts nothing off outside of it.
    if (outer.reopenedAt !== null && outer.reopenedAt > closed.mark.span[0]) outer.reopenedAt = null;
  }
}

function endParagraph(pairing: Pairing, { span, opensNext, isClosedLater }: MarkedParagraph): void {
  const { text, open } = pairing;
  const [outermost, ...others] = open.splice(0);
  if (!outermost) return;
  const isMarked = opensNext !== undefined && isRepeated(outermost.mark, opensNext);
  const runsOn = isMarked || (isClosedLater && outermost.mark.kind === "double");
  if (!runsOn || outermost.reopenedAt !== null) {
    keepUnclosed(pairing, [outermost, ...others], span[1]);
    return;
  }
  keepUnclosed(pairing, others, span[1]);
  outermost.inner.push(trimWhiteSpace(text, [outermost.from, span[1]]));
  open.push(outermost);
}

/** Without a closing mark a quotation ends where the next of its kind opens, with what it stands in, or else at `end`. */
function keepUnclosed(pairing: Pairing, unclosed: readonly Open[], end: number): void {
  const around: number[] = [];
  for (const one of unclosed) {
    while (around.length > 0 && (around.at(-1) as number) <= one.mark.span[0]) around.pop();
    const wordsEnd = Math.min(around.at(-1) ?? end, one.reopenedAt ?? end);
    around.push(wordsEnd);
    keep(pairing, one, { wordsEnd });
  }
}

type End = Readonly<{ wordsEnd: number; closedBy?: QuotationMark }>;

function keep({ text, paired }: Pairing, { mark, inner, from }: Open, { wordsEnd, closedBy }: End): void {
  // Single marks without a partner are apostrophes that were taken for more.
  if (mark.kind === "single" && !closedBy && inner.length === 0) return;
  const words = trimWhiteSpace(text, [from, wordsEnd]);
  const all = [...inner, words].filter(([start, end]) => start < end);
  const end = closedBy?.span[1] ?? Math.max(all.at(-1)?.[1] ?? 0, mark.span[1]);
  paired.push({ span: [mark.span[0], end], inner: all, kind: mark.kind, isClosed: closedBy !== undefined });
}

/** The newspapers' convention: the next paragraph of the same quotation starts with the same mark. */
const isRepeated = (mark: QuotationMark, next: QuotationMark): boolean =>
  next.kind === mark.kind && next.shape === mark.shape && next.shape !== "closes" && next.leans !== "closes";

function roleOf(
  { shape, leans, isDoubtful }: QuotationMark,
  isOpen: boolean,
  ahead: Ahead,
): "opens" | "closes" | "none" {
  if (isDoubtful) return isOpen && !ahead.isSureEnd ? "closes" : "none";
  if (shape === "opens") return leans === "closes" ? "closes" : "opens";
  if (shape === "closes") return leans === "opens" && !isOpen ? "opens" : "closes";
  if (leans !== "either") return leans;
  return isOpen ? "closes" : "opens";
}

function lookAhead(marks: readonly QuotationMark[]): readonly Ahead[] {
  const none: Ahead = { isSureEnd: false, isAnyEnd: false };
  const ahead: { [kind in MarkKind]: Ahead } = { double: none, single: none, angle: none };
  return marks
    .toReversed()
    .map(({ kind, shape, leans, isDoubtful }) => {
      const seen = ahead[kind];
      const isOpening = shape === "opens" || (shape === "either" && leans === "opens");
      if (isOpening) ahead[kind] = none;
      else ahead[kind] = { isSureEnd: seen.isSureEnd || !isDoubtful, isAnyEnd: true };
      return seen;
    })
    .reverse();
}
