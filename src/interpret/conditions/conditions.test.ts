import { describe, expect, it } from "vitest";
import { findConditions } from "./find-conditions.ts";
import { openers } from "./openers.ts";

/** The conditions in some words, in brackets. */
const bracketed = (words: string): string =>
  findConditions(words, [[0, words.length]]).reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    words,
  );

const plain = (words: string): string => words.replace(/[[\]]/g, "");

describe("a condition", () => {
  it.each(openers)("is found in “$example”", ({ example, others }) => {
    expect(bracketed(plain(example))).toBe(example);
    for (const other of others) expect(bracketed(other)).toBe(other);
  });

  it.each([
    ["at the comma before its main clause", "[If it rains], the dam will burst, they fear"],
    ["at the comma after which its sentence goes on", "that the dam, [if mended], would hold"],
    ["with its sentence", "The dam will burst [if it rains]. Nobody knows."],
    ["where a main clause begins without a comma", "that [if the board loses its case] it will appeal"],
    ["before “then”", "[If it rains] then the dam bursts"],
    ["at a dash", "[If it rains] — and it will — the dam bursts"],
    ["after a clause about somebody in it", "[If Ines Varga, who built it, sells the dam], we leave"],
    ["after a list", "[If wind, rain and snow come], we leave"],
    ["before a main clause about two", "[If she is elected], Oda Lund and Ivo Marsh will leave"],
    ["after a word said twice", "[If it is a very, very wet year], we leave"],
    ["not within a number", "[If 1,500 homes are flooded], we leave"],
    ["not between numbers", "[If 7, 8 or 9 dams break], we leave"],
    ["before whom the main clause is about", "[If the dam happens to fall on her] I will leave"],
    ["with the mark of a quotation that began in it", "[if she is “not ready to sign,”] we leave"],
    ["before the mark of a quotation around it", "we “will leave [if it rains]” in May"],
    ["with its bracket", "we will leave (probably [if it rains]) in May"],
    ["after an aside where it has hardly begun", "they would cheer [if Varga, who built it, came]"],
    ["before an aside where it is complete", "they would cheer [if the mayor came back], which is unlikely"],
    ["after all that is joined to it", "[If it rains, and the dam bursts], we leave"],
    ["after what somebody in it thinks", "[If they think that the dam will hold], they are wrong"],
    ["with the mark that ends its sentence", "they will leave [if it is not “ready.”]"],
    ["before another", "[If it rains], or [if it snows], we leave"],
  ])("ends %s", (_, words) => {
    expect(bracketed(plain(words))).toBe(words);
  });

  it("is no clause of pages", () => {
    expect(bracketed(`if ${"the dam ".repeat(100)}breaks`)).not.toContain("[");
  });

  it.each(["if, ", "if he had ", "should the ", "had the ", "unless “", "a, "])(
    "takes no longer for many of “%s”",
    (words) => {
      const text = words.repeat(20_000 / words.length);
      const before = performance.now();
      findConditions(text, [[0, text.length]]);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
