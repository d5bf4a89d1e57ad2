import type { Span } from "./span.ts";

/** Something odd that did not stop the work: what a reader of the record may want to know. */
export type Notice = Readonly<{
  kind:
    | "unpaired quotation mark"
    | "not valid UTF-8"
    | "unreadable field"
    | "empty report"
    | "not English"
    | "broken character"
    | "no publication date";
  /** A sentence for people, with the values in it. */
  message: string;
  /** Where in the report, if it is at a place. */
  span?: Span;
}>;
