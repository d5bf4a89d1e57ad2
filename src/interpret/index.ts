import { type Reason, type Report, type SourcedStatement, type Statement, stanceOf } from "#vocabulary";
import { readFigures } from "./figures/read-figures.ts";
import { readAct } from "./read-act.ts";

/** Says what each statement does with what it claims, and which figures it names. Times are not read yet: always none. */
export function interpretStatements(statements: readonly SourcedStatement[], report: Report): readonly Statement[] {
  // Of the same length, so every span still fits.
  const text = report.text.replaceAll("\u00A0", " ");
  return statements.map((statement) => {
    const act = readAct(statement);
    const figures = readFigures(text, statement.content.spans);
    const [span = null] = statement.cue.spans;
    const actReason: Reason = { by: "rule", name: "lexicon", span, confidence: 0.63 };
    const meaning = { act, stance: stanceOf[act], actReason, hedges: [], conditions: [], figures, times: [] };
    return { ...statement, ...meaning };
  });
}
