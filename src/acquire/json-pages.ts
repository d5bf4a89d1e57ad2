import { UnreadableInput } from "#errors";
import type { Given, Notice, Page } from "#vocabulary";
import { type Paged, type Unreadable, unreadable } from "./arrivals.ts";
import { decode } from "./decode.ts";
import { MAX_REPORT_BYTES, tooLong } from "./limits.ts";
import { linesOf } from "./lines.ts";

/** Where a JSON value came from. */
type Origin = Readonly<{ input: string; notices: readonly Notice[] }>;
type Pages = AsyncGenerator<Paged | Unreadable>;

/** One report a line. A line that is none is told by its number, and the others are read. */
export async function* pagesOfLines(chunks: AsyncIterable<Buffer>, name: string): Pages {
  let count = 0;
  for await (const { number, bytes } of linesOf(chunks, MAX_REPORT_BYTES)) {
    const input = `${name}:${number}`;
    const { text, notices } = decode(bytes === "too long" ? Buffer.alloc(0) : bytes);
    if (bytes !== "too long" && text.trim() === "") continue;
    count += 1;
    if (bytes === "too long") yield unreadable(input, tooLong("the line"));
    else yield paged({ input, notices }, () => parse(text, input));
  }
  if (count === 0) throw new UnreadableInput(name, "it holds no report");
}

/** One JSON document: a report, or a list of them, named as jq would name them. */
export async function* pagesOfJson(text: string, { input, notices }: Origin): Pages {
  const value = parse(text, input);
  if (!Array.isArray(value)) return yield paged({ input, notices }, () => value);
  if (value.length === 0) throw new UnreadableInput(input, "its list of reports is empty");
  for (const [at, item] of value.entries()) yield paged({ input: `${input}[${at}]`, notices }, () => item);
}

function paged(origin: Origin, readValue: () => unknown): Paged | Unreadable {
  try {
    return { is: "page", page: pageOf(readValue(), origin) };
  } catch (error) {
    if (error instanceof UnreadableInput) return { is: "unreadable", failure: error };
    throw error;
  }
}

function parse(text: string, input: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableInput(input, `it is not valid JSON (${error instanceof Error ? error.message : error})`);
  }
}

const fields = ["id", "url", "title", "outlet", "byline", "published"] as const satisfies readonly (keyof Given)[];

function pageOf(value: unknown, { input, notices }: Origin): Page {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UnreadableInput(input, `expected a JSON object with "text", found ${kindOf(value)}`);
  const report: Readonly<{ [field: string]: unknown }> = { ...value };
  if (typeof report.text !== "string") throw new UnreadableInput(input, missingText(report));
  const odd = fields.filter((field) => !isGiven(report[field]) && report[field] != null);
  const given = fields.filter((field) => isGiven(report[field])).map((field) => [field, String(report[field])]);
  return {
    input,
    kind: "text",
    body: report.text,
    given: Object.fromEntries(given),
    notices: [...notices, ...odd.map((field) => unreadField(field, report[field]))],
  };
}

/** Numbers are what many corpora have for an id, and a year is a date. */
const isGiven = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

const unreadField = (field: string, value: unknown): Notice => ({
  kind: "unreadable field",
  message: `"${field}" was left out: expected text, found ${kindOf(value)}.`,
});

function missingText(report: Readonly<{ [field: string]: unknown }>): string {
  if (typeof report.html === "string") return 'it has "html" and no "text"; pages are not read yet';
  if ("text" in report) return `"text" should be text, but it is ${kindOf(report.text)}`;
  const names = Object.keys(report).slice(0, 6).join(", ");
  return `it has no "text"${names === "" ? "" : `, only ${names}`}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
