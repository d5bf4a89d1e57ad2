import { setTimeout as later } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

async function* countTo(last: number): AsyncGenerator<number> {
  for (let count = 1; count <= last; count += 1) yield count;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("working in order", () => {
  it("gives the results in the order of the items, however long each takes", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, lookAhead) => {
          const items = (async function* () {
            yield* delays.entries();
          })();
          const task = async ([at, delay]: [number, number]) => {
            await later(delay);
            return at;
          };
          expect(await all(inOrder(items, { lookAhead }, task))).toEqual([...delays.keys()]);
        },
      ),
      { numRuns: 30 },
    ));

  it("has no more in hand than it may, and does as many at once", async () => {
    let [now, most] = [0, 0];
    const task = async (item: number) => {
      now += 1;
      most = Math.max(most, now);
      await later(1);
      now -= 1;
      return item;
    };
    await all(inOrder(countTo(20), { lookAhead: 3 }, task));
    expect(most).toBe(3);
  });

  it("takes nothing more while the reader is slow", async () => {
    let taken = 0;
    const items = (async function* () {
      for await (const item of countTo(50)) {
        taken = item;
        yield item;
      }
    })();
    const results = inOrder(items, { lookAhead: 4 }, (item) => item);
    await results.next();
    await later(5);
    expect(taken).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it("gives a result while the next item is still to come", async () => {
    const items = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    expect((await inOrder(items, { lookAhead: 4 }, (item) => item).next()).value).toBe(1);
  });

  it("gives what is finished when the signal comes, and leaves the rest", async () => {
    const stop = new AbortController();
    const task = (item: number) => {
      if (item === 3) setTimeout(() => stop.abort(), 5);
      return item < 3 ? item : new Promise<number>(() => {});
    };
    expect(await all(inOrder(countTo(9), { lookAhead: 4, signal: stop.signal }, task))).toEqual([1, 2]);
  });

  it("ends at the signal even if no item ever comes", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    const never: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    expect(await all(inOrder(never, { lookAhead: 4, signal: stop.signal }, (item) => item))).toEqual([]);
  });

  it("throws what a task or the source throws, in its place, and closes the source", async () => {
    let isClosed = false;
    const items = (async function* () {
      try {
        yield* countTo(5);
      } finally {
        isClosed = true;
      }
    })();
    const results = inOrder(items, { lookAhead: 2 }, (item) => {
      if (item === 2) throw new Error("two");
      return item;
    });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow("two");
    expect(isClosed).toBe(true);
    const broken = (async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Error("source");
    })();
    await expect(all(inOrder(broken, { lookAhead: 2 }, (item) => item))).rejects.toThrow("source");
  });
});
