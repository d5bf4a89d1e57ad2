import type { Reason } from "./reason.ts";
import type { Span } from "./span.ts";

/** A number in a claim, with what is needed to compare it with another. */
export type Figure = Readonly<{
  span: Span;
  /** Equal to `max` when exact; `null` when there is no lower bound. */
  min: number | null;
  /** `null` when there is no upper bound ("at least 40", "thousands"). */
  max: number | null;
  approx: boolean;
  /** What is counted, in words of the report: "North Korean troops". */
  of: string | null;
  /** "%", "USD", "km"; `null` for plain counts. */
  unit: string | null;
  reason: Reason;
}>;
