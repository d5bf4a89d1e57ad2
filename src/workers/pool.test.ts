import { afterEach, describe, expect, it } from "vitest";
import { ModelMismatch } from "#errors";
import type { Page } from "#vocabulary";
import type { Outcome } from "./desk.ts";
import { Pool } from "./pool.ts";

/** A worker that answers with what the page says and how many pages it has had, and breaks down where the page asks. */
const worker = `
  import { parentPort, threadId, workerData } from "node:worker_threads";
  if (workerData.folder === "none") parentPort.postMessage({ is: "no model", expected: "form 2", found: "form 1" });
  else if (workerData.folder === "broken") throw new Error("cannot start");
  else {
    parentPort.postMessage({ is: "ready" });
    parentPort.on("message", ({ is, page }) => {
      if (is === "close") return parentPort.close();
      if (page.body === "throw") throw new Error("broken down");
      if (page.body === "exit") process.exit(3);
      if (page.body === "refuse") return parentPort.postMessage({ is: "unread", reason: "refused" });
      if (page.body === "wait") return;
      parentPort.postMessage({ is: "record", input: page.input, record: { body: page.body, threadId, workerData } });
    });
  }`;
const script = new URL(`data:text/javascript,${encodeURIComponent(worker)}`);

let pool: Pool;
afterEach(() => pool.close());

function open(threads: number, folder?: string): Pool {
  pool = new Pool({ threads, script, settings: { folder, published: "2024" } });
  return pool;
}

const read = (body: string): Promise<Outcome> =>
  pool.read({ input: `of ${body}`, kind: "text", body, given: {}, notices: [] } satisfies Page);
const recordOf = (outcome: Outcome): unknown => (outcome.is === "record" ? outcome.record : outcome.failure.message);

describe("a pool", () => {
  it("reads pages in as many threads as it may have, with its settings", async () => {
    open(2);
    await pool.ready();
    const records = (await Promise.all(["a", "b", "c", "d", "\ud800"].map(read))).map(recordOf);
    expect(records).toMatchObject(
      ["a", "b", "c", "d", "\ud800"].map((body) => ({ body, workerData: { published: "2024" } })),
    );
    expect(new Set(records.map((record) => (record as { threadId: number }).threadId)).size).toBeLessThanOrEqual(2);
  });

  it("reports the page that a worker broke down on, and reads the others", async () => {
    open(2);
    const outcomes = await Promise.all(["a", "throw", "exit", "refuse", "b", "c"].map(read));
    expect(outcomes.map(recordOf)).toMatchObject([
      { body: "a" },
      "of throw: its reading broke down (broken down); this is a fault of Onrecord, please report it",
      "of exit: its reading broke down (its thread ended with code 3); this is a fault of Onrecord, please report it",
      "of refuse: refused",
      { body: "b" },
      { body: "c" },
    ]);
  });

  it("gives up where a worker cannot start, and says why", async () => {
    open(2, "broken");
    await expect(read("a")).rejects.toThrow("cannot start");
    await expect(read("b")).rejects.toThrow("cannot start");
  });

  it("gives up where there is no model, and says why", async () => {
    await expect(open(2, "none").ready()).rejects.toThrow(ModelMismatch);
  });

  it("is closed while a worker is busy, and reads no more", async () => {
    open(1);
    await pool.ready();
    const [busy, waiting] = [read("wait"), read("a")];
    const closed = pool.close();
    await Promise.all([busy, waiting].map((one) => expect(one).rejects.toThrow("The reader was closed.")));
    await closed;
    await expect(read("b")).rejects.toThrow("The reader was closed.");
  });
});
