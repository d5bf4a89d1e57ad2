import { expect, it } from "vitest";
import { aReason } from "../../test/a-reason.ts";
import { noWords, quoteOf } from "#text";
import type { Quote, Report, SourcedStatement } from "#vocabulary";
import { interpretStatements } from "./index.ts";

const report = (text: string): Report => ({
  ...{ id: "r", url: null, title: null, outlet: null, byline: null, published: null, language: "en", furniture: [] },
  text,
});

/** The hedges and conditions of a statement whose content is all of a text. */
function reservesOf(text: string): Readonly<{ hedges: readonly string[]; conditions: readonly string[] }> {
  const words = { source: noWords, cue: noWords, content: quoteOf(text, [[0, text.length]]) };
  const speaker = { speaker: null, speakerReason: aReason, via: null, viaReason: null };
  const found = { form: "indirect", confidence: 1, actChances: null } as const;
  const statement: SourcedStatement = { id: "1", ...words, ...speaker, ...found };
  const [read] = interpretStatements([statement], report(text));
  const wordsOf = (quotes: readonly Quote[] = []): readonly string[] => quotes.map((quote) => quote.text);
  return { hedges: wordsOf(read?.hedges), conditions: wordsOf(read?.conditions) };
}

it("a statement says what weakens it and what it depends on, in the words of the report", () => {
  const reserves = reservesOf("The dam could burst unless it is mended");
  expect(reserves).toEqual({ hedges: ["could"], conditions: ["unless it is mended"] });
  expect(reservesOf("The dam stands on rock")).toEqual({ hedges: [], conditions: [] });
});

it("a space that does not break is kept in the words", () => {
  const { hedges } = reservesOf("About\u00a040 homes burned, it\u00a0appears");
  expect(hedges).toEqual(["About", "it\u00a0appears"]);
});
