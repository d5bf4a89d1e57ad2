import type { FoundStatement } from "#vocabulary";
import type { Cast } from "./cast.ts";
import type { People } from "./people.ts";

/** What a source is traced with. */
export type Reading = Readonly<{
  text: string;
  people: People;
  cast: Cast;
  outer: ReadonlyMap<FoundStatement, FoundStatement>;
}>;
