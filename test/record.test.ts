import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extractor, loadExtractor, recordOf } from "#record";
import type { ReportRecord, Span } from "#vocabulary";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await loadExtractor();
});
afterAll(() => extractor.close());

const read = (body: string): Promise<ReportRecord> =>
  recordOf({ input: "-", kind: "text", body, given: {}, notices: [] }, { extractor, published: "2024-10-23" });

/** Every span of a record, wherever it stands in it. */
const spansOf = ({ report, sources, statements, notices }: ReportRecord): readonly Span[] => [
  ...report.furniture,
  ...sources.flatMap(({ mentions }) => mentions),
  ...statements.flatMap(({ source, cue, content }) => [source, cue, content].flatMap(({ spans }) => spans)),
  ...statements.flatMap(({ hedges, conditions }) => [...hedges, ...conditions].flatMap(({ spans }) => spans)),
  ...statements.flatMap(({ figures, times }) => [...figures, ...times].map(({ span }) => span)),
  ...notices.flatMap(({ span }) => (span === undefined ? [] : [span])),
];

/** What must hold of the record of any text at all. */
async function checkRecordOf(text: string): Promise<void> {
  const record = await read(text); // throws by itself where a statement misquotes
  const ids = record.sources.map(({ id }) => id);
  expect(record.report.text).toBe(text);
  for (const [start, end] of spansOf(record)) {
    expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
  for (const { speaker, via } of record.statements) {
    for (const id of [speaker, via]) expect(id === null || ids.includes(id)).toBe(true);
  }
}

/** Text that looks enough like a report to be read as one, with anything in between. */
const almostReport = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        " said the mayor",
        "“",
        "”",
        '"',
        "\n\n",
        "‘",
        "’",
        " denied that ",
        "1,500 troops",
        " he said, ",
        ".",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("the record of any text", () => {
  it("quotes only what stands there, and names only sources that it has", () =>
    fc.assert(fc.asyncProperty(almostReport, checkRecordOf), { numRuns: 40 }));

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n"],
    ["NULs", "The mayor\0 said that the bridge\0 is open.\0"],
    ["lone surrogates", "The mayor \ud83d said that “the bridge \udc00 is open”."],
    ["10,000 unbalanced quotation marks", "“Open, he said. ".repeat(10_000 / 2).slice(0, 20_000) + '“"‘'.repeat(3000)],
    ["mixed line endings", "The mayor said no.\r\nThe union said yes.\rNobody knows,\n\r\nhe said."],
    ["one word without an end", "x".repeat(60_000)],
  ])("is made of %s too", (_, text) => checkRecordOf(text));

  it("is the same every time", async () => {
    const text = "The harbour will reopen on Friday, Mayor Ruth Calder said. “We are ready,” she told reporters.";
    expect(await read(text)).toEqual(await read(text));
  });
});
