import { describe, expect, it } from "vitest";
import { readExcerpt, readExcerptWords, UnclearExcerpt } from "./read-excerpt.ts";
import { goldFiles, readGold } from "./read-gold.ts";

const text = "“No,” he said. “Not [yet].”\n\nShe said no. She said 3 of 3 boats sank.";

describe("an excerpt", () => {
  it("gives the places of its marked parts", () => {
    const { marked } = readExcerpt("“{No},” [he] <said>. “{Not \\[yet\\]}", text);
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([from, to]) => text.slice(from, to));
    expect(words(marked.content)).toEqual(["No", "Not [yet]"]);
    expect(words(marked.source)).toEqual(["he"]);
    expect(words(marked.cue)).toEqual(["said"]);
  });

  it("may leave words out, and go on in the next paragraph", () => {
    const { span } = readExcerpt("{he ~~ yet}", text);
    expect(text.slice(...span)).toBe("he said. “Not [yet");
    expect(() => readExcerpt("{yet\\].”} ¶ [She] <said>", text)).not.toThrow();
  });

  it("is refused where its words stand twice, or not at all", () => {
    expect(() => readExcerpt("[She] <said>", text)).toThrow("in the report 2 times: [She] <said>");
    expect(() => readExcerpt("[They] <said>", text)).toThrow(UnclearExcerpt);
  });

  it("is refused where a sign is not closed", () => {
    expect(() => readExcerpt("[he <said>", text)).toThrow('"<" closes nothing');
    expect(() => readExcerpt("[he said", text)).toThrow("the source is never closed");
  });

  it("finds words by their surroundings", () => {
    const [from, to] = readExcerptWords("of [3] boats", text, [0, text.length]);
    expect([text.slice(from, to), text.slice(from - 3, from)]).toEqual(["3", "of "]);
  });
});

describe("the gold set", () => {
  const gold = goldFiles().map(readGold);

  it.each(gold)("$id can be read, and every part is in its place", ({ text: report, statements, sources }) => {
    expect(statements.length).toBeGreaterThan(5);
    const ids = new Set(sources.map(({ id }) => id));
    for (const { source, cue, content, speaker } of statements) {
      expect(source.length + cue.length + content.length).toBeGreaterThan(0);
      for (const [from, to] of [...source, ...cue, ...content]) {
        expect(report.slice(from, to)).toMatch(/^\S(.*\S)?$/su);
      }
      if (speaker !== null) expect(ids).toContain(speaker);
    }
  });

  it("uses every source that it introduces", () => {
    for (const { id, sources, statements } of gold) {
      const used = new Set(statements.flatMap(({ speaker, via }) => [speaker, via]));
      expect(sources.filter((source) => !used.has(source.id)).map((source) => `${id}: ${source.id}`)).toEqual([]);
    }
  });

  it("is large and varied enough to say something", () => {
    const statements = gold.flatMap((report) => report.statements);
    expect(gold.length).toBeGreaterThanOrEqual(12);
    expect(statements.length).toBeGreaterThanOrEqual(200);
    expect(new Set(statements.map(({ act }) => act)).size).toBe(11);
    expect(new Set(statements.map(({ form }) => form)).size).toBe(3);
  });
});

describe("a gold report", () => {
  const written = (statement: string) =>
    `== report\nAda said 3 to 5 boats sank.\n\n== sources\nada person named: Ada\n\n== statements\n${statement}\n`;

  it.each([
    { value: "3", min: 3, max: 3, approx: false },
    { value: "~3.5", min: 3.5, max: 3.5, approx: true },
    { value: "3..", min: 3, max: null, approx: false },
    { value: "..5", min: null, max: 5, approx: false },
    { value: "3..5", min: 3, max: 5, approx: false },
  ])("gives figures as $value", ({ value, ...meant }) => {
    const statement = `ada state indirect: [Ada] <said> {3 to 5 boats sank}\n  figure 3 to 5 | ${value} | boats`;
    const { statements } = readGold({ id: "test", written: written(statement) });
    expect(statements[0]?.figures).toEqual([{ span: [9, 15], ...meant, of: "boats", unit: null }]);
  });

  it.each([
    ["eve state indirect: [Ada] <said>", '"eve" is none of ada'],
    ["ada shout indirect: [Ada] <said>", '"shout" is none of state'],
    ["ada state loud: [Ada] <said>", '"loud" is none of direct'],
    ["ada state indirect: [Bob] <said>", "not in the report: [Bob] <said>"],
    ["ada state indirect: [Ada] <said>\n  mood glad", "not a via, figure or time: mood glad"],
  ])("is refused with the place of the mistake: %s", (statement, complaint) => {
    expect(() => readGold({ id: "test", written: written(statement) })).toThrow(`bench/gold/test.txt: ${complaint}`);
  });
});
