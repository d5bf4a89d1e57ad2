// Times as news reports write them, read through the whole product. They cover what Microsoft's Recognizers-Text (MIT)
// specifies for English dates: dates, ranges, relative days, periods, times of day as far as the day goes. The
// sentences, in cases/times.json, are ours.
//
// Kinds that begin with "left out" hold what the record leaves out on purpose, so that nothing is expected of them:
// durations (how long is not when), what comes round (no single date), holidays that move (which date depends on the
// country and the church), times without bounds ("recently"), and zones of time.
import { readFileSync } from "node:fs";

/** Words that must be found, in order, and the values that they must have; a text without any must have no time. */
export type TimeCase = Readonly<{
  kind: string;
  /** What is claimed; the runner makes a report of it. */
  claim: string;
  published: string | null;
  expected: readonly Readonly<{ words: string; value: string | null }>[];
}>;

/** A claim with its times in brackets, what they mean, and the date of publication where that is not the usual one. */
type Row = readonly [claim: string, values?: string | null | readonly string[], published?: string | null];

const wednesday = "2024-10-23";

const casesFile = new URL("cases/times.json", import.meta.url);

/** Every case of the file, by kind. */
export function readTimeCases(): readonly TimeCase[] {
  const rows = JSON.parse(readFileSync(casesFile, "utf8")) as Readonly<Record<string, readonly Row[]>>;
  return Object.entries(rows).flatMap(([kind, ofKind]) => ofKind.map((row) => caseOf(kind, row)));
}

function caseOf(kind: string, [claim, values, published = wednesday]: Row): TimeCase {
  const list = [values ?? null].flat();
  const words = Array.from(claim.matchAll(/\[(.*?)\]/g), ([, inside = ""]) => inside);
  const expected = words.map((each, index) => ({ words: each, value: list[index] ?? null }));
  return { kind, claim: claim.replace(/[[\]]/g, ""), published, expected };
}
