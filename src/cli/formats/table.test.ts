import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { ReportRecord } from "#vocabulary";
import { sampleRecord } from "../../../test/sample-record.ts";
import { paintOf } from "../screen/screen.ts";
import { openTable } from "./table.ts";

const tableOf = (record: ReportRecord, columns = 80, isColoured = false): string =>
  openTable({ columns, paint: paintOf(isColoured) }).entry({ input: "harbour.txt", record });

/** The sample with other words for its text, as long as the old ones. */
const withTitle = (title: string | null): ReportRecord => ({
  ...sampleRecord,
  report: { ...sampleRecord.report, title },
});

describe("the table", () => {
  it("says who said what, in the words of the report, and sums it up", () => {
    expect(`\n${tableOf(sampleRecord)}`).toBe(`
Harbour reopens
───────────────
The Quay · 2024-10-23

a port official (unnamed)
    promise   The harbour at Eastmere will reopen on Friday ·\u00a0indirect, due
              2024-10-25
Mayor Ruth Calder
    state     “We are ready,” … “Forty ships are waiting.” ·\u00a0direct
  ✗ deny      that the quay was unsafe ·\u00a0indirect
—
  ? doubt     who had closed it ·\u00a0indirect
The union
  ∅ withhold  to comment ·\u00a0indirect

5 statements from 3 sources, 1 unnamed; 1 denial, 1 doubt, 1 silence.
`);
  });

  it("fits narrow screens and wide ones", () => {
    for (const columns of [20, 40, 60, 80, 120])
      for (const line of tableOf(sampleRecord, columns).split("\n"))
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(tableOf(sampleRecord, 40)).toContain("\n  ✗ deny\n    that the quay was unsafe ·\u00a0indirect\n");
  });

  it("counts wide characters as terminals do", () => {
    const title = "東京の港は金曜日に再開する予定である".repeat(4);
    for (const line of tableOf(withTitle(title), 40).split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  it("names the input where the report has no title", () => {
    expect(tableOf(withTitle(null))).toMatch(/^harbour.txt\n───────────\n/);
  });

  it("says the same without colours as with them", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
    const plain = tableOf(sampleRecord, 80, true).replace(/\x1b\[\d+m/g, "");
    expect(plain).toBe(tableOf(sampleRecord));
  });

  it("gives a surname the name in full", () => {
    const [, second] = sampleRecord.statements;
    const statements = second === undefined ? [] : [{ ...second, source: { spans: [], text: "Calder," } }];
    expect(tableOf({ ...sampleRecord, statements })).toContain("\nRuth Calder\n");
  });

  it("gives a pronoun the name that it stands for", () => {
    const statements = sampleRecord.statements.filter(({ stance }) => stance === "denies");
    expect(tableOf({ ...sampleRecord, statements })).toContain("\nRuth Calder as “She”\n");
  });

  it("lets nothing that a report holds steer the terminal", () => {
    const evil = withTitle("\x1b]0;owned\x07 Harbour\n\x9breopens");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(tableOf(evil)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it("shows notices, and says when nothing was found", () => {
    const notices = [{ kind: "empty report", message: "The report has no words." }] as const;
    const table = tableOf({ ...sampleRecord, statements: [], notices });
    expect(table).toContain("\n\nNote: The report has no words.\nNo statements found.\n");
  });

  it("sets reports apart by an empty line", () => {
    const table = openTable({ columns: 80, paint: paintOf(false) });
    const [first, second] = [1, 2].map(() => table.entry({ input: "-", record: sampleRecord }));
    expect(second).toBe(`\n${first}`);
  });
});
