import type { ReportRecord, SourceId, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visibleProse } from "../screen/visible.ts";
import { hung } from "../screen/wrap.ts";

/** The same for two statements that come from the same mouth by the same way. */
export const sourceKey = ({ speaker, source, via }: Statement): string => `${speaker ?? source.text}\n${via ?? ""}`;

/**
 * Who is on record: in the words of the report, or by the fuller name that it has elsewhere. Where that name does not
 * show whom the words meant, as with "he", they follow.
 */
export function sourceLines(statement: Statement, record: ReportRecord, { columns, paint }: Screen): readonly string[] {
  const actor = actorOf(statement.speaker, record);
  const label = plain(actor?.label);
  const written = plain(statement.source.text);
  const isFuller = label === "" || holds(written, label);
  const isOther = !isFuller && written !== "" && !holds(label, written);
  const parts = [
    paint.source((isFuller ? written : label) || "—"),
    isOther ? paint.aside(`as “${written}”`) : "",
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

/** "Mayor Ruth Calder" holds "Ruth Calder", and "The mayor" holds "the mayor"; "She" is no part of "the Shelter". */
function holds(words: string, others: string): boolean {
  const inWords = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/^(the|a|an) /, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return inWords(words).includes(inWords(others));
}
