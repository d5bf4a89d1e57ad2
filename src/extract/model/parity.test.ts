import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Model, openModel, shippedFolder } from "./open-model.ts";

type Case = { text: string; ids: number[]; quoted: number[]; first: number[]; anchors: number[][] };
const cases = JSON.parse(readFileSync(join(shippedFolder(), "parity.json"), "utf8")) as Case[];

/**
 * How far a log-odds may be from what the trained model computed in 32 bits; the product's weights have 7. Odds run from
 * about -10 to 10, and the farthest seen is 1.3. A wrong token, mark or matrix is off by far more.
 */
const TOLERANCE = 2;

describe("the product's reading of the model's parity cases", () => {
  let model: Model;
  beforeAll(async () => {
    model = await openModel();
  });
  afterAll(() => model.close());

  it.each(cases)("sees the same tokens in $text", ({ text, ids, quoted, first }) => {
    const tokens = model.readTokens(text);
    expect(Array.from(tokens.ids)).toEqual(ids);
    expect(Array.from(tokens.quoted)).toEqual(quoted);
    expect(Array.from(tokens.first)).toEqual(first);
  });

  it.each(cases)("scores anchors alike in $text", async ({ text, anchors }) => {
    const tokens = model.readTokens(text);
    for (const window of model.readWindows(tokens)) {
      const { data, width } = await model.score(tokens, window);
      for (const [token, gold] of anchors.entries()) {
        const odds = [1, 2].map((kind) => (data[token * width + kind] as number) - (data[token * width] as number));
        for (const [i, ours] of odds.entries()) {
          expect(Math.abs(ours - ((gold[i + 1] as number) - (gold[0] as number)))).toBeLessThan(TOLERANCE);
        }
      }
    }
  });
});

describe("the shipped model", () => {
  const { sha256 } = JSON.parse(readFileSync(join(shippedFolder(), "manifest.json"), "utf8")) as {
    sha256: { [file: string]: string };
  };

  it.each(Object.entries(sha256))("has the %s that its manifest names", (file, digest) => {
    const bytes = readFileSync(join(shippedFolder(), file));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest);
  });
});
