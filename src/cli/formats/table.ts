import stringWidth from "string-width";
import type { Report, ReportRecord } from "#vocabulary";
import type { Screen } from "../screen/screen.ts";
import { visible, visibleProse } from "../screen/visible.ts";
import { wrapped } from "../screen/wrap.ts";
import { bodyLines } from "./body-lines.ts";
import type { Entry, Format, Layout } from "./format.ts";
import { summaryOf } from "./summary.ts";

/** For people: each report under its title, who said what in it, and a line that sums it up. */
export function openTable(screen: Screen, layout: Layout): Format {
  let isFirst = true;
  return {
    holdsNotices: true,
    entry(entry) {
      const gap = isFirst ? "" : "\n";
      isFirst = false;
      const { record } = entry;
      const body = bodyLines(record, { screen, layout });
      const lines = [...headLines(entry, screen), "", ...body, "", ...footLines(record, screen)];
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

function footLines(record: ReportRecord, { columns, paint }: Screen): readonly string[] {
  const notes = record.notices.flatMap(({ message }) => wrapped(`Note: ${visibleProse(message)}`, columns));
  return [...notes.map(paint.aside), ...wrapped(summaryOf(record), columns).map(paint.title)];
}
