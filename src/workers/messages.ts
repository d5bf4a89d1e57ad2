import type { Page } from "#vocabulary";
import type { OnRecord } from "./desk.ts";

/** What every worker of a pool is started with. */
export type WorkerSettings = Readonly<{
  /** The date of publication of reports that have none of their own. */
  published?: string | undefined;
  /** The folder of another model than the one that comes with Onrecord. */
  folder?: string | undefined;
}>;

/** From the pool to a worker. */
export type ToWorker = Readonly<{ is: "page"; page: Page }> | Readonly<{ is: "close" }>;

/** From a worker to the pool. */
export type FromWorker =
  | Readonly<{ is: "ready" }>
  | Readonly<{ is: "no model"; expected: string; found: string }>
  | Readonly<{ is: "unread"; reason: string }>
  | OnRecord;
