import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { insideMarks } from "./inside-marks.ts";
import { piece, type Tokens } from "./text-form.ts";
import { readWindows } from "./windows.ts";

type Cases = {
  inside: { paragraph: string; inside: string }[];
  windows: { tokens: string; window: number; context: number; windows: number[][] }[];
};
const cases = JSON.parse(
  readFileSync(new URL("../../../training/cases/text-form.json", import.meta.url), "utf8"),
) as Cases;

const ids: { [kind: string]: number } = { w: 2000, ".": 1012, "|": piece.paragraph };

const tokensOf = (kinds: string): Tokens => ({
  ids: Int32Array.from(kinds, (kind) => ids[kind] as number),
  starts: Int32Array.from(kinds, (_, i) => i),
  ends: Int32Array.from(kinds, (_, i) => i + 1),
  quoted: new Uint8Array(kinds.length),
  first: Uint8Array.from(kinds, (kind) => (kind === "|" ? 0 : 1)),
  length: kinds.length,
});

describe("what the model sees, as it saw it when it learned", () => {
  it.each(cases.inside)("flags what stands within double marks in $paragraph", ({ paragraph, inside }) => {
    const flags = Array.from(insideMarks(paragraph), (flag) => (flag ? "1" : " ")).join("");
    expect(flags).toBe(inside);
  });

  it.each(cases.windows)("ends windows of $window at a paragraph or a sentence of $tokens if it can", (row) => {
    const windows = readWindows(tokensOf(row.tokens), row);
    expect(windows.map(({ start, own, end }) => [start, own, end])).toEqual(row.windows);
  });
});
