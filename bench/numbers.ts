// npm run bench:cases:numbers [-- --errors]
//
// Puts each sentence of bench/cases/numbers.txt into a speaker's mouth, reads it as a user of the library would, and
// prints the share of sentences whose figures are all right (bounds, "about", unit), by kind. --errors prints the rest.
import { parseArgs } from "node:util";
import type { ReportRecord } from "onrecord";
import { tableOf } from "./print.ts";
import { type NumberCase, readNumberCases, writeFigure } from "./read-cases.ts";
import { readRecords } from "./read-records.ts";

const { values: asked } = parseArgs({ options: { errors: { type: "boolean" } } });

const cases = readNumberCases();
/** Twice, so that a case fails for its numbers and not because one way of quoting was overlooked. */
const quoted = (sentence: string): string =>
  `Mara Ekholm, the mayor, told reporters on Monday: “${sentence}”\n\n“${sentence}” Ekholm said.\n`;
const reports = cases.map(({ sentence }, index) => ({ id: `case-${index}`, text: quoted(sentence) }));
const records = await readRecords(reports);
const read = cases.map((one, index) => ({ ...one, found: figuresOf(records.get(`case-${index}`), one.sentence) }));
const isRight = ({ figures, found }: (typeof read)[number]): boolean => figures.map(writeFigure).join("; ") === found;

const kinds = [...new Set(cases.map(({ kind }) => kind))];
const shareOfKind = (belongs: (one: NumberCase) => boolean) => {
  const those = read.filter(belongs);
  const right = those.filter(isRight).length;
  return { right, of: those.length, share: right / those.length };
};
const rows = Object.fromEntries(kinds.map((kind) => [kind, shareOfKind((one) => one.kind === kind)]));
console.log(tableOf({ ...rows, all: shareOfKind(() => true) }));
if (asked.errors)
  for (const one of read.filter((one) => !isRight(one)))
    console.log(`${one.sentence} | ${one.found || "-"} instead of ${one.figures.map(writeFigure).join("; ") || "-"}`);

/** The figures of the first statement that holds all of the sentence, as the file writes them. */
function figuresOf(record: ReportRecord | undefined, sentence: string): string {
  const holding = record?.statements.find(({ content }) => content.text.includes(sentence.slice(0, -1)));
  return (holding?.figures ?? []).map(writeFigure).join("; ");
}
