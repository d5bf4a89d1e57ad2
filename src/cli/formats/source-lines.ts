import type { ReportRecord, SourceId, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visibleProse } from "../screen/visible.ts";
import { hung } from "../screen/wrap.ts";

/** The same for two statements that come from the same mouth by the same way. */
export const sourceKey = ({ speaker, source, via }: Statement): string => `${speaker ?? source.text}\n${via ?? ""}`;

/**
 * Who is on record. Where the words of the report say it themselves, in these words; where they say "he", by the name
 * that the report has for him elsewhere, and then the words.
 */
export function sourceLines(statement: Statement, record: ReportRecord, { columns, paint }: Screen): readonly string[] {
  const actor = actorOf(statement.speaker, record);
  const label = plain(actor?.label);
  const written = plain(statement.source.text);
  const isPlain = label === "" || saysSame(written, label);
  const parts = [
    paint.source((isPlain ? written : label) || "—"),
    isPlain || written === "" ? "" : paint.aside(`as “${written}”`),
    actor?.named === false ? paint.unnamed("(unnamed)") : "",
    via(actorOf(statement.via, record)?.label),
  ];
  return hung(parts.filter(Boolean).join(" "), { first: "", others: "  ", columns: 2 }, columns);
}

/** On one line, without the comma after which the report goes on. */
const plain = (words: string | undefined): string =>
  visibleProse(words ?? "")
    .trim()
    .replace(/[,;:]$/, "");

const via = (label: string | undefined): string => (label === undefined ? "" : `via ${plain(label)}`);

const actorOf = (id: SourceId | null, { sources }: ReportRecord) => sources.find((source) => source.id === id);

/** "The mayor" says all that "the mayor" does. */
function saysSame(written: string, label: string): boolean {
  return written.toLowerCase().includes(label.toLowerCase().replace(/^(the|a|an) /, ""));
}
