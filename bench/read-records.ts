import { openReader, type ReportRecord } from "onrecord";
import type { GoldReport } from "./gold-report.ts";

/** What a report is read from: its text, and what its carrier would say of it. Never what people marked in it. */
type Readable = Pick<GoldReport, "id" | "text"> & Partial<Pick<GoldReport, "title" | "outlet" | "published">>;

/** Reads reports as any user of the library does, and gives the records by id. */
export async function readRecords(
  reports: readonly Readable[],
  { threads }: Readonly<{ threads?: number | undefined }> = {},
): Promise<ReadonlyMap<string, ReportRecord>> {
  const reader = await openReader(threads === undefined ? {} : { threads });
  const records = new Map<string, ReportRecord>();
  try {
    for await (const record of reader.readAll(reports.map(inputOf))) records.set(record.report.id, record);
  } finally {
    await reader.close();
  }
  return records;
}

const inputOf = ({ id, text, title, outlet, published }: Readable) => ({
  id,
  text,
  ...(title ? { title } : {}),
  ...(outlet ? { outlet } : {}),
  ...(published ? { published } : {}),
});
