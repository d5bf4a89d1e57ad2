import { availableParallelism } from "node:os";
import type { ReportRecord } from "#vocabulary";
import { openReader as openReaderWith, type Reader, type ReaderSettings, type ReportInput } from "#workers";

export { ModelMismatch, OnrecordError, UnreadableInput, UsageError } from "#errors";
export * from "#vocabulary";
export type { ReadAllOptions, Reader, ReportInput } from "#workers";

/** How a reader is set up. */
export type ReaderOptions = Partial<ReaderSettings>;

/** Opens a reader, which holds the model until it is closed. `threads` is the number of cores unless it is given. */
export const openReader = (options: ReaderOptions = {}): Promise<Reader> =>
  openReaderWith({ threads: availableParallelism(), ...options });

/** Reads one report: who said what in it, at which characters. For many reports, open a reader. */
export async function readReport(input: string | ReportInput, options: ReaderOptions = {}): Promise<ReportRecord> {
  const reader = await openReader({ ...options, threads: 1 });
  try {
    return await reader.read(typeof input === "string" ? { text: input } : input);
  } finally {
    await reader.close();
  }
}
