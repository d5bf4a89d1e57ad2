import { stringify } from "csv-stringify/sync";
import type { Figure, Quote, Reason, ReportRecord, SourceId, Span, Statement } from "#vocabulary";
import { boundsOf, forPrograms } from "./bounds.ts";
import type { Entry, Format } from "./format.ts";

/** What each column holds. A row is a statement. Columns are added at the end, as people count them. */
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
  times: ({ times }) => times.map(({ role, value }) => `${role} ${value ?? "?"}`).join("; "),
  confidence: ({ confidence }) => confidence,
  hedges: ({ hedges }) => wordsOf(hedges),
  conditions: ({ conditions }) => wordsOf(conditions),
  figure_bounds: ({ figures }) => figures.map(boundsAndWhat).join("; "),
  time_words: ({ times }, { record }) => times.map(({ span }) => record.report.text.slice(...span)).join("; "),
  speaker_kind: ({ speaker }, { record }) => sourceOf(speaker, record)?.kind ?? null,
  speaker_role: ({ speaker }, { record }) => sourceOf(speaker, record)?.role ?? null,
  speaker_affiliation: ({ speaker }, { record }) => sourceOf(speaker, record)?.affiliation ?? null,
  anonymity: ({ speaker }, { record }) => sourceOf(speaker, record)?.anonymity?.text ?? null,
  speaker_reason: ({ speakerReason }) => reasonOf(speakerReason),
  act_reason: ({ actReason }) => reasonOf(actReason),
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

const wordsOf = (quotes: readonly Quote[]): string => quotes.map(({ text }) => text).join("; ");

/** ">=1000 soldiers", "~10000 troops", "3..5 %": in the order of the words in `figures`. */
const boundsAndWhat = (figure: Figure): string =>
  [boundsOf(figure, forPrograms), figure.of ?? ""].filter(Boolean).join(" ");

/** "rule surname 0.93": by what, which one, and how sure that is. */
const reasonOf = ({ by, name, confidence }: Reason): string => `${by} ${name} ${confidence}`;

const sourceOf = (id: SourceId | null, { sources }: ReportRecord) => sources.find((source) => source.id === id);
const labelOf = (id: SourceId | null, record: ReportRecord): string | null => sourceOf(id, record)?.label ?? null;

function isNamed(id: SourceId | null, record: ReportRecord): string | null {
  const source = sourceOf(id, record);
  return source === undefined ? null : source.named ? "yes" : "no";
}
