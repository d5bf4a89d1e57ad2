import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acts } from "#vocabulary";
import { makeFindStatements } from "./find-statements.ts";
import { type Model, openModel, shippedFolder } from "./model/open-model.ts";

type Case = { text: string; surest: { anchor: number; acts: number[] } | null };
const cases = (JSON.parse(readFileSync(join(shippedFolder(), "parity.json"), "utf8")) as Case[]).filter(
  ({ surest }) => surest !== null,
);

/** How far a probability may be from what the trained model computed in 32 bits; the product's weights have 7. */
const TOLERANCE = 0.25;

describe("the statements of a window", () => {
  let model: Model;
  beforeAll(async () => {
    model = await openModel();
  });
  afterAll(() => model.close());

  const findIn = async (text: string, bars: Partial<Model["decoder"]> = {}) => {
    const find = makeFindStatements({ ...model, decoder: { ...model.decoder, ...bars } });
    const tokens = model.readTokens(text);
    const [window] = model.readWindows(tokens);
    if (!window) throw new Error(`no window in ${text}`);
    return { tokens, findings: find(tokens, window, await model.score(tokens, window)) };
  };

  it.each(cases)("have the acts that the trained model gives them in $text", async ({ text, surest }) => {
    const { tokens, findings } = await findIn(text, { bar: 0 });
    const found = findings.find(({ anchor }) => anchor === tokens.starts[surest?.anchor ?? 0]);
    const chances = acts.map((act) => found?.actChances?.[act] ?? 0);
    for (const [at, chance] of chances.entries()) {
      expect(Math.abs(chance - (surest?.acts[at] as number))).toBeLessThan(TOLERANCE);
    }
  });

  it("have acts whose chances make one", async () => {
    const { findings } = await findIn("The mayor said the bridge would reopen in May.");
    const [first] = findings;
    const sum = acts.reduce((total, act) => total + (first?.actChances?.[act] ?? 0), 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  it("include those inside the content of another, and none outside of contents, where the bar for these is low", async () => {
    const text = "The mayor said the union wants the bridge to stay.";
    const { findings } = await findIn(text, { innerBar: 0.1 });
    const inner = findings.filter(({ anchor }) => anchor === text.indexOf("wants"));
    expect(inner.map(({ source }) => source.map(([start, end]) => text.slice(start, end)))).toEqual([["the union"]]);
    const { findings: none } = await findIn("Rain fell on the wants of the union.", { bar: 1, innerBar: 0 });
    expect(none).toEqual([]);
  });
});
