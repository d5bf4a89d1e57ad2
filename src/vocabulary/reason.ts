import type { Span } from "./span.ts";

/** Why an entry of the record is as it is: what decided it, on which words, and how sure that is. */
export type Reason = Readonly<{
  by: "rule" | "model";
  /** Which rule or which head of the model, in fixed short words: "surname", "weekday", "no candidate". */
  name: string;
  /** The words that it rests on; `null` where it rests on none. */
  span: Span | null;
  /** How often, from 0 to 1, a decision made this way was right on annotated reports. */
  confidence: number;
}>;
