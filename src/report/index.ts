import { createHash } from "node:crypto";
import type { Given, Notice, Page, Report } from "#vocabulary";
import { readDate } from "./read-date.ts";
import { readDateline } from "./read-dateline.ts";
import { readLanguage } from "./read-language.ts";

export { readDate } from "./read-date.ts";

/** A report, and what is odd about it. */
export type ReadReport = Readonly<{ report: Report; notices: readonly Notice[] }>;

/**
 * Makes a report of a page: its text as it stands, with what its carrier says of it. `fallback` is the date of
 * publication where the carrier has none that can be read; without one the text's dateline is.
 */
export function reportOf({ body, given }: Page, fallback?: string): ReadReport {
  const { published, notice } = publishedOf(given, fallback ?? readDateline(body));
  const language = readLanguage(body);
  const report: Report = {
    id: filled(given.id) ?? hashOf(body, given),
    url: filled(given.url),
    title: filled(given.title),
    outlet: filled(given.outlet),
    byline: filled(given.byline),
    published,
    language: language === "other" ? null : language,
    text: body,
    furniture: [],
  };
  return { report, notices: [...notice, ...oddities(body), ...(language === "other" ? [notEnglish] : [])] };
}

/** Carriers write an empty field where they know nothing. */
const filled = (value: string | undefined): string | null => (value?.trim() ? value.trim() : null);

const notEnglish: Notice = {
  kind: "not English",
  message: "The report does not look English, and Onrecord reads English: expect errors.",
};

type Published = Readonly<{ published: string | null; notice: readonly Notice[] }>;

function publishedOf({ published }: Given, fallback: string | null): Published {
  const written = filled(published);
  if (written === null) return { published: fallback, notice: [] };
  const date = readDate(written);
  if (date !== null) return { published: date, notice: [] };
  const message = `The date "${written}" was left out: expected one like 2024-10-23.`;
  return { published: fallback, notice: [{ kind: "unreadable field", message }] };
}

function oddities(text: string): readonly Notice[] {
  if (text.trim() === "") return [{ kind: "empty report", message: "The report has no words." }];
  if (text.isWellFormed()) return [];
  const at = text.search(/\p{Surrogate}/u);
  const message = `The report holds half a character at ${at}; it was kept as it is.`;
  return [{ kind: "broken character", message, span: [at, at + 1] }];
}

/**
 * Sixteen hexadecimal digits: among a hundred million reports, two share an id with a chance of one in 3,700.
 * The date is no part of it, so that giving one later changes no id.
 */
function hashOf(text: string, { url, title, outlet }: Given): string {
  const hash = createHash("sha256");
  // UTF-16, because UTF-8 cannot hold a lone surrogate and two texts would become one.
  for (const part of [text, url, title, outlet])
    hash.update(Buffer.from(`${filled(part) === null ? "" : part}\0`, "utf16le"));
  return hash.digest("hex").slice(0, 16);
}
