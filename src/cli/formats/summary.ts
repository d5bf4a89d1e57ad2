import type { ReportRecord, Statement } from "#vocabulary";

/** "15 statements from 9 sources, 3 of them unnamed; 1 denies, 2 are unsure." */
export function summaryOf({ statements, sources }: ReportRecord): string {
  if (statements.length === 0) return "No statements found.";
  const unnamed = sources.filter(({ named }) => !named).length;
  const from =
    sources.length === 0
      ? ""
      : ` from ${counted(sources.length, "source")}${unnamed === 0 ? "" : `, ${unnamed} unnamed`}`;
  const stances = [
    countOf(statements, "denies", "denial"),
    countOf(statements, "unsure", "doubt"),
    countOf(statements, "silent", "silence"),
  ].filter(Boolean);
  return `${counted(statements.length, "statement")}${from}${stances.length === 0 ? "" : `; ${stances.join(", ")}`}.`;
}

function countOf(statements: readonly Statement[], stance: Statement["stance"], name: string): string {
  const count = statements.filter((statement) => statement.stance === stance).length;
  return count === 0 ? "" : counted(count, name);
}

/** "1 report", "2 reports". */
export const counted = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`;
