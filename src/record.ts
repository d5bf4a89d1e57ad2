import { type Extractor, loadExtractor } from "#extract";
import { interpretStatements, undatedNotices } from "#interpret";
import { readDate, reportOf } from "#report";
import { resolveSources } from "#resolve";
import { assertQuoted } from "#text";
import type { Page, ReportRecord, Statement } from "#vocabulary";

/** What a reading needs beside the page. */
export type Tools = Readonly<{
  extractor: Extractor;
  /** The date of publication of reports that have none of their own. */
  published?: string | undefined;
}>;

/** Puts one report on the record: every stage, in order. */
export async function recordOf(page: Page, { extractor, published }: Tools): Promise<ReportRecord> {
  const { report, notices } = reportOf(page, published);
  const found = await extractor.extract(report);
  const { statements: sourced, sources } = resolveSources(found.statements, report);
  const statements = interpretStatements(sourced, report);
  for (const statement of statements) assertInItsWords(statement, report.text);
  const undated = undatedNotices(statements, report);
  return { report, sources, statements, notices: [...page.notices, ...notices, ...found.notices, ...undated] };
}

/** The last look before a record leaves: nobody is quoted with words that do not stand at their place. */
function assertInItsWords({ source, cue, content, hedges, conditions }: Statement, text: string): void {
  for (const quote of [source, cue, content, ...hedges, ...conditions]) assertQuoted(quote, text);
}

export { type Extractor, loadExtractor, readDate };
