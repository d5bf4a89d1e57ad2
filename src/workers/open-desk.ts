import { loadExtractor } from "#record";
import type { Desk } from "./desk.ts";
import { openHere } from "./here.ts";
import type { WorkerSettings } from "./messages.ts";
import { Pool } from "./pool.ts";

/** How reading is spread: over how many threads at most, and with what. */
export type DeskSettings = WorkerSettings & Readonly<{ threads: number }>;

// The sources run as they are under tools that read TypeScript; what is installed is JavaScript.
const script = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Opens a desk in this thread for one thread, in workers for more. Nothing is started or loaded before it is asked. */
export function openDesk({ threads, ...settings }: DeskSettings): Desk {
  const { folder, published } = settings;
  if (threads > 1) return new Pool({ threads, script, settings });
  return openHere({ load: () => loadExtractor(folder === undefined ? {} : { folder }), published });
}
