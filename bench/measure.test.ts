import { describe, expect, it } from "vitest";
import type { Marked } from "./match.ts";
import { measureStatements, missedStatements } from "./measure.ts";
import { readExcerpt } from "./read-excerpt.ts";

const text = "Mara Ekholm said the bridge would close. “It is old,” said her deputy, who denied any delay.";
const marked = (...excerpts: readonly string[]): readonly Marked[] =>
  excerpts.map((excerpt) => readExcerpt(excerpt, text).marked);

const expected = marked(
  "[Mara Ekholm] <said> {the bridge would close}",
  "“{It is old},” <said> [her deputy]",
  "[her deputy], who <denied> {any delay}",
);

describe("the measure of statements", () => {
  it("is full for what was expected, in any order", () => {
    const rows = measureStatements([{ text, expected, found: [...expected].reverse() }]);
    for (const [name, { f1 }] of Object.entries(rows)) expect(f1, name).toBe(1);
  });

  it("is nothing where nothing is found, and counts what was missed", () => {
    const rows = measureStatements([{ text, expected, found: [] }]);
    expect(rows["all.relation.overlap"]).toEqual({ precision: 0, recall: 0, f1: 0, expected: 3, found: 0 });
  });

  it("lets half of the content words do, but not for exactness", () => {
    const found = marked("[Mara Ekholm] <said> the {bridge would} close");
    const rows = measureStatements([{ text, expected, found }]);
    expect(rows["all.content.overlap"]).toMatchObject({ precision: 1, recall: 1 / 3 });
    expect(rows["all.content.exact"]).toMatchObject({ precision: 0, recall: 0 });
  });

  it("asks of a relation that the source is right too", () => {
    const found = marked("Mara Ekholm <said> {the bridge would close}", "“{It is old},” <said> [her deputy]");
    const rows = measureStatements([{ text, expected, found }]);
    expect(rows["all.content.exact"]).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(rows["all.relation.exact"]).toMatchObject({ precision: 0.5, recall: 1 / 3 });
  });

  it("counts as direct what an opening mark precedes", () => {
    const rows = measureStatements([{ text, expected, found: expected }]);
    expect(rows["direct.content.exact"]).toMatchObject({ expected: 1, found: 1 });
  });

  it("gives each statement one partner at most", () => {
    const found = [expected[0]!, expected[0]!];
    const rows = measureStatements([{ text, expected, found }]);
    expect(rows["all.content.exact"]).toMatchObject({ precision: 0.5, recall: 1 / 3 });
  });

  it("takes both ends of a run of words to be right", () => {
    const found = marked("[Mara Ekholm] <said> {the bridge would} close");
    const rows = measureStatements([{ text, expected: expected.slice(0, 1), found }]);
    expect(rows["spans.source"]?.f1).toBe(1);
    expect(rows["spans.content"]?.f1).toBe(0);
    expect(rows["tokens.content"]).toMatchObject({ precision: 1, recall: 0.75 });
  });

  it("names what was not found", () => {
    expect(missedStatements({ text, expected, found: expected.slice(0, 2) })).toMatchObject([expected[2]]);
  });
});
