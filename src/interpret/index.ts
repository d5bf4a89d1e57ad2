import { type Report, type SourcedStatement, type Statement, stanceOf } from "#vocabulary";
import { readAct } from "./read-act.ts";
import { readFigures } from "./read-figures.ts";

/** Says what each statement does with what it claims, and which figures and times it names. */
export const interpretStatements = (statements: readonly SourcedStatement[], report: Report): readonly Statement[] =>
  statements.map((statement) => {
    const act = readAct(statement);
    return {
      ...statement,
      act,
      stance: stanceOf[act],
      figures: readFigures(report.text, statement.content.spans),
      times: [],
    };
  });
