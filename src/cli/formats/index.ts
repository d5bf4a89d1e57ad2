import type { OpenFormat } from "./format.ts";

export type { Entry, Format, Layout } from "./format.ts";

/** The formats by name; each is loaded when it is asked for, so that none of them delays the others. */
export const formats = {
  table: async (): Promise<OpenFormat> => (await import("./table.ts")).openTable,
  json: async (): Promise<OpenFormat> => (await import("./json.ts")).openJson,
  ndjson: async (): Promise<OpenFormat> => (await import("./json.ts")).openNdjson,
  csv: async (): Promise<OpenFormat> => (await import("./csv.ts")).openCsv,
} as const;

/** The name of a format. */
export type FormatName = keyof typeof formats;

/** What the ending of an output's name says about the format that is wanted in it. */
export const formatEndings: Readonly<{ [ending: string]: FormatName }> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".txt": "table",
};
