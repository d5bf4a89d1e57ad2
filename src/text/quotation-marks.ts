import type { Span } from "#vocabulary";
import { isApostrophe, mayBeApostrophe } from "./apostrophes.ts";

/** The families of quotation marks; a mark is closed by one of its own family. */
export type MarkKind = "double" | "single" | "angle";

/** A quotation mark, and all that its shape and its neighbours say about it. */
export type QuotationMark = Readonly<{
  span: Span;
  kind: MarkKind;
  /** What its shape is made for; straight marks do both. */
  shape: "opens" | "closes" | "either";
  /** What its neighbours say: marks lean on the words that they enclose. */
  leans: "opens" | "closes" | "either";
  /** It may be something else: a possessive, feet or inches. */
  isDoubtful: boolean;
}>;

type Shape = Pick<QuotationMark, "kind" | "shape">;

const shapes: Readonly<{ [mark: string]: Shape }> = {
  "“": { kind: "double", shape: "opens" },
  "”": { kind: "double", shape: "closes" },
  "„": { kind: "double", shape: "opens" },
  "‟": { kind: "double", shape: "opens" },
  '"': { kind: "double", shape: "either" },
  "＂": { kind: "double", shape: "either" },
  "``": { kind: "double", shape: "opens" },
  "''": { kind: "double", shape: "either" },
  "‘‘": { kind: "double", shape: "opens" },
  "’’": { kind: "double", shape: "closes" },
  "«": { kind: "angle", shape: "opens" },
  "»": { kind: "angle", shape: "closes" },
  "‹": { kind: "angle", shape: "opens" },
  "›": { kind: "angle", shape: "closes" },
  "‘": { kind: "single", shape: "opens" },
  "‚": { kind: "single", shape: "opens" },
  "‛": { kind: "single", shape: "opens" },
  "`": { kind: "single", shape: "opens" },
  "’": { kind: "single", shape: "closes" },
  "'": { kind: "single", shape: "either" },
};

/** Of three single marks the first is one by itself: the wire's way to close two quotations at once. */
const anyMark = /'(?=''(?!'))|’(?=’’(?!’))|``|''|‘‘|’’|["“”„‟＂«»‹›‘’‚‛'`]/g;

const beforeOpening = /[\s([{<\-–—/“„‟«‹‘‚‛`"'＂]/;
const afterClosing = /[\s)\]}>,.;:!?…\-–—/”»›’"'＂]/;

/** The marks of one paragraph, in order, without what can only be an apostrophe. */
export function findMarks(text: string, [start, end]: Span): readonly QuotationMark[] {
  // Cut out first: a search of the whole text would run on to the next mark, however far that is.
  const paragraph = text.slice(start, end);
  return Array.from(paragraph.matchAll(anyMark)).flatMap(({ 0: mark, index }) => {
    const read = readMark(paragraph, [index, index + mark.length]);
    return read ? [{ ...read, span: [start + index, start + index + mark.length] as const }] : [];
  });
}

/** Whether a mark can be nothing but the end of a quotation. */
export const isSureEnd = ({ shape, leans, isDoubtful }: QuotationMark): boolean =>
  !isDoubtful && (shape === "closes" ? leans !== "opens" : leans === "closes");

function readMark(paragraph: string, span: Span): QuotationMark | null {
  const [start, end] = span;
  const { kind, shape } = shapes[paragraph.slice(start, end)] as Shape;
  const leans = leaning(paragraph.charAt(start - 1), paragraph.charAt(end));
  const mark = { span, kind, shape, leans };
  if (kind === "single") {
    // "’" before a word is what careful typists put for a clipped one.
    if (isApostrophe(paragraph, start, end) || (shape === "closes" && leans === "opens")) return null;
    return { ...mark, isDoubtful: leans !== "opens" && mayBeApostrophe(paragraph, start) };
  }
  const isAfterDigit = /\d/.test(paragraph.charAt(start - 1));
  return { ...mark, isDoubtful: kind === "double" && isAfterDigit && shape !== "opens" };
}

/** Which way a mark leans between its neighbours; the empty string is an end of the text. */
function leaning(before: string, after: string): QuotationMark["leans"] {
  const hasBefore = /\S/.test(before);
  const hasAfter = /\S/.test(after);
  const opens = (!hasBefore || beforeOpening.test(before)) && hasAfter;
  const closes = (!hasAfter || afterClosing.test(after)) && hasBefore;
  if (opens === closes) return "either";
  return opens ? "opens" : "closes";
}
