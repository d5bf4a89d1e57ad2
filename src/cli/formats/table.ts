import stringWidth from "string-width";
import type { Report, ReportRecord } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visible, visibleProse } from "../screen/visible.ts";
import { wrapped } from "../screen/wrap.ts";
import type { Entry, Format } from "./format.ts";
import { sourceKey, sourceLines } from "./source-lines.ts";
import { statementLines } from "./statement-lines.ts";
import { summaryOf } from "./summary.ts";

/** For people: each report under its title, who said what in it, and a line that sums it up. */
export function openTable(screen: Screen): Format {
  let isFirst = true;
  return {
    holdsNotices: true,
    entry(entry) {
      const gap = isFirst ? "" : "\n";
      isFirst = false;
      const { record } = entry;
      const lines = [...headLines(entry, screen), "", ...bodyLines(record, screen), "", ...footLines(record, screen)];
      return `${gap}${lines.join("\n")}\n`;
    },
    end: () => "",
  };
}

function headLines({ input, record }: Entry, { columns, paint }: Screen): readonly string[] {
  const title = wrapped(visibleProse(record.report.title ?? "").trim() || visible(input), columns);
  const rule = "─".repeat(Math.max(...title.map((line) => stringWidth(line))));
  const origin = wrapped(originOf(record.report), columns).filter((line) => line !== "");
  return [...title.map(paint.title), paint.aside(rule), ...origin.map(paint.aside)];
}

const originOf = ({ outlet, published, byline }: Report): string =>
  [outlet, byline, published]
    .map((part) => visibleProse(part ?? "").trim())
    .filter(Boolean)
    .join(" · ");

/** Who speaks is said once, above all that follows from the same mouth. */
function bodyLines(record: ReportRecord, screen: Screen): readonly string[] {
  return record.statements.flatMap((statement, at) => {
    const before = record.statements[at - 1];
    const isNewSource = before === undefined || sourceKey(before) !== sourceKey(statement);
    const head = isNewSource ? sourceLines(statement, record, screen) : [];
    return [...head, ...statementLines(statement, record.report.text, screen)];
  });
}

function footLines(record: ReportRecord, { columns, paint }: Screen): readonly string[] {
  const notes = record.notices.flatMap(({ message }) => wrapped(`Note: ${visibleProse(message)}`, columns));
  return [...notes.map(paint.aside), ...wrapped(summaryOf(record), columns).map(paint.title)];
}
