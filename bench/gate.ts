// npm run bench                          reads the gold set, prints the scores, and fails below a floor
// npm run bench -- --update              raises the floors to the scores (adds those of new measures)
// npm run bench -- --update --allow-lower   lowers them too: only for a person who can say why
// npm run bench -- --errors              also prints what was missed
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { digestOf, type Floors, LowerFloor, type Measured, missedFloors, raisedFloors } from "./floors.ts";
import { markedOf } from "./match.ts";
import { measureStatements, missedStatements } from "./measure.ts";
import { measureRecords, type Recorded } from "./measure-record.ts";
import { quoteStatement, tableOf } from "./print.ts";
import { goldFiles, readGold } from "./read-gold.ts";
import { readRecords } from "./read-records.ts";

const floorsFile = new URL("floors.json", import.meta.url);
const modelsFolder = new URL("../models/", import.meta.url);

const options = {
  update: { type: "boolean" },
  "allow-lower": { type: "boolean" },
  errors: { type: "boolean" },
} as const;
const { values: asked } = parseArgs({ options });

const files = goldFiles();
const gold = files.map(readGold);
const records = await readRecords(gold);
const recorded: readonly Recorded[] = gold.map((report) => ({ gold: report, record: records.get(report.id) }));
const compared = recorded.map(({ gold: { text, statements }, record }) => ({
  text,
  expected: statements,
  found: (record?.statements ?? []).map(markedOf),
}));
const rows = { ...measureStatements(compared), ...measureRecords(recorded) };
const statements = gold.flatMap((report) => report.statements).length;

console.log(`bench/gold: ${gold.length} reports, ${statements} statements\n`);
console.log(tableOf(rows));
if (asked.errors) for (const report of compared) printMissed(report);

const measured: Measured = {
  digest: digestOf(files),
  reports: gold.length,
  statements,
  model: readdirSync(modelsFolder)
    .filter((name) => !name.includes("."))
    .join(", "),
  scores: Object.fromEntries(
    Object.entries(rows).map(([measure, row]) => [measure, "share" in row ? row.share : row.f1]),
  ),
};
const floors = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, "utf8")) as Floors) : undefined;
if (asked.update) update();
else check();

function update(): void {
  try {
    const raised = raisedFloors(measured, floors, asked["allow-lower"] ?? false);
    writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
    console.log("\nbench/floors.json is written.");
  } catch (error) {
    if (!(error instanceof LowerFloor)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

function check(): void {
  const missed = floors ? missedFloors(measured, floors) : ["bench/floors.json is missing: npm run bench -- --update"];
  console.log(missed.length === 0 ? "\nEvery measure is on or above its floor." : `\n${missed.join("\n")}`);
  if (missed.length > 0) process.exitCode = 1;
}

function printMissed(report: (typeof compared)[number]): void {
  for (const statement of missedStatements(report)) console.log(`missed: ${quoteStatement(statement, report.text)}`);
}
