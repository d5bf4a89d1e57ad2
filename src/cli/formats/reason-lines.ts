import type { Reason, ReportRecord, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { hung } from "../screen/wrap.ts";
import { boundsOf, forPeople } from "./bounds.ts";
import { dateOf } from "./dates.ts";
import { actorOf, plain } from "./source-lines.ts";

/** What was decided, as what, and why. */
type Decision = Readonly<{ what: string; as: string; reason: Reason }>;

/** Wide enough for the longest of what is decided, "speaker". */
const WHAT_COLUMNS = 7;

/** Why a statement is on record as it is: what decided, on which words, and how often that is right. */
export function reasonLines(
  statement: Statement,
  record: ReportRecord,
  { screen: { columns, paint }, margin }: Readonly<{ screen: Screen; margin: number }>,
): readonly string[] {
  const left = " ".repeat(margin);
  const indent = margin + WHAT_COLUMNS + 2;
  const lines = [
    { what: "found", why: `by the model, ${sureness(statement.confidence)}` },
    ...decisionsIn(statement, record).map(({ what, as, reason }) => ({
      what,
      why: `${as}: ${inWords(reason, record.report.text)}`,
    })),
  ];
  return lines.flatMap(({ what, why }) => {
    const first = `${left}${paint.aside(what.padEnd(WHAT_COLUMNS))}  `;
    return hung(paint.aside(why), { first, others: " ".repeat(indent), columns: indent }, columns);
  });
}

function decisionsIn(statement: Statement, record: ReportRecord): readonly Decision[] {
  const { act, actReason, speaker, speakerReason, via, viaReason, figures, times } = statement;
  const nameOf = (id: Statement["speaker"]): string => plain(actorOf(id, record)?.label) || "—";
  return [
    { what: "speaker", as: nameOf(speaker), reason: speakerReason },
    ...(viaReason === null ? [] : [{ what: "via", as: nameOf(via), reason: viaReason }]),
    { what: "act", as: act, reason: actReason },
    ...figures.map((figure) => ({
      what: "figure",
      as: [boundsOf(figure, forPeople), plain(figure.of ?? "")].filter(Boolean).join(" "),
      reason: figure.reason,
    })),
    ...times.map(({ role, value, reason }) => ({
      what: "time",
      as: `${role} ${value === null ? "on a day not told" : dateOf(value)}`,
      reason,
    })),
  ];
}

/** "surname, “Calder”, 93 % sure", and "by the model" where no rule decided. */
function inWords({ by, name, span, confidence }: Reason, text: string): string {
  const words = span === null ? "" : `“${plain(text.slice(...span))}”`;
  const sure = sureness(confidence);
  return [by === "model" ? `${name} (model)` : name, words, sure].filter(Boolean).join(", ");
}

const sureness = (confidence: number): string => `${Math.round(confidence * 100)}\u00a0%\u00a0sure`;
