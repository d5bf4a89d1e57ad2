import { describe, expect, it } from "vitest";
import { noWords } from "#text";
import type { Act, Form, SourcedStatement } from "#vocabulary";
import { contentActs } from "./content-acts.ts";
import { cueActs } from "./cue-acts.ts";
import { readAct } from "./read-act.ts";

const statementOf = (cue: string, content: string, form: Form = "indirect"): SourcedStatement => ({
  ...{ id: "1", source: noWords, form, confidence: 1, speaker: null, via: null },
  cue: { spans: [], text: cue },
  content: { spans: [], text: content },
});

const cases: readonly [act: Act, cue: string, content: string][] = [
  ["state", "said", "that 40 homes were flooded"],
  ["state", "according to", "the firm cheated its workers"],
  ["confirm", "confirmed", "that troops were sent"],
  ["confirm", "said", "that allies have confirmed it"],
  ["deny", "denied", "that it sent troops"],
  ["deny", "said", "the reports were false"],
  ["doubt", "also said", "it was not yet clear why they left"],
  ["doubt", "don't know", "what the mission will be"],
  ["doubt", "told", "What exactly they're doing? Left to be seen"],
  ["withhold", "has not confirmed", "the reports"],
  ["withhold", "declined to comment", ""],
  ["withhold", "would not say", "whether it was late"],
  ["withhold", "said", "No comment"],
  ["accuse", "accused", "the board of theft"],
  ["warn", "warned", "of floods"],
  ["warn", "said", "If the dam breaks, the valley would suffer"],
  ["predict", "is expected", "to open in spring"],
  ["promise", "said", "it will retaliate"],
  ["promise", "announced", "a new tariff"],
  ["ask", "urged", "the council to act"],
  ["ask", "said", "the council should withdraw the plan"],
  ["judge", "said", "the attack was barbaric"],
  ["judge", "praised", "the deal"],
];

describe("acts", () => {
  it.each(cases)("%s: %s %s", (act, cue, content) => expect(readAct(statementOf(cue, content))).toBe(act));

  it.each(cueActs)("a cue like “$example” shows $act", ({ act, example }) => {
    expect(cueActs.find(({ pattern }) => pattern.test(example))?.act).toBe(act);
  });

  it.each(contentActs)("a content like “$example” shows $act", ({ act, example }) => {
    expect(contentActs.find(({ pattern }) => pattern.test(example))?.act).toBe(act);
  });

  it("take no longer for a content of pages", () => {
    const before = performance.now();
    readAct(statementOf("not ".repeat(10_000), "if it would ".repeat(10_000)));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
