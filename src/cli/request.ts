import { UsageError } from "#errors";
import type { FormatName, Layout } from "./formats/index.ts";

/** What a person asked `onrecord read` for. */
export type ReadRequest = Readonly<{
  inputs: readonly string[];
  /** The formats that were named; more than one is a mistake. */
  formats: readonly FormatName[];
  output: string | undefined;
  published: string | undefined;
  threads: number | undefined;
  /** How the table is laid out; only it can be. */
  layout: Layout;
  isQuiet: boolean;
  isColourless: boolean;
}>;

/** Refuses what cannot be done, before anything is done. */
export async function checkRequest({ formats, published }: ReadRequest): Promise<void> {
  if (formats.length > 1) throw new UsageError(`Expected one format, but got ${formats.join(" and ")}.`);
  if (published === undefined) return;
  const { readDate } = await import("#record");
  if (readDate(published) === null)
    throw new UsageError(`Expected a date like 2024-10-23 for --published, but got "${published}".`);
}
