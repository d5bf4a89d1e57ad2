import type { Figure, Source, Span, Statement, Time } from "onrecord";
import type { Marked } from "./match.ts";

/** A statement as a person marked it: places instead of quoted words, and nothing that follows from the rest. */
export type GoldStatement = Marked &
  Pick<Statement, "form" | "speaker" | "via" | "act"> &
  Readonly<{
    figures: readonly (Pick<Figure, "span" | "min" | "max"> & Partial<Figure>)[];
    times: readonly GoldTime[];
  }>;

/** A time as a person marked it. */
export type GoldTime = Omit<Time, "reason">;

/** An actor as a person described it. */
export type GoldSource = Pick<Source, "id" | "label" | "kind" | "named" | "mentions"> &
  Readonly<{ role?: string | null; affiliation?: string | null }>;

/** A report with all that should be on its record. */
export type GoldReport = Readonly<{
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  text: string;
  furniture: readonly Span[];
  sources: readonly GoldSource[];
  statements: readonly GoldStatement[];
}>;

/** A gold statement and the one found for it. */
export type Paired = Readonly<{ expected: GoldStatement; found: Statement }>;
