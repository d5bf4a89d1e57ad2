import type { ReportId } from "./ids.ts";
import type { Span } from "./span.ts";

/** One published text. */
export type Report = Readonly<{
  id: ReportId;
  url: string | null;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601, as precise as is known; `null` where it is not. */
  published: string | null;
  /** BCP 47; `null` where it is not known. */
  language: string | null;
  /** For plain text, the input unchanged. Every span of the record points into it. */
  text: string;
  /** Parts of `text` that are the outlet's own business and not reporting. */
  furniture: readonly Span[];
}>;
