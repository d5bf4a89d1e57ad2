import type { Reason } from "./reason.ts";
import type { Span } from "./span.ts";

/** When the statement was made, when what it tells of happened, or when something is due. */
export type TimeRole = "said" | "event" | "due";

/** A time named with a statement. */
export type Time = Readonly<{
  span: Span;
  /**
   * EDTF (ISO 8601-2), resolved against the date of publication: "2024-10-23", "../2024-12". `null` where the report
   * has no such date and the words alone do not tell: never guessed from the clock.
   */
  value: string | null;
  role: TimeRole;
  reason: Reason;
}>;
