import { expect, it } from "vitest";
import type { Page } from "#vocabulary";
import { openHere } from "./here.ts";

const page: Page = { input: "a.txt", kind: "text", body: "Ten homes burned, he said.", given: {}, notices: [] };
const extractor = { model: {} as never, close: async () => {} };

it("reads in this thread, with the model loaded once", async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
    return { ...extractor, extract: async () => ({ statements: [], notices: [] }) };
  };
  const desk = openHere({ load, published: "2024" });
  const outcomes = await Promise.all([desk.read(page), desk.read(page)]);
  await desk.close();
  expect(outcomes).toMatchObject([{ input: "a.txt", record: { report: { published: "2024", text: page.body } } }, {}]);
  expect(loads).toBe(1);
});

it("reports the page that a reading broke down on", async () => {
  const extract = async () => {
    throw new RangeError("no such span");
  };
  const desk = openHere({ load: async () => ({ ...extractor, extract }) });
  expect(await desk.read(page)).toMatchObject({
    failure: { message: expect.stringMatching(/^a.txt: .*no such span/) },
  });
});

it("rejects where there is no model, and closes all the same", async () => {
  const desk = openHere({ load: () => Promise.reject(new Error("no model")) });
  await expect(desk.ready()).rejects.toThrow("no model");
  await expect(desk.read(page)).rejects.toThrow("no model");
  await desk.close();
});
