import { type ReportRecord, stanceOf } from "onrecord";
import { describe, expect, it } from "vitest";
import { aReason } from "../test/a-reason.ts";
import type { GoldReport, GoldStatement } from "./gold-report.ts";
import { measureRecords } from "./measure-record.ts";
import { readGold } from "./read-gold.ts";

const gold = readGold({
  id: "test",
  written: `published: 2031-02-11

== report
Mara Ekholm said on Monday about 40 boats were lost. An aide denied that more than 3 were.

Subscribe now. She warned of storms.

== sources
mara person named: Mara Ekholm
aide person unnamed: An aide

== furniture
Subscribe now.

== statements
mara state indirect: [Mara Ekholm] <said> on Monday {about 40 boats were lost}
  figure about 40 | ~40 | boats lost
  time on Monday | 2031-02-10 | said
aide deny indirect: [An aide] <denied> {that more than 3 were}
  figure more than 3 | 3.. | boats lost
mara warn indirect: [She] <warned> {of storms}
`,
});

const quote = (spans: GoldStatement["source"]) => ({ spans, text: "" });

/** The record that the gold report asks for. */
function recordOf({ statements, ...report }: GoldReport): ReportRecord {
  return {
    report: { ...report, url: null, byline: null, language: "en" },
    sources: report.sources.map((source) => ({ ...source, role: null, affiliation: null, anonymity: null })),
    statements: statements.map((statement, index) => ({
      ...statement,
      id: String(index),
      source: quote(statement.source),
      cue: quote(statement.cue),
      content: quote(statement.content),
      stance: stanceOf[statement.act],
      ...{ speakerReason: aReason, viaReason: null, actReason: aReason, hedges: [], conditions: [] },
      figures: statement.figures.map((figure) => ({ approx: false, of: null, unit: null, reason: aReason, ...figure })),
      times: statement.times.map((time) => ({ reason: aReason, ...time })),
      confidence: 1,
    })),
    notices: [],
  };
}

const good = recordOf(gold);
const [first, second, third] = good.statements as [Statement, Statement, Statement];
type Statement = ReportRecord["statements"][number];

const measure = (record: ReportRecord | undefined) => measureRecords([{ gold, record }]);

describe("the measure of records", () => {
  it("is full for the record that was asked for", () => {
    for (const [name, row] of Object.entries(measure(good))) expect("share" in row ? row.share : row.f1, name).toBe(1);
  });

  it("is nothing where there is no record", () => {
    for (const [name, row] of Object.entries(measure(undefined)))
      expect("share" in row ? row.share : row.f1, name).toBe(0);
  });

  it("counts acts and stances of the statements found", () => {
    const wrong = { ...good, statements: [first, { ...second, act: "state", stance: "affirms" } as const] };
    expect(measure(wrong)).toMatchObject({ act: { right: 1, of: 2 }, stance: { right: 1, of: 2 } });
  });

  it("wants speakers who are the same to be the same", () => {
    const split = { ...good, statements: [first, second, { ...third, speaker: "aide" }] };
    // The two of Mara are apart, and one of them is with the aide: precision (1 + ½ + ½) / 3, recall (½ + 1 + ½) / 3.
    expect(measure(split)["speaker.b3"]).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
  });

  it("knows a named speaker by the last name", () => {
    const label = (words: string) => ({ ...good, sources: [{ ...good.sources[0]!, label: words }, good.sources[1]!] });
    expect(measure(label("Ekholm"))["speaker.named"]).toMatchObject({ right: 2, of: 2 });
    expect(measure(label("Mara"))["speaker.named"]).toMatchObject({ right: 0, of: 2 });
  });

  it("tells a figure that was found from one that was understood", () => {
    const figures = [{ ...first.figures[0]!, max: null }];
    const wrong = { ...good, statements: [{ ...first, figures }, second, third] };
    const rows = measure(wrong);
    expect(rows["figure.span"]).toMatchObject({ f1: 1 });
    expect(rows["figure.value"]).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it("compares times to the day", () => {
    const at = (value: string) => {
      const times = [{ ...first.times[0]!, value }];
      return measure({ ...good, statements: [{ ...first, times }] })["time.value"];
    };
    expect(at("2031-02-10T09:30:00")).toMatchObject({ f1: 1 });
    expect(at("2031-02-09")).toMatchObject({ f1: 0 });
  });

  it("leaves out statements found inside furniture", () => {
    const [span] = gold.furniture;
    const inside = { ...third, content: quote([span!]), cue: quote([]) };
    expect(measure({ ...good, statements: [...good.statements, inside] })["found.content"]).toMatchObject({ f1: 1 });
  });
});
