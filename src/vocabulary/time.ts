import type { Span } from "./span.ts";

/** When the statement was made, when what it tells of happened, or when something is due. */
export type TimeRole = "said" | "event" | "due";

/** A time named with a statement. */
export type Time = Readonly<{
  span: Span;
  /** EDTF (ISO 8601-2), resolved against the date of publication: "2024-10-23", "../2024-12". */
  value: string;
  role: TimeRole;
}>;
