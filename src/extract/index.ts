import { quoteOf, readQuotations } from "#text";
import type { FoundStatement, Notice, Report } from "#vocabulary";
import { reconcile } from "./reconcile.ts";
import { type Finding, makeFindStatements } from "./find-statements.ts";
import { makeFormOf } from "./form.ts";
import { type Manifest, type Model, openModel } from "./model/index.ts";

/** The statements of one report in the order of the text, and what was odd about it. */
export type Extraction = Readonly<{ statements: readonly FoundStatement[]; notices: readonly Notice[] }>;

/** Finds statements with one loaded model. */
export type Extractor = Readonly<{
  model: Manifest;
  extract: (report: Report) => Promise<Extraction>;
  close: () => Promise<void>;
}>;

/**
 * Loads the model that comes with Onrecord, or the one in `folder`. Throws `ModelMismatch` where it does not fit.
 * Reading blocks its thread: some 30 ms for a report of 750 words.
 */
export async function loadExtractor({ folder }: { folder?: string } = {}): Promise<Extractor> {
  const model = await openModel(folder);
  const findStatements = makeFindStatements(model);
  return {
    model: model.manifest,
    extract: async (report) => statementsOf(report, await readFindings(model, findStatements, report.text)),
    close: model.close,
  };
}

async function readFindings(
  model: Model,
  findStatements: ReturnType<typeof makeFindStatements>,
  text: string,
): Promise<readonly Finding[]> {
  const tokens = model.readTokens(text);
  const findings: Finding[] = [];
  for (const window of model.readWindows(tokens)) {
    findings.push(...findStatements(tokens, window, await model.score(tokens, window)));
  }
  return findings;
}

function statementsOf(report: Report, findings: readonly Finding[]): Extraction {
  const { text } = report;
  const { quotations, notices } = readQuotations(text);
  const formOf = makeFormOf(text, quotations);
  const statements = reconcile(text, findings, quotations).map(
    ({ anchor, source, cue, content, confidence, actChances }): FoundStatement => ({
      // A statement hangs on one word, and no two on the same, so the word's place names it.
      id: `${report.id}:${anchor}`,
      source: quoteOf(text, source),
      cue: quoteOf(text, cue),
      content: quoteOf(text, content),
      form: formOf(content),
      confidence,
      actChances,
    }),
  );
  return { statements, notices };
}
