import type { Extractor } from "#record";
import { attempt } from "./attempt.ts";
import type { Desk, Outcome } from "./desk.ts";

/** What a desk in this thread needs; the model is loaded for its first page. */
type HereSettings = Readonly<{ load: () => Promise<Extractor>; published?: string | undefined }>;

/** Reads in this thread: the quickest way to one record, as no worker needs to start. */
export function openHere({ load, published }: HereSettings): Desk {
  let loading: Promise<Extractor> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const loaded = (): Promise<Extractor> => {
    loading ??= load();
    return loading;
  };
  return {
    ready: async () => void (await loaded()),
    read(page) {
      // One after the other: side by side they would only make each other, and the first of them, late.
      const outcome = last.then(async (): Promise<Outcome> => attempt(page, { extractor: await loaded(), published }));
      last = outcome.catch(() => undefined);
      return outcome;
    },
    async close() {
      const extractor = await loading?.catch(() => undefined); // who read was told that loading failed
      await extractor?.close();
    },
  };
}
