import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteOf } from "#text";
import type { FoundStatement, Span } from "#vocabulary";
import { readMarked, reportOf, speakersIn } from "../../test/marked-report.ts";
import { resolveSources } from "./index.ts";

const cases: readonly [why: string, text: string, speakers: readonly (string | null)[]][] = [
  [
    "a full name, then the surname, then a pronoun",
    "[1 Senator Orla Wren] said so. [2 Wren] said more. [3 She] said it again.",
    ["Orla Wren", "Orla Wren", "Orla Wren"],
  ],
  [
    "a full name that comes later",
    "[1 Amsel] wins, he said.\n\nThe mayor, Tom Amsel, spoke. [2 Mr. Amsel] said no.",
    ["Tom Amsel", "Tom Amsel"],
  ],
  [
    "a name with an apposition",
    "[1 Orla Wren, a doctor in Tarn,] said so. [2 The doctor] said more.",
    ["Orla Wren", "Orla Wren"],
  ],
  ["a name after a description", "[1 One candidate, Orla Wren, the mayor of Tarn,] said so.", ["Orla Wren"]],
  [
    "a name with a clause and a list of offices",
    "[1 Orla Wren, the mayor of Tarn and a lawyer,] said so. [2 She] said more.",
    ["Orla Wren", "Orla Wren"],
  ],
  ["an office that is told elsewhere", "Governor Tom Amsel came. [1 The governor] said so.", ["Tom Amsel"]],
  [
    "an unnamed official, then “the official”",
    "[1 A senior Tarn official] said so. [2 The official] said more.",
    ["a senior Tarn official", "a senior Tarn official"],
  ],
  [
    "two unnamed officials",
    "[1 An official] said so. [2 Another official] said no.",
    ["an official", "Another official"],
  ],
  [
    "a body, its noun and its pronoun",
    "[1 The Tarn Border Agency] said so. [2 The agency] said more. [3 It] said no.",
    Array(3).fill("Tarn Border Agency"),
  ],
  [
    "a body by its letters",
    "[1 The Tarn Border Agency (TBA)] said so. [2 The TBA] said more.",
    Array(2).fill("Tarn Border Agency (TBA)"),
  ],
  [
    "a body with a name in it",
    "[1 France's intelligence agency] said so. [2 It] said more.",
    Array(2).fill("France's intelligence agency"),
  ],
  [
    "a state and its capital",
    "[1 France] said so. [2 Seoul] said no. [3 South Korea] said more.",
    ["France", "South Korea", "South Korea"],
  ],
  [
    "a pronoun after somebody who was named but said nothing",
    "[1 An official] said it had begun. Defence Minister Peter Birk gave the first word of it. [2 He] said it was unclear why.",
    ["an official", "Peter Birk"],
  ],
  [
    "whoever was just named, and no unnamed speaker",
    "[1 An official] said so. [2 The official] said more.\n\nDefence Minister Peter Birk gave the first word of it. [3 He] said no.",
    ["an official", "an official", "Peter Birk"],
  ],
  ["a group and its pronoun", "[1 Residents] said so. [2 They] said more.", ["Residents", "Residents"]],
  [
    "several sources under one cue",
    "Senators Orla Wren and Tom Amsel came. [1 Wren and Amsel] said so.",
    ["Orla Wren and Tom Amsel"],
  ],
  [
    "two people of one surname",
    "Tom Wren met Anna Wren. [1 Mrs. Wren] said so. [2 Mr. Wren] said no.",
    ["Anna Wren", "Tom Wren"],
  ],
  ["what stands before “who”", "There was Tom Amsel, [1 who] said so.", ["Tom Amsel"]],
  [
    "a quotation that runs on",
    "“{1 We left},” [1 Tom Amsel] <1 said>.\n\n“{2 It was late.}”",
    ["Tom Amsel", "Tom Amsel"],
  ],
  [
    "a clause that hangs on the one before",
    "[1 Tom Amsel] <1 said> {1 no}, <2 adding> {2 that it was late}.",
    ["Tom Amsel", "Tom Amsel"],
  ],
  [
    "one source of two statements",
    "[12 An official] <1 said> {1 no} and <2 warned> {2 of rain}.",
    ["an official", "an official"],
  ],
  [
    "a statement that somebody issued",
    "[1 Tom Amsel] said so. [2 The statement] said more.",
    ["Tom Amsel", "Tom Amsel"],
  ],
  ["a release that names its issuer", "[1 A Harbour Board release] said so.", ["Harbour Board"]],
  ["nobody for a pronoun with no candidate", "[1 He] said so. [2 They] said more.", [null, null]],
  ["nobody for the reporter's “we”", "[1 Tom Amsel] said so. [2 We] hope not.", ["Tom Amsel", null]],
  ["nobody for “we” with an apposition", "[1 We, the farmers of Tarn,] hope not.", [null]],
  ["nobody for a passive", "<1 It is expected> {1 to rain}.", [null]],
  ["no woman for “he”", "Anna Wren met Tom Amsel. [1 Anna Wren] said so. [2 He] said no.", ["Anna Wren", "Tom Amsel"]],
  [
    "nobody whom a quotation only mentions",
    "[1 Tom Amsel] said so. It rained. “Bob Oss is late,” a sign said. [2 He] said more.",
    ["Tom Amsel", "Tom Amsel"],
  ],
];

