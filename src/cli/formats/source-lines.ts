import type { ReportRecord, Source, SourceId, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visibleProse } from "../screen/visible.ts";
import { hung, type Margin } from "../screen/wrap.ts";
import { counted } from "./summary.ts";

/** The same for two statements that come from the same mouth by the same way. */
export const sourceKey = ({ speaker, source, via }: Statement): string => `${speaker ?? source.text}\n${via ?? ""}`;

/**
 * Who is on record. Where it comes up first, in the words of the report with what else is known of it; later by its
 * label alone.
 */
export function sourceLines(
  statement: Statement,
  record: ReportRecord,
  { screen, isKnown }: Readonly<{ screen: Screen; isKnown: boolean }>,
): readonly string[] {
  const { columns, paint } = screen;
  const actor = actorOf(statement.speaker, record);
  const written = plain(statement.source.text);
  const label = plain(actor?.label);
  const name = isKnown || (label !== "" && !holds(written, label)) ? label : written;
  const more = actor === undefined || isKnown ? [] : describe(actor, name);
  const parts = [
    [paint.source(name || "—"), ...more.map(paint.aside)].join(", "),
    actor?.named === false ? paint.unnamed(unnamed(actor, isKnown ? undefined : name)) : "",
    viaOf(statement, record),
  ];
  return hang(parts.filter(Boolean).join(" "), columns);
}

/** One source and how much it says: the head of a group. */
export function groupLines(actor: Source | undefined, count: number, { columns, paint }: Screen): readonly string[] {
  const said = paint.aside(counted(count, "statement"));
  if (actor === undefined)
    return hang([paint.source("—"), paint.unnamed("source not told"), said].join(" · "), columns);
  const label = plain(actor.label);
  const kind = actor.named ? paint.aside(actor.kind) : paint.unnamed(`unnamed ${actor.kind}`);
  const head = [paint.source(label), ...describe(actor, label).map(paint.aside), kind, said].join(" · ");
  const anonymity = reasonFor(actor);
  return [...hang(head, columns), ...(anonymity === "" ? [] : hung(paint.aside(anonymity), inGroup, columns))];
}

const inGroup: Margin = { first: "  ", others: "  ", columns: 2 };

/** "via the agency", or nothing. */
export function viaOf({ via }: Statement, record: ReportRecord): string {
  const label = actorOf(via, record)?.label;
  return label === undefined ? "" : `via ${plain(label)}`;
}

/** The actor of an id. */
export const actorOf = (id: SourceId | null, { sources }: ReportRecord): Source | undefined =>
  id === null ? undefined : sources.find((source) => source.id === id);

/** Words of the report on one line, without the comma after which the report goes on. */
export const plain = (words: string | undefined): string =>
  visibleProse(words ?? "")
    .trim()
    .replace(/[,;:]$/, "");

const hang = (line: string, columns: number): readonly string[] =>
  hung(line, { first: "", others: "  ", columns: 2 }, columns);

/** Role and affiliation, where the name does not tell them already. */
const describe = ({ role, affiliation }: Source, name: string): readonly string[] =>
  [plain(role ?? ""), plain(affiliation ?? "")].filter((part, at, all) => {
    const before = [name, ...all.slice(0, at)].join(" ");
    return part !== "" && !holds(before, part);
  });

/** Why it has no name, where it comes up first and the words for it do not hold that. */
const unnamed = (actor: Source, words: string | undefined): string => {
  const reason = reasonFor(actor);
  return reason === "" || words === undefined || holds(words, reason) ? "(unnamed)" : `(unnamed: ${reason})`;
};

const reasonFor = ({ anonymity }: Source): string => (anonymity === null ? "" : `“${plain(anonymity.text)}”`);

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
