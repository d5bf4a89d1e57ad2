import { Worker } from "node:worker_threads";
import { ModelMismatch, OnrecordError, UnreadableInput } from "#errors";
import type { Page } from "#vocabulary";
import { faultOf } from "./attempt.ts";
import type { Desk, Outcome } from "./desk.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./messages.ts";

/** What a pool needs. `script` is what its workers run: `worker.ts`, or another in a test. */
export type PoolSettings = Readonly<{ threads: number; script: URL; settings: WorkerSettings }>;

type Job = Readonly<{ page: Page; settle: (outcome: Outcome) => void; fail: (error: Error) => void }>;
type Hand = { readonly worker: Worker; doing: "starting" | "nothing" | Job; trouble?: Error };

/** A step of the model takes some 20 ms; this long, and the worker hangs. */
const CLOSING_MS = 5000;

/**
 * Reads in worker threads, each one page at a time. Workers are started as pages come. One that breaks down takes the
 * page in its hands with it and no other: it is replaced when the next page needs it.
 */
export class Pool implements Desk {
  readonly #waiting: Job[] = [];
  readonly #awaiting: Readonly<{ settle: () => void; fail: (error: Error) => void }>[] = [];
  readonly #hands = new Set<Hand>();
  #broken: Error | undefined;

  constructor(private readonly pool: PoolSettings) {}

  /** Starts all workers, and waits for the first. */
  async ready(): Promise<void> {
    if (this.#broken !== undefined) throw this.#broken;
    while (this.#hands.size < this.pool.threads) this.#hire();
    if ([...this.#hands].some(({ doing }) => doing !== "starting")) return;
    await new Promise<void>((settle, fail) => this.#awaiting.push({ settle, fail }));
  }

  read(page: Page): Promise<Outcome> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    return new Promise((settle, fail) => {
      this.#waiting.push({ page, settle, fail });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#giveUp(new OnrecordError("The reader was closed."));
    await Promise.all([...this.#hands].map((hand) => end(hand)));
  }

  #assign(): void {
    for (const hand of this.#hands) {
      const job = hand.doing === "nothing" ? this.#waiting.shift() : undefined;
      if (job === undefined) continue;
      hand.doing = job;
      tell(hand.worker, { is: "page", page: job.page });
    }
    const starting = [...this.#hands].filter(({ doing }) => doing === "starting").length;
    if (this.#waiting.length > starting && this.#hands.size < this.pool.threads) this.#hire();
  }

  #hire(): void {
    const worker = new Worker(this.pool.script, { workerData: this.pool.settings });
    const hand: Hand = { worker, doing: "starting" };
    this.#hands.add(hand);
    worker.on("message", (message: FromWorker) => this.#hear(message, hand));
    worker.on("error", (error: Error) => {
      hand.trouble = error;
    });
    worker.on("exit", (code) => this.#part(hand, code));
  }

  #hear(message: FromWorker, hand: Hand): void {
    if (message.is === "no model") {
      this.#giveUp(new ModelMismatch(message.expected, message.found));
      return;
    }
    if (typeof hand.doing === "object") hand.doing.settle(outcomeOf(message, hand.doing.page));
    hand.doing = "nothing";
    for (const { settle } of this.#awaiting.splice(0)) settle();
    this.#assign();
  }

  #part(hand: Hand, code: number): void {
    this.#hands.delete(hand);
    const trouble = hand.trouble ?? new Error(`its thread ended with code ${code}`);
    // Whatever kept it from starting will keep the next one from starting too.
    if (hand.doing === "starting") this.#giveUp(trouble);
    else if (typeof hand.doing === "object" && this.#broken !== undefined) hand.doing.fail(this.#broken);
    else if (typeof hand.doing === "object") hand.doing.settle(unread(hand.doing.page, faultOf(trouble.message)));
    this.#assign();
  }

  #giveUp(error: Error): void {
    this.#broken ??= error;
    for (const { fail } of [...this.#waiting.splice(0), ...this.#awaiting.splice(0)]) fail(this.#broken);
  }
}

const tell = (worker: Worker, message: ToWorker): void => worker.postMessage(message);

const unread = (page: Page, reason: string): Outcome => ({
  is: "unreadable",
  failure: new UnreadableInput(page.input, reason),
});

function outcomeOf(message: FromWorker, page: Page): Outcome {
  if (message.is === "record") return message;
  return unread(page, message.is === "unread" ? message.reason : faultOf(`unexpected "${message.is}"`));
}

/**
 * Asks a worker to end by itself, between two steps of the model. To end it from outside in the middle of one would
 * take the whole process down with it, so that is only for a worker that does not answer at all.
 */
async function end({ worker }: Hand): Promise<void> {
  const ended = new Promise<number>((resolve) => worker.once("exit", resolve));
  tell(worker, { is: "close" });
  const late = setTimeout(() => void worker.terminate(), CLOSING_MS);
  await ended;
  clearTimeout(late);
}
