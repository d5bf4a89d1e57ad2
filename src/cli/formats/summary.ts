import type { ReportRecord, Span, Statement } from "#vocabulary";

/** "15 statements from 9 sources (6 named, 3 unnamed); 1 denial, 2 open questions; 4 figures, 1 date due." */
export function summaryOf({ statements, sources }: ReportRecord): string {
  if (statements.length === 0) return "No statements found.";
  const unnamed = sources.filter(({ named }) => !named).length;
  const names = [some(sources.length - unnamed, "named"), some(unnamed, "unnamed")].filter(Boolean).join(", ");
  const from = sources.length === 0 ? "" : ` from ${counted(sources.length, "source")} (${names})`;
  const stances = [
    countOf(statements, "denies", "denial"),
    countOf(statements, "unsure", "open question"),
    countOf(statements, "silent", "silence"),
  ];
  const due = statements.flatMap(({ times }) => times.filter(({ role }) => role === "due"));
  const dates = countPlaces(due, "date");
  const values = [
    countPlaces(
      statements.flatMap(({ figures }) => figures),
      "figure",
    ),
    dates && `${dates} due`,
  ];
  const parts = [stances, values].map((part) => part.filter(Boolean).join(", ")).filter(Boolean);
  return `${[`${counted(statements.length, "statement")}${from}`, ...parts].join("; ")}.`;
}

const some = (count: number, what: string): string => (count === 0 ? "" : `${count} ${what}`);

function countOf(statements: readonly Statement[], stance: Statement["stance"], name: string): string {
  const count = statements.filter((statement) => statement.stance === stance).length;
  return count === 0 ? "" : counted(count, name);
}

/** A statement inside another names the same figure at the same place: it is one. */
function countPlaces(things: readonly Readonly<{ span: Span }>[], name: string): string {
  const count = new Set(things.map(({ span }) => span.join("-"))).size;
  return count === 0 ? "" : counted(count, name);
}

/** "1 report", "2 reports". */
export const counted = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`;
