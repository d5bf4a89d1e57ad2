import { describe, expect, it } from "vitest";
import { noWords, quoteOf } from "#text";
import type { FoundStatement, Report } from "#vocabulary";
import { resolveSources, type Sourced } from "./index.ts";

/** The words of a statement's source, cue and content; "" where the report has none. */
type Words = readonly [source: string, cue: string, content: string];
/** A sentence of a report and the statements in it. */
type Told = readonly [sentence: string, ...statements: Words[]];

const reportOf = (text: string): Report => {
  const unknown = { url: null, title: null, outlet: null, byline: null, published: null };
  return { id: "r1", ...unknown, language: "en", text, furniture: [] };
};

/** Resolves a report of these sentences. */
function tell(...told: readonly Told[]): Sourced & { text: string } {
  const text = told.map(([sentence]) => sentence).join(" ");
  const statements = told.flatMap(([sentence, ...words], at) => {
    const start = told.slice(0, at).reduce((length, [before]) => length + before.length + 1, 0);
    const find = (part: string) => {
      const from = start + sentence.indexOf(part);
      return part === "" ? noWords : quoteOf(text, [[from, from + part.length]]);
    };
    return words.map(([source, cue, content], index): FoundStatement => {
      const quotes = { source: find(source), cue: find(cue), content: find(content) };
      return { id: `${at}-${index}`, ...quotes, form: "indirect", confidence: 1, actChances: null };
    });
  });
  return { text, ...resolveSources(statements, reportOf(text)) };
}

/** Who speaks in each statement and through whom, by label; `null` for nobody. */
const voicesIn = ({ statements, sources }: Sourced) =>
  statements.map(({ speaker, via }) =>
    [speaker, via].map((actor) => sources.find(({ id }) => id === actor)?.label ?? null),
  );

/** The statement of a source in a sentence that says nothing else. */
const says = (source: string): Told => [`${source} said the dam held.`, [source, "said", "the dam held"]];

const sameActor: readonly (readonly [name: string, told: readonly string[], label: string])[] = [
  ["a title and a surname", ["Mayor Orla Wren", "Mayor Wren"], "Orla Wren"],
  ["a surname before the full name", ["Wren", "Mayor Orla Wren"], "Orla Wren"],
  ["a title by itself", ["Mayor Orla Wren", "The mayor"], "Orla Wren"],
  ["the noun of a ministry", ["The Harbour Ministry", "The ministry"], "Harbour Ministry"],
  ["a state, then its capital", ["France", "Paris"], "France"],
  ["a capital, then its state", ["Paris", "France"], "France"],
  ["a group under the same words", ["Residents", "The residents"], "Residents"],
];

const otherActors: readonly (readonly [name: string, told: readonly string[], labels: readonly string[]])[] = [
  ["another given name", ["Mayor Orla Wren", "Lena Wren"], ["Orla Wren", "Lena Wren"]],
  ["“a” at the start of a sentence", ["A Tarn official", "A state official"], ["a Tarn official", "a state official"]],
  ["“another”", ["A Tarn official", "Another official"], ["a Tarn official", "Another official"]],
  ["two states", ["France", "South Korea"], ["France", "South Korea"]],
];

describe("the actors of a report", () => {
  it.each(sameActor)("are one for %s", (_name, told, label) => {
    expect(tell(...told.map(says)).sources.map((source) => source.label)).toEqual([label]);
  });

  it.each(otherActors)("are two for %s", (_name, told, labels) => {
    expect(tell(...told.map(says)).sources.map((source) => source.label)).toEqual(labels);
  });

  it("come in the order in which they first speak", () => {
    const { sources } = tell(says("The Harbour Ministry"), says("Mayor Orla Wren"), says("The Harbour Ministry"));
    expect(sources.map(({ id, label }) => `${id} ${label}`)).toEqual(["s1 Harbour Ministry", "s2 Orla Wren"]);
  });

  it("have the words of their sources as mentions, in the order of the report", () => {
    const { text, sources } = tell(says("Mayor Orla Wren"), says("The Harbour Ministry"), says("She"), says("It"));
    const mentions = sources.map((source) => source.mentions.map(([start, end]) => text.slice(start, end)));
    expect(mentions).toEqual([
      ["Mayor Orla Wren", "She"],
      ["The Harbour Ministry", "It"],
    ]);
  });

  it("are only those who speak", () => {
    expect(tell(["Mayor Orla Wren met Peter Birk."]).sources).toEqual([]);
  });
});

const nested: Told = [
  "Orla Wren said engineers have confirmed the leak.",
  ["Orla Wren", "said", "engineers have confirmed the leak"],
  ["engineers", "have confirmed", "the leak"],
];

describe("a statement within another", () => {
  it("comes through the speaker of the outer one, who speaks on after it", () => {
    expect(voicesIn(tell(nested, ["“It was late.”", ["", "", "It was late."]]))).toEqual([
      ["Orla Wren", null],
      ["engineers", "Orla Wren"],
      ["Orla Wren", null],
    ]);
  });

  it("comes through nobody where a speaker tells of their own words", () => {
    const own: Told = [
      "Orla Wren said she believed it held.",
      ["Orla Wren", "said", "she believed it held"],
      ["she", "believed", "it held"],
    ];
    expect(voicesIn(tell(own))).toEqual([
      ["Orla Wren", null],
      ["Orla Wren", null],
    ]);
  });
});
