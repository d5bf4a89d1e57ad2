import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-report.ts";
import { anonymityRows } from "./lexicon/index.ts";

/** What the report says about why each of its sources is not named. */
const reasonsIn = (marked: string): readonly (string | null)[] =>
  resolveMarked(marked).sources.map(({ anonymity }) => anonymity?.text ?? null);

describe("why a source is not named", () => {
  it.each(anonymityRows)("is found in “$example”", ({ example }) => {
    expect(reasonsIn(`[1 An official ${example}] said so.`)).toEqual([example]);
  });

  it.each([
    ["with its cause", "who asked not to be named because he feared for his job"],
    ["in American spelling", "who was not authorized to discuss the talks"],
    ["with “allowed”", "who were not allowed to speak to reporters"],
    ["of somebody close to it", "who requested anonymity to discuss private talks"],
    ["as a whole, of two wordings", "who spoke on condition of anonymity because he was not authorised to speak"],
  ])("is given %s", (_how, words) => {
    expect(reasonsIn(`[1 An official ${words}] said so.`)).toEqual([words]);
  });

  it("is found after the cue", () => {
    const text = "{1 It held}, [1 an official] said, speaking on condition of anonymity because talks went on.";
    expect(reasonsIn(text)).toEqual(["speaking on condition of anonymity because talks went on"]);
  });

  it("is found before the source", () => {
    expect(reasonsIn("Speaking on condition of anonymity, [1 an official] said so.")).toEqual([
      "Speaking on condition of anonymity",
    ]);
  });

  it("is found in the next sentence, for whom that is about", () => {
    const text = "[1 Two diplomats] said no. [2 An official] said so. The diplomats asked not to be named.";
    expect(reasonsIn(text)).toEqual(["asked not to be named", null]);
  });

  it("is nobody's where another sentence is about somebody else", () => {
    expect(reasonsIn("[1 An official] said so. Farmers there asked not to be named.")).toEqual([null]);
  });

  it("is not asked for a source with a name", () => {
    expect(reasonsIn("[1 Orla Wren, who was not authorised to speak publicly,] said so.")).toEqual([null]);
  });

  it("is not what somebody is quoted with", () => {
    expect(reasonsIn("“My client asked not to be named,” [1 a lawyer] said.")).toEqual([null]);
  });

  it("quotes the report", () => {
    const { report, sources } = resolveMarked("[1 An official who asked not to be named] said so.");
    const [span] = sources[0]?.anonymity?.spans ?? [];
    expect(report.text.slice(...(span ?? [0, 0]))).toBe("who asked not to be named");
  });
});
