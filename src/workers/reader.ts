import { type UnreadableInput, UsageError } from "#errors";
import { readDate } from "#record";
import type { Given, Page, ReportRecord } from "#vocabulary";
import type { Desk, Outcome, Paged } from "./desk.ts";
import { openDesk } from "./open-desk.ts";
import { readInOrder } from "./read-all.ts";

/** A report as a program has it: its text and what else it knows. */
export type ReportInput = Given & Readonly<{ text: string }>;

/** How a reader is set up. */
export type ReaderSettings = Readonly<{
  /** 1 reads in the thread that calls; more read in as many workers, and leave the thread that calls free. */
  threads: number;
  /** The folder of another model than the one that comes with Onrecord. */
  model?: string;
  /** The date of publication of reports that have none of their own: "2024-10-23". */
  published?: string;
}>;

/** How `readAll` goes about reports that cannot be read. */
export type ReadAllOptions = Readonly<{
  /** Told of each such report, and the others go on. Without it, the first ends the iteration with its error. */
  onFailure?: (failure: UnreadableInput) => void;
}>;

/** Reads reports: who said what, at which characters. Holds a model in memory until it is closed. */
export interface Reader {
  /** Reads one report. */
  read(input: ReportInput): Promise<ReportRecord>;
  /** Reads many, as many at a time as there are threads, and gives their records in the order of the reports. */
  readAll(
    inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
    options?: ReadAllOptions,
  ): AsyncGenerator<ReportRecord>;
  close(): Promise<void>;
}

/** Opens a reader and loads its model, so that what is wrong with the model shows here. */
export async function openReader({ threads, model, published }: ReaderSettings): Promise<Reader> {
  if (!Number.isInteger(threads) || threads < 1)
    throw new UsageError(`Expected a whole number of threads, 1 or more, but got ${threads}.`);
  if (published !== undefined && readDate(published) === null)
    throw new UsageError(`Expected a date like 2024-10-23 in "published", but got "${published}".`);
  const desk = openDesk({ threads, published, folder: model });
  await desk.ready();
  return readerAt(desk, threads);
}

function readerAt(desk: Desk, threads: number): Reader {
  return {
    read: async (input) => recordIn(await desk.read(pageOf(input, "the report"))),
    async *readAll(inputs, { onFailure } = {}) {
      const read: Desk["read"] = (page) => desk.read(page);
      for await (const outcome of readInOrder<never>(pagesOf(inputs), { threads, read })) {
        if (outcome.is === "unreadable" && onFailure !== undefined) onFailure(outcome.failure);
        else yield recordIn(outcome);
      }
    },
    close: () => desk.close(),
  };
}

function recordIn(outcome: Outcome): ReportRecord {
  if (outcome.is === "unreadable") throw outcome.failure;
  return outcome.record;
}

async function* pagesOf(inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>): AsyncGenerator<Paged> {
  let count = 0;
  for await (const input of inputs) {
    count += 1;
    yield { is: "page", page: pageOf(input, `report ${count}`) };
  }
}

/** Checks what the compiler cannot check for those who write JavaScript. */
function pageOf({ text, ...given }: ReportInput, input: string): Page {
  if (typeof text !== "string")
    throw new UsageError(`Expected "text" of ${input} to be a string, but got ${typeof text}.`);
  const wrong = Object.entries(given).find(([, value]) => value != null && typeof value !== "string");
  if (wrong) throw new UsageError(`Expected "${wrong[0]}" of ${input} to be a string, but got ${typeof wrong[1]}.`);
  return { input, kind: "text", body: text, given, notices: [] };
}
