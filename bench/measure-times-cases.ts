// npm run bench:cases:times [-- --errors]   how many of the times in bench/cases/times.json are read as they should be
import { parseArgs } from "node:util";
import type { ReportRecord } from "onrecord";
import { type TimesCase, timesCases } from "./times-cases.ts";
import { tableOf } from "./print.ts";
import { readRecords } from "./read-records.ts";
import { type Share, shareOf } from "./tally.ts";

const { values: asked } = parseArgs({ options: { errors: { type: "boolean" } } });

/** One report for each claim: somebody says it, so that it is a statement. */
const reports = timesCases.map(({ claim, published }, index) => ({
  id: `case-${index}`,
  text: `Mayor Orla Wren said ${claim}.`,
  ...(published === null ? {} : { published }),
}));
const records = await readRecords(reports);

const shares: Record<string, Share> = {};
for (const [index, one] of timesCases.entries()) {
  const found = timesOf(records.get(`case-${index}`));
  const isRight = found.join("; ") === expectedOf(one);
  for (const kind of [one.kind, "all"]) {
    shares[kind] ??= { right: 0, of: 0 };
    const share = shares[kind];
    share.of++;
    if (isRight) share.right++;
  }
  if (asked.errors && !isRight)
    console.log(
      `${one.kind}: ${one.claim} (${one.published}): ${found.join("; ") || "none"}, not ${expectedOf(one) || "none"}`,
    );
}
console.log(
  tableOf(
    Object.fromEntries(Object.entries(shares).map(([kind, share]) => [kind, { ...share, share: shareOf(share) }])),
  ),
);

/** The times that a case expects, as words and values. */
function expectedOf({ expected }: TimesCase): string {
  return expected.map(({ words, value }) => `${words}: ${value}`).join("; ");
}

function timesOf(record: ReportRecord | undefined): readonly string[] {
  const { text } = record?.report ?? { text: "" };
  const all = (record?.statements ?? []).flatMap(({ times }) => times);
  return [...new Set(all.map(({ span, value }) => `${text.slice(...span)}: ${value}`))];
}
