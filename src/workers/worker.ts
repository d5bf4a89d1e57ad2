// What runs in each worker: pages come in, records go out. `pool.ts` is the other side.
import { parentPort, workerData } from "node:worker_threads";
import { ModelMismatch } from "#errors";
import { loadExtractor } from "#record";
import { attempt } from "./attempt.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./messages.ts";

const { published, folder }: WorkerSettings = workerData;
const port = parentPort;
if (port === null) throw new Error("This file runs in a worker thread only.");
const say = (message: FromWorker): void => port.postMessage(message);

try {
  const extractor = await loadExtractor(folder === undefined ? {} : { folder });
  port.on("message", (message: ToWorker) => {
    if (message.is === "page") void attempt(message.page, { extractor, published }).then(tell);
    // A reading under way fails at its next step without its model; with the port closed too, the thread ends by itself.
    else void extractor.close().then(() => port.close());
  });
  say({ is: "ready" });
} catch (error) {
  if (!(error instanceof ModelMismatch)) throw error;
  say({ is: "no model", expected: error.expected, found: error.found });
}

/** Errors lose their class on the way between threads, so a failure travels as its words. */
function tell(outcome: Awaited<ReturnType<typeof attempt>>): void {
  say(outcome.is === "record" ? outcome : { is: "unread", reason: outcome.failure.reason });
}
