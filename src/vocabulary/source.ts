import type { SourceId } from "./ids.ts";
import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";

/** What a source is, by the annotation guide. */
export type SourceKind = "person" | "organisation" | "state" | "group" | "document" | "outlet";

/** Somebody, or some body or document, that a report puts on record. */
export type Source = Readonly<{
  id: SourceId;
  /** The fullest name or description that the report gives, in its own words. */
  label: string;
  kind: SourceKind;
  /** False where a reader could not tell who it is: "an official familiar with the matter". */
  named: boolean;
  role: string | null;
  affiliation: string | null;
  /** Why the report does not name it, in its words: "who was not authorised to speak publicly". */
  anonymity: Quote | null;
  /** Every place where the report refers to it as a source. */
  mentions: readonly Span[];
}>;
