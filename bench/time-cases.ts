// npm run bench:cases:times [-- --errors]   how many of the times in bench/cases/times.json are read as they should be
import type { ReportRecord } from "onrecord";
import { runCases } from "./cases.ts";
import { readTimeCases } from "./read-time-cases.ts";

const timesOf = (record: ReportRecord | undefined): string => {
  const { text } = record?.report ?? { text: "" };
  const all = (record?.statements ?? []).flatMap(({ times }) => times);
  return [...new Set(all.map(({ span, value }) => `${text.slice(...span)}: ${value}`))].join("; ");
};

/** One report for each claim: somebody says it, so that it is a statement. */
await runCases(
  readTimeCases().map(({ kind, claim, published, expected }) => ({
    ...{ kind, name: `${claim} (${published})` },
    report: { text: `Mayor Orla Wren said ${claim}.`, ...(published === null ? {} : { published }) },
    expected: expected.map(({ words, value }) => `${words}: ${value}`).join("; "),
    foundIn: timesOf,
  })),
);
