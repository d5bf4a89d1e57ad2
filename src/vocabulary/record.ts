import type { Notice } from "./notice.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import type { Statement } from "./statement.ts";

/** The record of one report: who said what in it. (`Record` alone is a type of the language.) */
export type ReportRecord = Readonly<{
  report: Report;
  sources: readonly Source[];
  statements: readonly Statement[];
  notices: readonly Notice[];
}>;
