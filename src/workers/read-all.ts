import { type Desk, isPaged, type Outcome, type Paged } from "./desk.ts";
import { inOrder } from "./in-order.ts";
import { survey } from "./survey.ts";

/** Pages in hand for each worker: one it reads, and more for when another worker is held up by a long report. */
const PAGES_PER_THREAD = 4;

type Item = Readonly<{ is: string }>;

/** How a batch is read: over how many threads at most, at what desk, until which signal. */
export type BatchSettings = Readonly<{
  threads: number;
  open: (threads: number) => Desk | Promise<Desk>;
  signal?: AbortSignal | undefined;
}>;

/**
 * Reads all pages, in this thread where they are few and in workers where they are many, and gives what became of
 * them in their order, among the other items.
 */
export async function* readAll<Other extends Item>(
  items: AsyncIterable<Paged | Other>,
  { threads, open, signal }: BatchSettings,
): AsyncGenerator<Outcome | Other> {
  let desk: Promise<Desk> | undefined;
  let isSmall = true;
  const all =
    threads < 2
      ? items
      : survey(items, (answer) => {
          isSmall = answer;
        });
  const atDesk = (): Promise<Desk> => {
    desk ??= Promise.resolve(open(isSmall ? 1 : threads));
    return desk;
  };
  try {
    yield* readInOrder(all, { threads, signal, read: async (page) => (await atDesk()).read(page) });
  } finally {
    await (await desk)?.close();
  }
}

type OrderSettings = Readonly<{ threads: number; signal?: AbortSignal | undefined; read: Desk["read"] }>;

/** Reads the pages among the items at an open desk. */
export function readInOrder<Other extends Item>(
  items: AsyncIterable<Paged | Other>,
  { threads, signal, read }: OrderSettings,
): AsyncGenerator<Outcome | Other> {
  const settings = { lookAhead: threads * PAGES_PER_THREAD, signal };
  return inOrder<Paged | Other, Outcome | Other>(items, settings, (item) => (isPaged(item) ? read(item.page) : item));
}
