import type { FoundStatement, Span } from "#vocabulary";
import type { BodyNaming } from "./bodies.ts";
import type { Actor, Cast } from "./cast.ts";
import type { People } from "./people.ts";
import type { RuleName } from "./reasons.ts";
import type { Named } from "./read-source.ts";
import type { ReportMap } from "./report-map.ts";

/** A place that refers to an actor. */
export type Mention = Readonly<{ actor: Actor; span: Span }>;

/** What a source is traced with. */
export type Reading = Readonly<{
  people: People;
  bodies: readonly BodyNaming[];
  cast: Cast;
  map: ReportMap;
  /** The outlet that publishes the report, where it is known. */
  outlet: string | null;
  outer: ReadonlyMap<FoundStatement, FoundStatement>;
  /** The sources that have been traced so far, in the order of the report. */
  spoken: readonly Mention[];
  /** The actor of words within the words of a source: the members of a group, the issuer of a document. */
  describe: (described: Named, place: Place) => Found;
}>;

/** What is known of a report before its sources are traced. */
export type Survey = Omit<Reading, "spoken" | "describe">;

/** Where in a report a statement stands. */
export type Place = Readonly<{
  at: number;
  statement: FoundStatement;
  /** The speaker of the statement before. */
  last: Mention | null;
  /** The speaker of the statement that this one stands in. */
  outer: Actor | null;
}>;

/** Whom a source names, by which rule, and on which words that rests. */
export type Found = Readonly<{ actor: Actor | null; rule: RuleName; span: Span | null }>;
