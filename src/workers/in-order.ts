/** How many items may be in hand at once, and what ends the work early. */
type OrderSettings = Readonly<{ lookAhead: number; signal?: AbortSignal | undefined }>;

type Task<Item, Result> = (item: Item) => Result | Promise<Result>;

/**
 * Does a task for each item, several at a time, and gives the results in the order of the items. It takes an item only
 * when there is room, so that whoever reads slowly is not flooded, and gives a result as soon as those before it are
 * out, even while the next item is still to come. When the signal comes, what is finished is given and the rest left.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { lookAhead, signal }: OrderSettings,
  task: Task<Item, Result>,
): AsyncGenerator<Result> {
  const bell = new Bell();
  const work = new Work(items[Symbol.asyncIterator](), task, bell);
  signal?.addEventListener("abort", bell.ring);
  try {
    while (true) {
      if (!signal?.aborted && work.slots.length < lookAhead) work.takeOne();
      const [first] = work.slots;
      if (first?.outcome !== undefined) {
        work.slots.shift();
        yield first.outcome();
      } else if (signal?.aborted || (first === undefined && work.isOver)) return;
      else await bell.rung();
    }
  } finally {
    signal?.removeEventListener("abort", bell.ring);
    await work.stop();
  }
}

/** An item in hand; `outcome` is there once its task has ended, and throws where the task threw. */
type Slot<Result> = { outcome?: () => Result };

class Work<Item, Result> {
  readonly slots: Slot<Result>[] = [];
  isOver = false;
  #isTaking = false;

  constructor(
    private readonly source: AsyncIterator<Item>,
    private readonly task: Task<Item, Result>,
    private readonly bell: Bell,
  ) {}

  /** Takes the next item if none is on its way already, and starts its task. */
  takeOne(): void {
    if (this.#isTaking || this.isOver) return;
    this.#isTaking = true;
    void this.source.next().then(
      (next) => {
        if (next.done) this.#end();
        else this.#begin(async () => this.task(next.value));
      },
      (error: unknown) => {
        this.#begin(async () => raise(error));
        this.#end();
      },
    );
  }

  async stop(): Promise<void> {
    const ended = Promise.resolve(this.source.return?.()).catch(() => undefined);
    if (!this.#isTaking) await ended; // else the source may be waiting for input that never comes
  }

  #begin(start: () => Promise<Result>): void {
    this.#isTaking = false;
    const slot: Slot<Result> = {};
    this.slots.push(slot);
    const finish = (outcome: () => Result): void => {
      slot.outcome = outcome;
      this.bell.ring();
    };
    start().then(
      (result) => finish(() => result),
      (error: unknown) => finish(() => raise(error)),
    );
    this.bell.ring();
  }

  #end(): void {
    this.#isTaking = false;
    this.isOver = true;
    this.bell.ring();
  }
}

function raise(error: unknown): never {
  throw error;
}

/** Wakes the one who waits. Races between promises would do the same, but hold on to each other for a whole corpus. */
class Bell {
  #wake: () => void = () => {};
  readonly ring = (): void => this.#wake();
  rung(): Promise<void> {
    return new Promise((wake) => {
      this.#wake = wake;
    });
  }
}
