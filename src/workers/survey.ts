import { isPaged, type Paged } from "./desk.ts";

/**
 * From so many characters on, a second thread makes up for the time that workers take to start. Measured on two cores:
 * 8 reports, 14,000 characters in all, took 1.0 s in workers and 0.6 s here; 20 reports, 83,000 characters, 1.7 and 2.5 s.
 */
const WORKERS_PAY_FROM = 50_000;
/** As many items are many, however short they are, and are not held back to be counted further. */
const MANY = 100;
/** Input that comes slower than this is read by workers: who sends it should not have to wait for a batch to fill. */
const PATIENCE_MS = 100;

type Item = Readonly<{ is: string }>;

/** Hands the items through, after looking at the first of them to say whether they are too few for workers to pay. */
export async function* survey<Other extends Item>(
  items: AsyncIterable<Paged | Other>,
  answer: (isSmall: boolean) => void,
): AsyncGenerator<Paged | Other> {
  const source = items[Symbol.asyncIterator]();
  try {
    const { seen, coming, isSmall } = await lookAt(source);
    answer(isSmall);
    yield* seen.splice(0);
    for (let next = await coming; !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

async function lookAt<Other extends Item>(source: AsyncIterator<Paged | Other>) {
  const seen: (Paged | Other)[] = [];
  for (let coming = source.next(); ; coming = source.next()) {
    const pages = seen.filter(isPaged);
    const length = pages.reduce((sum, { page }) => sum + page.body.length, 0);
    if (seen.length >= MANY || (pages.length > 1 && length >= WORKERS_PAY_FROM))
      return { seen, coming, isSmall: false };
    const item = pages.length === 0 ? await coming : await within(PATIENCE_MS, coming);
    if (item === "late") return { seen, coming, isSmall: false };
    if (item.done) return { seen, coming, isSmall: true };
    seen.push(item.value);
  }
}

async function within<Value>(limitMs: number, value: Promise<Value>): Promise<Value | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, limitMs, "late");
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
