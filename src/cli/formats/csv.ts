import { stringify } from "csv-stringify/sync";
import type { ReportRecord, SourceId, Span, Statement } from "#vocabulary";
import type { Entry, Format } from "./format.ts";

/** What each column holds. A row is a statement. */
const columns: Readonly<{ [name: string]: (statement: Statement, entry: Entry) => string | number | null }> = {
  input: (_, { input }) => input,
  report: (_, { record }) => record.report.id,
  url: (_, { record }) => record.report.url,
  title: (_, { record }) => record.report.title,
  outlet: (_, { record }) => record.report.outlet,
  published: (_, { record }) => record.report.published,
  statement: ({ id }) => id,
  speaker: ({ speaker }, { record }) => labelOf(speaker, record),
  named: ({ speaker }, { record }) => isNamed(speaker, record),
  source: ({ source }) => source.text,
  source_spans: ({ source }) => spansOf(source.spans),
  cue: ({ cue }) => cue.text,
  cue_spans: ({ cue }) => spansOf(cue.spans),
  content: ({ content }) => content.text,
  content_spans: ({ content }) => spansOf(content.spans),
  form: ({ form }) => form,
  act: ({ act }) => act,
  stance: ({ stance }) => stance,
  via: ({ via }, { record }) => labelOf(via, record),
  figures: ({ figures }, { record }) => figures.map(({ span }) => record.report.text.slice(...span)).join("; "),
  times: ({ times }) => times.map(({ role, value }) => (value ? `${role} ${value}` : role)).join("; "),
  confidence: ({ confidence }) => confidence,
};

/**
 * RFC 4180: commas, quotes where needed, CRLF. Words are given as they stand in the report, also those that begin
 * with "=" and that a spreadsheet would take for a formula: changing a quotation is worse.
 */
export function openCsv(): Format {
  let isEmpty = true;
  const head = (): string => {
    const line = isEmpty ? lines([Object.keys(columns)]) : "";
    isEmpty = false;
    return line;
  };
  return {
    holdsNotices: false,
    entry: (entry) =>
      head() +
      lines(entry.record.statements.map((statement) => Object.values(columns).map((cell) => cell(statement, entry)))),
    end: head,
  };
}

const lines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows" },
  );

/** "43-114;120-133": half-open, in UTF-16 code units, as everywhere in the record. */
const spansOf = (spans: readonly Span[]): string => spans.map((span) => span.join("-")).join(";");

const sourceOf = (id: SourceId | null, { sources }: ReportRecord) => sources.find((source) => source.id === id);
const labelOf = (id: SourceId | null, record: ReportRecord): string | null => sourceOf(id, record)?.label ?? null;

function isNamed(id: SourceId | null, record: ReportRecord): string | null {
  const source = sourceOf(id, record);
  return source === undefined ? null : source.named ? "yes" : "no";
}
