// npm run bench:polnear -- --data FILE [--newsroom] [--threads N] [--out FILE] [--json] [--errors N]
//
// Reads whole annotated articles as a user of the library would, and scores what comes out. FILE holds one article a
// line: {id, text, annotations: [{attributions: [{source, cue, content}]}]}, gzipped or not. With --newsroom the whole
// record is scored: speakers, acts, figures, times, furniture too. --out keeps what was found, one record a line.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ReportRecord } from "onrecord";
import type { GoldReport } from "./gold-report.ts";
import { markedOf } from "./match.ts";
import { measureStatements, missedStatements } from "./measure.ts";
import { measureRecords } from "./measure-record.ts";
import { quoteStatement, tableOf } from "./print.ts";
import { BadData, readArticles } from "./read-articles.ts";
import { readRecords } from "./read-records.ts";

const options = {
  data: { type: "string" },
  newsroom: { type: "boolean" },
  threads: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  errors: { type: "string" },
} as const;

type Asked = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

async function run({ data, newsroom, threads, out, json, errors }: Asked): Promise<void> {
  if (data === undefined) throw new BadData("Name the annotated articles: npm run bench:polnear -- --data FILE");
  const articles = readArticles(data);
  const records = await readRecords(articles, { threads: threads === undefined ? undefined : Number(threads) });
  const kept = out ?? join(mkdtempSync(join(tmpdir(), "onrecord-bench-")), "found.ndjson");
  writeFileSync(kept, [...records.values()].map((record) => `${JSON.stringify(lineOf(record))}\n`).join(""));

  const compared = articles.map((article) => comparedWith(records.get(article.id), article));
  const rows = newsroom
    ? measureRecords(articles.map((gold) => ({ gold, record: records.get(gold.id) })))
    : measureStatements(compared);
  console.log(json ? JSON.stringify({ articles: articles.length, ...rows }) : tableOf(rows));
  console.error(`${articles.length} articles of ${data}; what was found is in ${kept}`);

  const missed = compared.flatMap((report) => missedStatements(report).map((one) => quoteStatement(one, report.text)));
  for (const statement of missed.slice(0, Number(errors ?? 0))) console.log(`missed: ${statement}`);
}

/** Evaluation tools look for the id at the top of a line. */
const lineOf = (record: ReportRecord) => ({ id: record.report.id, ...record });

const comparedWith = (record: ReportRecord | undefined, { text, statements }: GoldReport) => ({
  text,
  expected: statements,
  found: (record?.statements ?? []).map(markedOf),
});

try {
  await run(parseArgs({ options }).values);
} catch (error) {
  const isTheirs = error instanceof BadData || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  if (!isTheirs) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
