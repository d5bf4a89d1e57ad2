import { setTimeout as later } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Desk, Paged } from "./desk.ts";
import { readAll } from "./read-all.ts";

const paged = (length: number, input = "-"): Paged => ({
  is: "page",
  page: { input, kind: "text", body: "x".repeat(length), given: {}, notices: [] },
});

async function* from<Item>(items: readonly Item[], pauseMs = 0): AsyncGenerator<Item> {
  for (const item of items) {
    yield item;
    if (pauseMs > 0) await later(pauseMs);
  }
}

/** Reads at a desk that only remembers: with how many threads it was opened, and whether it was closed. */
async function batch(items: AsyncIterable<Paged | { is: "other" }>, threads: number) {
  const events: string[] = [];
  const open = (count: number): Desk => {
    events.push(`opened for ${count}`);
    return {
      ready: async () => {},
      read: async ({ input }) => ({ is: "record", input, record: {} as never }),
      close: async () => void events.push("closed"),
    };
  };
  const outcomes: string[] = [];
  for await (const outcome of readAll(items, { threads, open })) outcomes.push(outcome.is);
  return { events, outcomes };
}

describe("a batch", () => {
  it("of a few reports is read in this thread", async () => {
    const few = await batch(from([paged(40_000), paged(400)]), 4);
    expect(few).toEqual({ events: ["opened for 1", "closed"], outcomes: ["record", "record"] });
  });

  it("of one report is read in this thread, however long it is", async () => {
    expect((await batch(from([paged(900_000)]), 4)).events[0]).toBe("opened for 1");
  });

  it("of much text, or of many reports, is read by workers", async () => {
    expect((await batch(from([paged(40_000), paged(40_000), paged(1)]), 4)).events[0]).toBe("opened for 4");
    expect((await batch(from(Array.from({ length: 150 }, () => paged(1))), 4)).events[0]).toBe("opened for 4");
  });

  it("that comes slowly is read by workers, so that nobody waits for it to fill", async () => {
    expect((await batch(from([paged(1), paged(1)], 150), 4)).events[0]).toBe("opened for 4");
  });

  it("is read in this thread where there is only one", async () => {
    expect((await batch(from([paged(90_000), paged(90_000)]), 1)).events).toEqual(["opened for 1", "closed"]);
  });

  it("keeps what is no page in its place, and opens nothing without a page", async () => {
    const other = { is: "other" } as const;
    expect((await batch(from([other, paged(1), other]), 2)).outcomes).toEqual(["other", "record", "other"]);
    expect((await batch(from([other]), 2)).events).toEqual([]);
  });
});
