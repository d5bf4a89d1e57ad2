import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { aReason } from "../../../test/a-reason.ts";
import type { Figure, ReportRecord } from "#vocabulary";
import { sampleRecord } from "../../../test/sample-record.ts";
import { paintOf } from "../screen/screen.ts";
import type { Layout } from "./format.ts";
import { openTable } from "./table.ts";

const byText: Layout = { by: "text", isReasoned: false };

/** What a table is made with beside the record. */
type Setting = Readonly<{ columns?: number; isColoured?: boolean }> & Partial<Layout>;

const tableOf = (record: ReportRecord, { columns = 80, isColoured = false, ...layout }: Setting = {}): string =>
  openTable({ columns, paint: paintOf(isColoured) }, { ...byText, ...layout }).entry({ input: "harbour.txt", record });

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
    promise   The harbour at Eastmere will reopen on Friday ·\u00a0indirect
              ·\u00a0due\u00a02024-10-25
Mayor Ruth Calder, Eastmere
    state     “We are ready,” … “Forty ships are waiting.” ·\u00a0direct
  ✗ deny      that the quay was unsafe ·\u00a0indirect
—
  ? doubt     who had closed it ·\u00a0indirect
The union
  ∅ withhold  to comment ·\u00a0indirect
a diver who feared for her job (unnamed) via The union
    warn      Thousands of litres could leak if it rains ·\u00a0indirect
              ·\u00a0≥\u00a01,000\u00a0litres ·\u00a0said\u00a02024-10-14\u00a0to\u00a02024-10-20
Ruth Calder
    predict   About half of the crews will leave by March ·\u00a0indirect ·\u00a0~50\u00a0%
              ·\u00a0due\u00a0by\u00a02025-03

7 statements from 4 sources (2 named, 2 unnamed); 1 denial, 1 open question, 1
silence; 3 figures, 2 dates due.
`);
  });

  it("puts together what each source says where that is asked for, and last what nobody is named for", () => {
    const body = tableOf(sampleRecord, { by: "source" }).split("\n\n").slice(1, -1).join("\n\n");
    expect(`\n${body}`).toBe(`
a port official · unnamed person · 1 statement
    promise   The harbour at Eastmere will reopen on Friday ·\u00a0indirect
              ·\u00a0due\u00a02024-10-25

Ruth Calder · Mayor · Eastmere · person · 3 statements
    state     “We are ready,” … “Forty ships are waiting.” ·\u00a0direct
  ✗ deny      that the quay was unsafe ·\u00a0indirect
    predict   About half of the crews will leave by March ·\u00a0indirect ·\u00a0~50\u00a0%
              ·\u00a0due\u00a0by\u00a02025-03

The union · organisation · 1 statement
  ∅ withhold  to comment ·\u00a0indirect

a diver · unnamed person · 1 statement
  “who feared for her job”
    warn      Thousands of litres could leak if it rains ·\u00a0indirect
              ·\u00a0≥\u00a01,000\u00a0litres ·\u00a0said\u00a02024-10-14\u00a0to\u00a02024-10-20 ·\u00a0via The union

— · source not told · 1 statement
  ? doubt     who had closed it ·\u00a0indirect`);
  });

  it("tells in a group without a source whom the words of the report name", () => {
    const statements = sampleRecord.statements.filter(({ speaker }) => speaker === "s3");
    const untold = statements.map((statement) => ({ ...statement, speaker: null }));
    const table = tableOf({ ...sampleRecord, statements: untold }, { by: "source" });
    expect(table).toContain("to comment ·\u00a0indirect ·\u00a0by “The union”\n");
  });

  it("tells why a source is unnamed where it comes up first, unless its words do", () => {
    const [, , , , , leak] = sampleRecord.statements;
    if (leak === undefined) throw new Error("the sample has a leak");
    const source = { ...leak.source, text: "a diver" };
    const table = tableOf({ ...sampleRecord, statements: [{ ...leak, source }, ...sampleRecord.statements.slice(4)] });
    expect(table).toContain("\na diver (unnamed: “who feared for her job”) via The union\n");
    expect(table.match(/feared for her job/g)).toHaveLength(1);
  });

  it("says why, where that is asked for", () => {
    const table = tableOf(sampleRecord, { isReasoned: true });
    expect(table).toContain(`
  ✗ deny      that the quay was unsafe ·\u00a0indirect
              found    by the model, 90\u00a0%\u00a0sure
              speaker  Ruth Calder: pronoun, “She”, 90\u00a0%\u00a0sure
              act      deny: lexicon, “denied”, 63\u00a0%\u00a0sure
