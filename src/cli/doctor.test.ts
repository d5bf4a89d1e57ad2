import { expect, it } from "vitest";
import { fakeWorld } from "../../test/fake-world.ts";
import { run } from "./program.ts";

const model = { name: "a-model", scores: { dev: { overlap: 74.1 } } };
const close = async () => {};

it("onrecord doctor says what there is, and that it works", async () => {
  const extract = async ({ text }: { text: string }) => {
    const words = "We are ready for the first ships";
    const none = { spans: [], text: "" };
    const start = text.indexOf(words);
    const content = { spans: [[start, start + words.length]], text: words };
    const found = { form: "direct", confidence: 1, actChances: null };
    return { statements: [{ id: "1", source: none, cue: none, content, ...found }], notices: [] };
  };
  const { world, out } = fakeWorld({ loadExtractor: async () => ({ model, extract, close }) as never });
  expect(await run(["doctor"], world)).toBe(0);
  expect(out()).toMatch(/^Onrecord +\d.*\nNode +\d.*, 2 cores\nBack end +ONNX Runtime \d/);
  expect(out()).toMatch(
    /\nModel +a-model, .*\nScores +dev: overlap 74.1\nSelf-test +1 statement .*\nResult +all is well\n$/,
  );
});

it("onrecord doctor says what is wrong, and ends with 1", async () => {
  const extract = async () => ({ statements: [], notices: [] });
  const { world, out } = fakeWorld({ loadExtractor: async () => ({ model, extract, close }) as never });
  expect(await run(["doctor"], world)).toBe(1);
  expect(out()).toMatch(/\nResult +not well: expected a statement with "We are ready/);
  const without = fakeWorld();
  expect(await run(["doctor"], without.world)).toBe(1);
  expect(without.out()).toMatch(/\nResult +not well: no model in this test\n$/);
});
