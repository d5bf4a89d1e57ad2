import { type Report, type SourcedStatement, type Statement, stanceOf } from "#vocabulary";
import { readFigures } from "./figures/read-figures.ts";
import { readAct } from "./read-act.ts";
import { readReserves } from "./read-reserves.ts";
import { readTimes } from "./times/index.ts";

export { undatedNotices } from "./times/index.ts";

/** Says what each statement does with what it claims, and which figures and times it names. */
export function interpretStatements(statements: readonly SourcedStatement[], report: Report): readonly Statement[] {
  // Of the same length, so every span still fits.
  const text = report.text.replaceAll("\u00A0", " ");
  const times = readTimes(statements, report);
  return statements.map((statement, index) => {
    const { actChances: _, ...sourced } = statement;
    const { act, actReason } = readAct(statement);
    const figures = readFigures(text, statement.content.spans);
    const reserves = readReserves(statement, report.text, text);
    const meaning = { act, stance: stanceOf[act], actReason, ...reserves, figures, times: times[index] ?? [] };
    return { ...sourced, ...meaning };
  });
}
