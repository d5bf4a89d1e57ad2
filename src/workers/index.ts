export type { Desk, OnRecord, Outcome, Paged, Unread } from "./desk.ts";
export { type DeskSettings, openDesk } from "./open-desk.ts";
export { type BatchSettings, readAll } from "./read-all.ts";
export { openReader, type ReadAllOptions, type Reader, type ReaderSettings, type ReportInput } from "./reader.ts";