—
`);
    expect(table).toContain("\n              via      The union: inside, 80\u00a0%\u00a0sure\n");
    expect(table).toContain(
      "\n              figure   ≥\u00a01,000\u00a0litres: number, “Thousands”, 80\u00a0%\u00a0sure\n",
    );
    expect(table).toContain("\n              time     due 2024-10-25: weekday, “Friday”, 95\u00a0%\u00a0sure\n");
    expect(table).toContain("\n              time     said on a day not told: no candidate, 70\u00a0%\u00a0sure\n");
    expect(tableOf(sampleRecord)).not.toContain("sure");
  });

  it("names the model where that decided", () => {
    const [first] = sampleRecord.statements;
    const reason = { by: "model", name: "speaker head", span: null, confidence: 0.9 } as const;
    const statements = first === undefined ? [] : [{ ...first, speakerReason: reason }];
    const table = tableOf({ ...sampleRecord, statements }, { isReasoned: true });
    expect(table).toContain("a port official: speaker head (model), 90\u00a0%\u00a0sure");
  });

  it("does not say again that something was said on the day of the report", () => {
    const [first] = sampleRecord.statements;
    const said = (value: string): string => {
      const time = { span: [0, 3], value, role: "said", reason: aReason } as const;
      return tableOf({ ...sampleRecord, statements: first === undefined ? [] : [{ ...first, times: [time] }] });
    };
    expect(said("2024-10-23")).not.toContain("said");
    expect(said("2024-10-22")).toContain("said\u00a02024-10-22");
    expect(said("2024-10/..")).toContain("said\u00a0from\u00a02024-10\n");
  });

  it("says how much a figure comes to where its words do not", () => {
    const [, , , , , leak] = sampleRecord.statements;
    const [figure] = leak?.figures ?? [];
    if (leak === undefined || figure === undefined) throw new Error("the sample has a leak");
    const bounds = (given: Partial<Figure>): string =>
      tableOf({ ...sampleRecord, statements: [{ ...leak, times: [], figures: [{ ...figure, ...given }] }] });
    expect(bounds({ min: null, max: 2000 })).toContain("·\u00a0≤\u00a02,000\u00a0litres\n");
    expect(bounds({ min: 3000, max: 5000, unit: null })).toContain("·\u00a03,000–5,000\n");
    expect(bounds({ min: 1000, max: 1000 })).not.toContain("1,000");
  });

  it("sets figures, hedges and conditions off, and no character is lost or doubled by it", () => {
    const [, , , , , leak] = sampleRecord.statements;
    const statements = leak === undefined ? [] : [leak];
    const table = tableOf({ ...sampleRecord, statements }, { columns: 120, isColoured: true });
    expect(table).toContain("\x1b[1mThousands of litres\x1b[22m \x1b[4mcould\x1b[24m leak \x1b[3mif it rains\x1b[23m ");
  });

  it("fits narrow screens and wide ones", () => {
    for (const columns of [30, 40, 60, 80, 120])
      for (const by of ["text", "source"] as const)
        for (const line of tableOf(sampleRecord, { columns, by, isReasoned: true }).split("\n"))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(tableOf(sampleRecord, { columns: 40 })).toContain(
      "\n  ✗ deny\n    that the quay was unsafe ·\u00a0indirect\n",
    );
  });

  it("counts wide characters as terminals do", () => {
    const title = "東京の港は金曜日に再開する予定である".repeat(4);
    for (const line of tableOf(withTitle(title), { columns: 40 }).split("\n"))
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  it("names the input where the report has no title", () => {
    expect(tableOf(withTitle(null))).toMatch(/^harbour.txt\n───────────\n/);
  });

  it("says the same without colours as with them", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
    const plain = tableOf(sampleRecord, { isColoured: true }).replace(/\x1b\[\d+m/g, "");
    expect(plain).toBe(tableOf(sampleRecord));
  });

  it("gives a surname the name in full", () => {
    const [, second] = sampleRecord.statements;
    const statements = second === undefined ? [] : [{ ...second, source: { spans: [], text: "Calder," } }];
    expect(tableOf({ ...sampleRecord, statements })).toContain("\nRuth Calder, Mayor, Eastmere\n");
  });

  it("gives a pronoun the name that it stands for", () => {
    const statements = sampleRecord.statements.filter(({ stance }) => stance === "denies");
    expect(tableOf({ ...sampleRecord, statements })).toContain("\nRuth Calder, Mayor, Eastmere\n");
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
    const table = openTable({ columns: 80, paint: paintOf(false) }, byText);
    const [first, second] = [1, 2].map(() => table.entry({ input: "-", record: sampleRecord }));
    expect(second).toBe(`\n${first}`);
  });
});
