import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-report.ts";

/** The rule of the last statement's speaker, and the words that it rests on. */
function reasonIn(marked: string): readonly [rule: string | undefined, words: string | null] {
  const { report, statements } = resolveMarked(marked);
  const reason = statements.at(-1)?.speakerReason;
  return [reason?.name, reason?.span ? report.text.slice(...reason.span) : null];
}

describe("the reason for a speaker", () => {
  it.each([
    ["full name", "[1 Orla Wren] said so.", "Orla Wren"],
    ["surname", "Orla Wren left. [1 Wren] said so.", "Orla Wren"],
    ["title", "Orla Wren left. [1 Mayor Wren] said so.", "Orla Wren"],
    ["name", "[1 The Tarn Harbour Board] said so.", "The Tarn Harbour Board"],
    ["pronoun", "Orla Wren left. [1 She] said so.", "Orla Wren"],
    ["relative pronoun", "There was Orla Wren, [1 who] said so.", "Orla Wren"],
    ["first person", "[1 Orla Wren] <1 said>: “{1 [2 I] <2 hope> {2 so}}.”", "I"],
    ["description", "[1 An official] said so. [2 The official] said no.", "An official"],
    ["new description", "[1 An official] said so.", "An official"],
    ["variation", "[1 Orla Wren] said so. [2 The billionaire] said no.", "Orla Wren"],
    ["issuer", "[1 A letter by Orla Wren] said so.", "A letter by Orla Wren"],
    ["runs on", "“{1 We left},” [1 Tom Amsel] <1 said>.\n\n“{2 It was late.}”", "Tom Amsel"],
    ["participle", "[1 Tom Amsel] <1 said> {1 no}, <2 adding> {2 that it was late}.", "Tom Amsel"],
    ["shared source", "[12 Tom Amsel] <1 said> {1 no} and <2 warned> {2 of rain}.", "Tom Amsel"],
    ["no candidate", "[1 She] said so.", "She"],
    ["no source", "<1 It is expected> {1 to rain}.", null],
  ])("is “%s” in %s", (rule, text, words) => {
    expect(reasonIn(text)).toEqual([rule, words]);
  });

  it("says how often its rule is right", () => {
    const { statements } = resolveMarked("[1 Orla Wren] said so. [2 The billionaire] said no.");
    const [name, variation] = statements.map(({ speakerReason }) => speakerReason.confidence);
    expect(name).toBeGreaterThan(variation as number);
  });
});
