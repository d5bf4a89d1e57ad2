import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { UsageError } from "#errors";

/** Where the result goes. */
export interface Sink {
  /** Waits while whoever reads is slower than we are. */
  write(text: string): Promise<void>;
  /** Resolves when everything has been handed over. */
  end(): Promise<void>;
  /** Comes when nobody reads any more, as in `onrecord read … | head`: there is nothing left to do then. */
  readonly closed: AbortSignal;
}

/** A sink into a stream that stays open, such as stdout. */
export const streamSink = (stream: Writable): Sink => sinkOf(stream, () => flushed(stream));

/** A sink into a file, which is made or emptied now, so that what is wrong with it shows before the work is done. */
export async function fileSink(path: string): Promise<Sink> {
  const stream = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", (error) => reject(new UsageError(`Cannot write to ${path} (${error.message}).`)));
  });
  return sinkOf(stream, () => new Promise((resolve, reject) => stream.once("error", reject).end(resolve)));
}

function sinkOf(stream: Writable, finish: () => Promise<void>): Sink {
  const closing = new AbortController();
  let trouble: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") trouble = error;
    closing.abort();
  });
  const check = (): void => {
    if (trouble !== undefined) throw new UsageError(`The result could not be written (${trouble.message}).`);
  };
  return {
    closed: closing.signal,
    async write(text) {
      check();
      if (text === "" || closing.signal.aborted || stream.write(text)) return;
      await drained(stream, closing.signal);
      check();
    },
    async end() {
      if (!closing.signal.aborted) await finish();
      check();
    },
  };
}

const drained = (stream: Writable, closed: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stream.off("drain", done);
      closed.removeEventListener("abort", done);
      resolve();
    };
    stream.on("drain", done);
    closed.addEventListener("abort", done);
  });

/** An empty write comes back when those before it are through, or have failed. */
const flushed = (stream: Writable): Promise<void> => new Promise((resolve) => void stream.write("", () => resolve()));
