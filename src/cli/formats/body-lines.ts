import type { ReportRecord, SourceId, Statement } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import type { Layout } from "./format.ts";
import { actorOf, groupLines, sourceKey, sourceLines } from "./source-lines.ts";
import { statementLines } from "./statement-lines.ts";

/** What is printed on, and how it is laid out. */
type Sheet = Readonly<{ screen: Screen; layout: Layout }>;

/** The statements of a record, each under who makes it. */
export const bodyLines = (record: ReportRecord, sheet: Sheet): readonly string[] =>
  sheet.layout.by === "source" ? linesBySource(record, sheet) : linesByText(record, sheet);

/** In the order of the text. Who speaks is said once, above all that follows from the same mouth. */
function linesByText(record: ReportRecord, sheet: Sheet): readonly string[] {
  const known = new Set<SourceId>();
  return record.statements.flatMap((statement, at) => {
    const before = record.statements[at - 1];
    const { speaker } = statement;
    const isNewSource = before === undefined || sourceKey(before) !== sourceKey(statement);
    const isKnown = speaker !== null && known.has(speaker);
    if (speaker !== null) known.add(speaker);
    const head = isNewSource ? sourceLines(statement, record, { screen: sheet.screen, isKnown }) : [];
    return [...head, ...statementLines(statement, record, sheet)];
  });
}

/** All of one source together, in the order in which they first speak; last, what nobody is named for. */
function linesBySource(record: ReportRecord, sheet: Sheet): readonly string[] {
  const groups = new Map<SourceId | null, Statement[]>();
  for (const statement of record.statements) {
    const group = groups.get(statement.speaker);
    if (group === undefined) groups.set(statement.speaker, [statement]);
    else group.push(statement);
  }
  const inOrder = [...groups].sort(([one], [other]) => Number(one === null) - Number(other === null));
  return inOrder.flatMap(([speaker, statements], at) => [
    ...(at === 0 ? [] : [""]),
    ...groupLines(actorOf(speaker, record), statements.length, sheet.screen),
    ...statements.flatMap((statement) => statementLines(statement, record, sheet)),
  ]);
}
