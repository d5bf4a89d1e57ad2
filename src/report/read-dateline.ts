import { readDate } from "./read-date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
const day = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const year = "(?<year>(?:19|20)\\d\\d)";

/** A full day with its year. "05/04/2024" is none: it is May in one country and April in another. */
const dates = [
  `${weekday}${month} ${day},? ${year}`,
  `${weekday}${day} ${month},? ${year}`,
  `${year}-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`,
];

/** A line that holds nothing but the date, with a word before it and the time of day behind it at most. */
const line = (date: string): string =>
  `^(?:(?:First )?(?:Published|Posted|Updated|Last updated|Date|Issued|Released)(?: on|:)? )?${date}(?:(?:,| at| [-–—|])? ?\\d{1,2}[:.]\\d\\d.{0,30})?$`;
/** "TARN CITY, Oct. 23, 2024 (Agency) -" and the first words of the report. */
const dateline = (date: string): string =>
  `^\\(?\\p{Lu}[\\p{L}’'.,/ -]{1,60}?[,(—–-] ?${date}\\)? ?(?:\\([^()]{2,40}\\) ?|/[^/]{2,40}/ ?)?(?:--?|–|—|:)`;

const patterns = dates.flatMap((date) => [new RegExp(line(date), "iu"), new RegExp(dateline(date), "u")]);

/** Below these a date is one that the report tells of. */
const HEAD_LINES = 8;
const HEAD_CHARACTERS = 2000;
const LINE_CHARACTERS = 160;

/** The day that stands at the head of a text, where it is written in full; `null` where there is none. */
export function readDateline(text: string): string | null {
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split("\n")
    .map((words) => words.replaceAll("\u00A0", " ").trim())
    .filter((words) => words !== "");
  for (const words of lines.slice(0, HEAD_LINES)) {
    const found = patterns.map((pattern) => pattern.exec(words.slice(0, LINE_CHARACTERS))?.groups).find(Boolean);
    const date = found && isoOf(found);
    if (date) return date;
  }
  return null;
}

/** The day in ISO 8601, if there is such a day. */
function isoOf({ year, month: name = "", number, day: written = "" }: Record<string, string | undefined>) {
  const place = number ?? String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  return readDate(`${year}-${place.padStart(2, "0")}-${written.padStart(2, "0")}`);
}
