import { describe, expect, it } from "vitest";
import { aReason } from "../../../test/a-reason.ts";
import { sampleRecord } from "../../../test/sample-record.ts";
import type { ReportRecord, Source, Span, Statement } from "#vocabulary";
import { openCsv } from "./csv.ts";
import { openJson, openNdjson } from "./json.ts";

const text =
  'Mayor Ines Varga denied that the quay, which opened in May, had closed. "It is open," Varga said, adding that 30 ships came.';

const quote = (...words: readonly string[]) => {
  const spans = words.map((part): Span => [text.lastIndexOf(part), text.lastIndexOf(part) + part.length]);
  return { spans, text: words.join(" … ") };
};

const statement = (given: Partial<Statement>): Statement => ({
  id: "r:1",
  source: quote("Mayor Ines Varga"),
  cue: quote("denied"),
  content: quote("that the quay", "had closed"),
  form: "indirect",
  confidence: 0.9,
  speaker: "s1",
  speakerReason: aReason,
  via: null,
  viaReason: null,
  act: "deny",
  stance: "denies",
  actReason: aReason,
  hedges: [],
  conditions: [],
  figures: [],
  times: [],
  ...given,
});

const varga: Source = {
  id: "s1",
  label: "Ines Varga",
  kind: "person",
  named: true,
  role: "Mayor",
  affiliation: null,
  anonymity: null,
  mentions: [],
};

const recordOf = (statements: readonly Statement[], title = "=The quay, “open”"): ReportRecord => ({
  report: {
    id: "r",
    url: null,
    title,
    outlet: "The Quay",
    byline: null,
    published: "2031-05-02",
    language: "en",
    text,
    furniture: [],
  },
  sources: [varga],
  statements,
  notices: [{ kind: "broken character", message: "Something is odd." }],
});

const denial = statement({});
const later = statement({
  id: "r:2",
  source: quote("Varga"),
  content: quote("It is open"),
  form: "direct",
  act: "state",
  stance: "affirms",
});
const record = recordOf([denial, later]);

describe("csv", () => {
  it("has a row a statement, quoted where needed, with the words as they stand", () => {
    const [head, first, second, rest] = openCsv().entry({ input: "a,b.txt", record }).split("\r\n");
    expect(head).toMatch(/^input,report,url,title,/);
    expect(first).toContain('"a,b.txt",r,,"=The quay, “open”",The Quay,2031-05-02,r:1,Ines Varga,yes,');
    expect(first).toContain("that the quay … had closed,24-37;60-70,indirect,deny,denies,");
    expect(second).toContain(",It is open,");
    expect(rest).toBe("");
  });

  it("has what else is known of a statement in columns after these", () => {
    const { report, statements, sources } = sampleRecord;
    const [head = "", row = ""] = openCsv()
      .entry({ input: "a", record: { ...sampleRecord, report, sources, statements: statements.slice(5, 6) } })
      .split("\r\n");
    const known = Object.fromEntries(head.split(",").map((name, at) => [name, row.split(",")[at]]));
    expect(head.indexOf(",hedges,")).toBeGreaterThan(head.indexOf(",confidence,"));
    expect(known).toMatchObject({
      figures: "Thousands of litres",
      figure_bounds: ">=1000 litres",
      times: "said 2024-10-14/2024-10-20",
      time_words: "last week",
      hedges: "could",
      conditions: "if it rains",
      speaker_kind: "person",
      speaker_role: "diver",
      anonymity: "who feared for her job",
      speaker_reason: "rule test 1",
      act_reason: "rule test 1",
    });
  });

  it("shows a time without a value by its role", () => {
    const table = openCsv().entry({
      input: "a",
      record: { ...sampleRecord, statements: sampleRecord.statements.slice(6) },
    });
    expect(table).toContain(",due ../2025-03; said ?,");
    expect(table).toContain(",~50 % crews,");
  });

  it("has its head once, also where there is no statement at all", () => {
    const format = openCsv();
    const all = [format.entry({ input: "a", record }), format.entry({ input: "b", record }), format.end()].join("");
    expect(all.split("\r\n").filter((line) => line.startsWith("input,"))).toHaveLength(1);
    expect(openCsv().end()).toMatch(/^input,.*\r\n$/);
  });
});

describe("json", () => {
  const entry = { input: "a", record };

  it("is one document, also with none", () => {
    const format = openJson();
    const all = [format.entry(entry), format.entry(entry), format.end()].join("");
    expect(JSON.parse(all)).toEqual([record, record]);
    expect(JSON.parse(openJson().end())).toEqual([]);
  });

  it("is one record a line as ndjson", () => {
    expect(openNdjson().entry(entry)).toBe(`${JSON.stringify(record)}\n`);
  });
});
