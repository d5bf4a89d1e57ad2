import { isoOf, mondayOf, weekdayOf } from "./calendar.ts";
import { turnOf } from "./dates.ts";
import { type Near, type TimeRule, wholeWords } from "./near.ts";
import { anyOf, earlyOrLate, partOfDay, weekdayNumber, weekdayPattern } from "./words.ts";

const partsOfDay = "morning|afternoon|evening|night";

/** So many days from today. */
const daysFromNow = (count: number, { today }: Near): string | null =>
  today.day === null ? null : isoOf(today.day + count);

/** Days by their weekday, and days that count from today. */
export const dayRules: readonly TimeRule[] = [
  {
    name: "weekday",
    pattern: wholeWords(
      `(?:(?<which>${anyOf("last|next|this past|this coming|this|past|coming")}) )?${earlyOrLate}(?<weekday>${weekdayPattern})${partOfDay}`,
    ),
    read: ({ which, weekday = "" }, near) => nearWeekday(weekdayNumber(weekday), near, which?.toLowerCase()),
    example: ["he left [last Friday] for good", "2024-10-18"],
  },
  {
    name: "weekday of a week",
    pattern: wholeWords(`(?<weekday>${weekdayPattern})${partOfDay}(?: of)? (?<week>${anyOf("last|this|next")}) week`),
    read: ({ weekday = "", week }, { today }) =>
      today.day === null ? null : isoOf(mondayOf(today.day) + 7 * turnOf(week) + weekdayNumber(weekday)),
    example: ["he left on [Friday of last week] for good", "2024-10-18"],
  },
  {
    name: "weekday of a week",
    pattern: wholeWords(`(?<week>${anyOf("last|this|next")}) week(?: on|['’]s) (?<weekday>${weekdayPattern})`),
    read: ({ weekday = "", week }, { today }) =>
      today.day === null ? null : isoOf(mondayOf(today.day) + 7 * turnOf(week) + weekdayNumber(weekday)),
    example: ["he left [last week on Friday] for good", "2024-10-18"],
  },
  {
    name: "today",
    pattern: wholeWords(`${earlyOrLate}(?:${anyOf("today|tonight")}|${anyOf("this")} (?:${partsOfDay}))`),
    read: (_, near) => daysFromNow(0, near),
    example: ["it opened [early today] at last", "2024-10-23"],
  },
  {
    name: "yesterday",
    pattern: wholeWords(`${earlyOrLate}(?:${anyOf("yesterday")}${partOfDay}|${anyOf("last")} (?:night|evening))`),
    read: (_, near) => daysFromNow(-1, near),
    example: ["it opened [late yesterday] at last", "2024-10-22"],
  },
  {
    name: "tomorrow",
    pattern: wholeWords(`${earlyOrLate}${anyOf("tomorrow")}${partOfDay}`),
    read: (_, near) => daysFromNow(1, near),
    example: ["it opens [tomorrow morning] at last", "2024-10-24"],
  },
  {
    name: "yesterday",
    pattern: wholeWords(`${anyOf("the")} day before yesterday`),
    read: (_, near) => daysFromNow(-2, near),
    example: ["it opened [the day before yesterday]", "2024-10-21"],
  },
  {
    name: "tomorrow",
    pattern: wholeWords(`${anyOf("the")} day after tomorrow`),
    read: (_, near) => daysFromNow(2, near),
    example: ["it opens [the day after tomorrow]", "2024-10-25"],
  },
  {
    name: "overnight",
    pattern: wholeWords(anyOf("overnight")),
    read: (_, { today }) => (today.day === null ? null : `${isoOf(today.day - 1)}/${isoOf(today.day)}`),
    example: ["a fire broke out [overnight] in Kelder", "2024-10-22/2024-10-23"],
  },
];

/** The latest day of that name up to today, or the first from today on where the words speak of what is to come. */
function nearWeekday(weekday: number, { today, isAhead }: Near, which = ""): string | null {
  if (today.day === null) return null;
  if (which === "this") return isoOf(mondayOf(today.day) + weekday);
  const isNext = which ? /next|coming/.test(which) : isAhead === true;
  const away = isNext ? (weekday - weekdayOf(today.day) + 7) % 7 : -((weekdayOf(today.day) - weekday + 7) % 7);
  const isOther = which !== "" && away === 0;
  return isoOf(today.day + away + (isOther ? (isNext ? 7 : -7) : 0));
}
