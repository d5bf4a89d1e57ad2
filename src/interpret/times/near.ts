import { type Day, dayOf } from "./calendar.ts";

/** What "today" is, as far as it is known: a report may be known to be of 2024, or of October 2024, and no more. */
export type Today = Readonly<{ year: number | null; month: string | null; day: Day | null }>;

/** Of a date in ISO 8601, as precise as it is; its clock does not matter. */
export function todayOf(iso: string | null): Today {
  if (iso === null) return { year: null, month: null, day: null };
  const date = iso.slice(0, 10);
  return {
    year: Number(date.slice(0, 4)),
    month: date.length >= 7 ? date.slice(0, 7) : null,
    day: date.length === 10 ? dayOf(date) : null,
  };
}

/** What was named last before some words: "at the time" means the time, "the same day" the day. */
export type Before = Readonly<{ time: string | null; day: string | null }>;

/** What a rule may look at besides its own words. */
export type Near = Readonly<{
  today: Today;
  /** Whether the words around it tell of what is to come or of what has been; `null` where they do not say. */
  isAhead: boolean | null;
  before: Before;
}>;

/** The words that a rule's pattern caught, by name. */
export type Caught = Readonly<Record<string, string | undefined>>;

/** How some words name a time. */
export type TimeRule = Readonly<{
  name: string;
  /** Sticky: it is tried where a time may begin. */
  pattern: RegExp;
  /** EDTF; `null` where "today" is not known well enough; `undefined` where the words are no time after all. */
  read: (caught: Caught, near: Near) => string | null | undefined;
  /** Its own test: read on Wednesday, 23 October 2024, the words in brackets mean this. */
  example: readonly [text: string, value: string];
}>;

/** The pattern of a rule: whole words only. */
export const wholeWords = (source: string): RegExp => new RegExp(`${source}(?![\\p{L}\\p{N}])`, "uy");
