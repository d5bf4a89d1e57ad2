export { lastAtMost } from "./last-at-most.ts";
export { paragraphs } from "./paragraphs.ts";
export type { MarkKind } from "./quotation-marks.ts";
export { type Quotation, type Quotations, readQuotations } from "./quotations.ts";
export { assertQuoted, noWords, quoteOf } from "./quote.ts";
export { sentences } from "./sentences.ts";
export {
  contains,
  intersectSpans,
  lengthOf,
  mergeSpans,
  overlaps,
  spansIn,
  subtractSpans,
  trimPunctuation,
  trimWhiteSpace,
} from "./spans.ts";
