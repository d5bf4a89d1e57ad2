import { parseArgs } from "node:util";
import type { ReportRecord } from "onrecord";
import { tableOf } from "./print.ts";
import { readRecords } from "./read-records.ts";
import { type Share, shareOf } from "./tally.ts";

/** A report of a case, what should be read from it, and what was: both written alike. */
export type Case = Readonly<{
  kind: string;
  /** How `--errors` names it. */
  name: string;
  report: Readonly<{ text: string; published?: string }>;
  expected: string;
  foundIn: (record: ReportRecord | undefined) => string;
}>;

/** Reads every case as a user of the library would and prints the share right by kind; `--errors` prints the rest. */
export async function runCases(cases: readonly Case[]): Promise<void> {
  const { values: asked } = parseArgs({ options: { errors: { type: "boolean" } } });
  const records = await readRecords(cases.map(({ report }, index) => ({ id: `case-${index}`, ...report })));
  const shares: Record<string, Share> = {};
  for (const [index, { kind, name, expected, foundIn }] of cases.entries()) {
    const found = foundIn(records.get(`case-${index}`));
    for (const row of [kind, "all"]) {
      shares[row] ??= { right: 0, of: 0 };
      count(shares[row], found === expected);
    }
    if (asked.errors && found !== expected) console.log(`${name} | ${found || "-"} instead of ${expected || "-"}`);
  }
  // The sum of all comes last.
  const { all, ...ofKinds } = shares;
  const rows = Object.entries({ ...ofKinds, ...(all && { all }) });
  console.log(tableOf(Object.fromEntries(rows.map(([row, share]) => [row, { ...share, share: shareOf(share) }]))));
}

function count(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}