describe("resolving sources", () => {
  it("gives one actor to statements that share a source", () => {
    const { report, statements } = readMarked("[12 An official] <1 said> {1 no} and <2 warned> {2 of rain}.");
    expect(resolveSources(statements, report).sources).toHaveLength(1);
  });

  it.each(cases)("finds %s", (_why, text, speakers) => expect(speakersIn(text)).toEqual(speakers));

  it("tells through whom the words of an inner statement come", () => {
    const { report, statements } = readMarked("[1 Orla Wren] <1 said> that [2 allies] <2 have confirmed> {2 it}.");
    const [first, inner] = statements as readonly [FoundStatement, FoundStatement];
    const outer = { ...first, content: quoteOf(report.text, [[report.text.indexOf("that"), report.text.length - 1]]) };
    const sourced = resolveSources([outer, inner], report);
    const [wren, allies] = sourced.sources;
    expect(sourced.statements.map(({ speaker, via }) => [speaker, via])).toEqual([
      [wren?.id, null],
      [allies?.id, wren?.id],
    ]);
  });

  it.each([
    ["Senator Orla Wren", { kind: "person", named: true, role: "Senator" }],
    ["An official familiar with the matter", { kind: "person", named: false }],
    ["Officials", { kind: "group", named: false }],
    ["The Tarn Daily News", { kind: "outlet", named: true }],
    ["The White House", { kind: "organisation", named: true }],
    ["France", { kind: "state", named: true }],
    ["A poll", { kind: "document", named: false }],
  ])("tells what %s is", (words, known) => {
    const { report, statements } = readMarked(`[1 ${words}] said so.`);
    expect(resolveSources(statements, report).sources).toMatchObject([{ ...known, mentions: [[0, words.length]] }]);
  });

  it("never fails, and points at sources that are there, whatever the words", () => {
    const word = fc.oneof(
      fc.constantFrom("He", "the", "official", "Orla Wren", "NATO", "who", ",", "and", "of", "“", "AAAA", "’s", "\n"),
      fc.string({ unit: "binary" }),
    );
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), spans, (words, starts) => {
        const text = words.join(" ");
        const statements = starts
          .map(([start, length]): Span => [Math.min(start, text.length), Math.min(start + length, text.length)])
          .map(([start, end], id): FoundStatement => {
            const quote = quoteOf(text, start < end ? [[start, end]] : []);
            const found = { id: `${id}`, form: "direct", confidence: 1, actChances: null } as const;
            return { ...found, source: quote, cue: quote, content: quote };
          });
        const sourced = resolveSources(statements, reportOf(text));
        const ids = [null, ...sourced.sources.map(({ id }) => id)];
        for (const { speaker, via } of sourced.statements) expect(ids).toEqual(expect.arrayContaining([speaker, via]));
      }),
      { numRuns: 200 },
    );
  });

  it("reads a source of many capitals in no time", () => {
    const { report, statements } = readMarked(`[1 ${"A".repeat(5_000)} ${"Bb ".repeat(5_000)}release] said so.`);
    const before = performance.now();
    resolveSources(statements, report);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
