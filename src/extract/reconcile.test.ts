import { readQuotations } from "#text";
import type { Span } from "#vocabulary";
import { describe, expect, it } from "vitest";
import type { Finding } from "./find-statements.ts";
import { makeFormOf } from "./form.ts";
import { reconcile } from "./reconcile.ts";

const place = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
};

const finding = (text: string, [source, cue, ...content]: readonly string[]): Finding => ({
  anchor: place(text, cue as string)[0],
  source: source ? [place(text, source)] : [],
  cue: [place(text, cue as string)],
  content: content.map((words) => place(text, words)),
  confidence: 0.8,
  actChances: null,
});

/** The contents of a text, as words, after the marks were heard. */
const heard = (text: string, ...found: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  reconcile(
    text,
    found.map((parts) => finding(text, parts)),
    readQuotations(text).quotations,
  ).map(({ content }) => content.map(([start, end]) => text.slice(start, end)));

describe("what the quotation marks correct", () => {
  it("takes the marks and the comma that joins away from the content", () => {
    const text = "“The dam will hold,” said Ilse Maren.";
    expect(heard(text, ["Ilse Maren", "said", "“The dam will hold,”"])).toEqual([["The dam will hold"]]);
  });

  it("keeps the marks around a part of the content", () => {
    const text = 'Maren called the plan "a bad joke" and left.';
    expect(heard(text, ["Maren", "called", 'the plan "a bad joke"'])).toEqual([['the plan "a bad joke"']]);
  });

  it("gives a speaker the whole of a quotation that was found in half", () => {
    const text = "“The dam will hold and the road stays open,” said Ilse Maren.";
    expect(heard(text, ["Ilse Maren", "said", "The dam will hold and"])).toEqual([
      ["The dam will hold and the road stays open"],
    ]);
  });

  it("leaves the rest of a quotation to the statement that has it", () => {
    const text = "“The dam will hold, and Bo Lind thinks that it leaks,” said Ilse Maren.";
    const outer = ["Ilse Maren", "said", "The dam will hold, and"];
    const inner = ["Bo Lind", "thinks", "that it leaks"];
    expect(heard(text, outer, inner)).toEqual([["The dam will hold, and"], ["that it leaks"]]);
  });

  it("gives a quotation over two paragraphs a span for each", () => {
    const text = "“The dam will hold.\n\n“The road stays open,” Maren said.";
    expect(heard(text, ["Maren", "said", "The dam will hold.\n\n“The road stays open,”"])).toEqual([
      ["The dam will hold.", "The road stays open"],
    ]);
  });

  it("does not cut between two quotations of one sentence", () => {
    const text = "Lind called it “a risk” and “a shame” on Monday.";
    expect(heard(text, ["Lind", "called", "it “a risk” and “a shame”"])).toEqual([["it “a risk” and “a shame”"]]);
  });

  it("finds a quotation that is signed with a dash", () => {
    const text = "“Nobody came to help us.” — Ilse Maren\n“I saw the water rise.”― Bo Lind";
    const found = reconcile(text, [], readQuotations(text).quotations);
    expect(found.map(({ source: [name] }) => text.slice(...(name as [number, number])))).toEqual([
      "Ilse Maren",
      "Bo Lind",
    ]);
  });

  it("takes no aside for a signature", () => {
    const text = "“Nobody came.” — Reduce the taxes on small and large businesses, he wrote.\n“Yes” — and he left.";
    expect(reconcile(text, [], readQuotations(text).quotations)).toEqual([]);
  });
});

describe("the form of a content", () => {
  const text = 'She said "the dam will hold" and that it is old.';
  const formOf = makeFormOf(text, readQuotations(text).quotations);
  it.each([
    ["direct", "the dam will hold"],
    ["mixed", 'the dam will hold" and that it is old'],
    ["indirect", "that it is old"],
  ])("is %s for %s", (form, words) => {
    expect(formOf([place(text, words)])).toBe(form);
  });
});
