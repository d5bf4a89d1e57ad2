import { counted } from "./formats/summary.ts";

/** What a reading came to. */
export type Tally = { reports: number; statements: number; unread: number };

/** Nothing yet. */
export const newTally = (): Tally => ({ reports: 0, statements: 0, unread: 0 });

/** What is said at the end: "12 reports read, 143 statements found; 1 input could not be read". */
export function closingLine({ reports, statements, unread }: Tally, isInterrupted: boolean): string | undefined {
  if (reports + unread < 2 && !isInterrupted) return undefined;
  const done = `${counted(reports, "report")} read, ${counted(statements, "statement")} found`;
  const failed = unread === 0 ? "" : `; ${counted(unread, "input")} could not be read`;
  return `${isInterrupted ? "stopped: " : ""}${done}${failed}`;
}
