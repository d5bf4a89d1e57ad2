import type { Span } from "onrecord";
import type { Marked } from "./match.ts";
import type { Rate, Share } from "./tally.ts";

type Row = Rate | (Share & Readonly<{ share: number }>);

/** A line a measure, in per cent. */
export function tableOf(rows: Readonly<Record<string, Row>>): string {
  return Object.entries(rows)
    .map(([name, row]) => `${name.padEnd(26)} ${numbersOf(row)}`)
    .join("\n");
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const numbersOf = (row: Row): string =>
  "share" in row
    ? `${percent(row.share)} %   ${row.right} of ${row.of}`
    : `P ${percent(row.precision)}  R ${percent(row.recall)}  F1 ${percent(row.f1)}   gold ${row.expected} predicted ${row.found}`;

/** A statement in its own words: [source] <cue> content. */
export function quoteStatement({ source, cue, content }: Marked, text: string): string {
  const words = (spans: readonly Span[]) => spans.map(([from, to]) => text.slice(from, to)).join(" … ");
  return `[${words(source)}] <${words(cue)}> ${words(content)}`;
}
