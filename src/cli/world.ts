import { availableParallelism } from "node:os";
import type { Readable, Writable } from "node:stream";
import type { Extractor } from "#record";
import type { Desk, DeskSettings } from "#workers";

/** A stream that may be a terminal. */
type Stream<Kind> = Kind & Readonly<{ isTTY?: boolean; columns?: number }>;

/** Everything outside the program that a command touches, handed in so that a test can hand in its own. */
export type World = Readonly<{
  stdin: Stream<Readable>;
  stdout: Stream<Writable>;
  stderr: Stream<Writable>;
  env: Readonly<{ [name: string]: string | undefined }>;
  cores: number;
  /** Milliseconds, from any start. */
  now: () => number;
  /** Comes when the person presses Ctrl-C. A second Ctrl-C ends the program at once. */
  interrupted: () => AbortSignal;
  openDesk: (settings: DeskSettings) => Promise<Desk>;
  loadExtractor: () => Promise<Extractor>;
}>;

/** The world as it is. What reads is imported only when it is needed: `--help` should not wait for it. */
export const realWorld = (): World => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cores: availableParallelism(),
  now: () => performance.now(),
  interrupted() {
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    return stop.signal;
  },
  openDesk: async (settings) => (await import("#workers")).openDesk(settings),
  loadExtractor: async () => (await import("#record")).loadExtractor(),
});
