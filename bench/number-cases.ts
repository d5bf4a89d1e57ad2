// npm run bench:cases:numbers [-- --errors]
//
// Puts each sentence of bench/cases/numbers.txt into a speaker's mouth, reads it as a user of the library would, and
// prints the share of sentences whose figures are all right (bounds, "about", unit), by kind. --errors prints the rest.
import type { ReportRecord } from "onrecord";
import { runCases } from "./cases.ts";
import { readNumberCases, writeFigure } from "./read-number-cases.ts";

/** Twice, so that a case fails for its numbers and not because one way of quoting was overlooked. */
const quoted = (sentence: string): string =>
  `Mara Ekholm, the mayor, told reporters on Monday: “${sentence}”\n\n“${sentence}” Ekholm said.\n`;

/** The figures of the first statement that holds all of the sentence, as the file writes them. */
function figuresOf(record: ReportRecord | undefined, sentence: string): string {
  const holding = record?.statements.find(({ content }) => content.text.includes(sentence.slice(0, -1)));
  return (holding?.figures ?? []).map(writeFigure).join("; ");
}

await runCases(
  readNumberCases().map(({ kind, sentence, figures }) => ({
    ...{ kind, name: sentence, report: { text: quoted(sentence) } },
    expected: figures.map(writeFigure).join("; "),
    foundIn: (record) => figuresOf(record, sentence),
  })),
);
