import { addMonths, type Day, dayOf, isDay, isoOf, lastDayOf, mondayOf, monthOf, weekdayOf } from "./calendar.ts";
import { type Caught, type Near, type TimeRule, wholeWords } from "./near.ts";
import { anyOf, dayPattern, monthNumber, monthPattern, weekdayNumber, weekdayPattern, yearPattern } from "./words.ts";

const weekday = `(?:(?:${anyOf("next|last|this")} )?(?<weekday>${weekdayPattern}),? )?`;
const month = `(?<month>${monthPattern})`;
const day = `(?<day>${dayPattern})`;
const year = `(?<year>${yearPattern})`;
/** "early", "mid-", "the end of". */
const part = `(?:(?:the )?(?<part>${anyOf("early|mid|late|beginning of|start of|middle of|end of")})[ -])?`;
/** What a day is not: "March 5,000", "May 10:30", "March 5-3". */
const dayEnds = "(?![\\d:%/]|[.,-]\\d)";

/** Days that are written out, and days and months whose year the report leaves to its readers. */
export const dateRules: readonly TimeRule[] = [
  {
    name: "date",
    pattern: wholeWords(`${weekday}${month} ${day},? ${year}`),
    read: dateOf,
    example: ["on [Monday, March 4, 2019], it sank", "2019-03-04"],
  },
  {
    name: "date",
    pattern: wholeWords(`${weekday}(?:the )?${day}(?: of)? ${month},? ${year}`),
    read: dateOf,
    example: ["on [4th March 2019] it sank", "2019-03-04"],
  },
  {
    name: "date",
    pattern: wholeWords(`(?<iso>${yearPattern}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01]))`),
    read: ({ iso = "" }) => written(iso.replaceAll("/", "-")),
    example: ["the log of [2019-03-04] ends here", "2019-03-04"],
  },
  {
    name: "day of a month",
    pattern: wholeWords(`${weekday}${month} ${day}${dayEnds}`),
    read: (caught, near) => nearDay(caught, near),
    example: ["it sank on [Oct. 4] off Sarn", "2024-10-04"],
  },
  {
    name: "day of a month",
    pattern: wholeWords(`${weekday}(?:the )?${day}(?: of)? ${month}`),
    read: (caught, near) => nearDay(caught, near),
    example: ["it sank on [the 4th of October] off Sarn", "2024-10-04"],
  },
  {
    name: "day of this month",
    pattern: wholeWords(`(?<weekday>${weekdayPattern}),? the (?<day>\\d{1,2}(?:st|nd|rd|th))`),
    read: (caught, near) => dayOfThisMonth(caught, near),
    example: ["on [Friday the 4th] it sank", "2024-10-04"],
  },
  {
    name: "day of this month",
    pattern: wholeWords("(?<=\\b[Oo]n )the (?<day>\\d{1,2}(?:st|nd|rd|th))(?! \\p{L})"),
    read: (caught, near) => dayOfThisMonth(caught, near),
    example: ["he will be back on [the 25th], he said", "2024-10-25"],
  },
  {
    name: "days of a month",
    pattern: wholeWords(
      `${month} (?<day>${dayPattern})(?:-|–| ?to | and | through )(?<end>${dayPattern})${dayEnds}(?:,? ${year})?`,
    ),
    read: daysOf,
    example: ["the talks of [Oct. 3-5] failed", "2024-10-03/2024-10-05"],
  },
  {
    name: "days of a month",
    pattern: wholeWords(
      `(?<day>${dayPattern})(?:-|–| ?to | and | through )(?<end>${dayPattern}) ${month}(?:,? ${year})?`,
    ),
    read: daysOf,
    example: ["the talks of [3 to 5 October 2022] failed", "2022-10-03/2022-10-05"],
  },
  {
    name: "week of a day",
    pattern: wholeWords(`the (?<length>week|weekend) of ${month} ${day}${dayEnds}(?:,? ${year})?`),
    read: (caught, near) => {
      const found = caught.year ? dateOf(caught) : nearDay(caught, near);
      if (!found) return found;
      const monday = mondayOf(dayOf(found));
      return `${isoOf(monday + (caught.length === "weekend" ? 5 : 0))}/${isoOf(monday + 6)}`;
    },
    example: ["he will leave in [the week of November 4] for good", "2024-11-04/2024-11-10"],
  },
  {
    name: "month of a year",
    pattern: wholeWords(`${part}${month}(?: of|,)? ${year}`),
    read: ({ part: which, month: name = "", year: number }) =>
      partOfMonth(which, monthOf(Number(number), monthNumber(name))),
    example: ["a law of [March 2019]", "2019-03"],
  },
  {
    name: "month of a year",
    pattern: wholeWords(`${part}${month}(?: of)? (?<which>${anyOf("last|this|next")}) year`),
    read: ({ part: which, month: name = "", which: turn }, { today }) =>
      today.year === null ? null : partOfMonth(which, monthOf(today.year + turnOf(turn), monthNumber(name))),
    example: ["in [March of last year] it sank", "2023-03"],
  },
  {
    name: "month",
    pattern: wholeWords(`(?:(?<which>${anyOf("last|this past|this coming|this|next")}) )?${part}${month}`),
    read: ({ part: which, month: name = "", which: turn }, near) => {
      const found = nearMonth(monthNumber(name), near, turn?.toLowerCase());
      return found && partOfMonth(which, found);
    },
    example: ["he quit in [late August] over it", "2024-08-21/2024-08-31"],
  },
];

/** "last" is -1, "next" 1, "this" 0. */
export const turnOf = (which = ""): number => (/^last|^past/i.test(which) ? -1 : /^next/i.test(which) ? 1 : 0);

/** The calendar does not have every day that can be written. */
const written = (iso: string): string | undefined => (isDay(iso) ? iso : undefined);

const dayIn = (month: string, day: string): string => `${month}-${day.replace(/\D+$/, "").padStart(2, "0")}`;

function dateOf({ day: number = "", month: name = "", year: of = "" }: Caught): string | undefined {
  return written(dayIn(monthOf(Number(of), monthNumber(name)), number));
}

function daysOf({ day: first = "", end = "", month: name = "", year: of }: Caught, near: Near) {
  const start = of
    ? written(dayIn(monthOf(Number(of), monthNumber(name)), first))
    : nearDay({ day: first, month: name }, near);
  if (!start) return start;
  const last = written(dayIn(start.slice(0, 7), end));
  return last && last > start ? `${start}/${last}` : undefined;
}

/** The day of that name that the report most likely means: of the years around it, the one that fits. */
function nearDay({ day: number = "", month: name = "", weekday: named }: Caught, { today, isAhead }: Near) {
  const { year: thisYear, day: now } = today;
  if (thisYear === null || now === null) return null;
  const days = [thisYear - 1, thisYear, thisYear + 1]
    .map((of) => dayIn(monthOf(of, monthNumber(name)), number))
    .filter(isDay)
    .map(dayOf);
  return nearest(onWeekday(days, named), now, isAhead);
}

/** "The 25th": of the month before, this one or the next, whichever fits. */
function dayOfThisMonth({ day: number = "", weekday: named }: Caught, { today, isAhead }: Near) {
  const { month, day: now } = today;
  if (month === null || now === null) return null;
  const days = [-1, 0, 1].map((months) => dayIn(addMonths(month, months), number)).filter(isDay);
  return nearest(onWeekday(days.map(dayOf), named), now, isAhead);
}

/** Those that fall on the weekday that is named with them; all where none does. */
function onWeekday(days: readonly Day[], named: string | undefined): readonly Day[] {
  const fitting = named ? days.filter((one) => weekdayOf(one) === weekdayNumber(named)) : [];
  return fitting.length > 0 ? fitting : days;
}

/** The nearest of some days, on the side that the words speak of if one lies there. */
function nearest(days: readonly Day[], now: Day, isAhead: boolean | null): string | undefined {
  const onSide = days.filter((one) => isAhead === null || (isAhead ? one >= now && one < now + FAR : one <= now));
  const choice = onSide.length > 0 ? onSide : days;
  const best = [...choice].sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
  return best === undefined ? undefined : isoOf(best);
}

/** Reports name the year of a day that is so many days ahead. */
const FAR = 300;

/** Months so far ahead need no year; those further ahead are rather past, as reports tell more of what was. */
const SOON = 4;

/** The month of that name on the side that the words speak of, or the nearest. */
function nearMonth(number: number, { today, isAhead }: Near, which: string | undefined): string | null {
  if (today.year === null || today.month === null) return null;
  const ofThisYear = monthOf(today.year, number);
  if (which === "this") return ofThisYear;
  const away = number - Number(today.month.slice(5));
  const isOther = which !== undefined && away === 0;
  const isNearerAhead = (away + 12) % 12 <= SOON;
  const goesAhead = which ? /next|coming/.test(which) : (isAhead ?? isNearerAhead);
  if (goesAhead) return away < 0 || isOther ? addMonths(ofThisYear, 12) : ofThisYear;
  return away > 0 || isOther ? addMonths(ofThisYear, -12) : ofThisYear;
}

/** "early", "mid-" and "late" are the thirds of a month, its start and end are days. */
export function partOfMonth(part: string | undefined, month: string): string {
  const which = part?.toLowerCase().split(" ")[0];
  if (which === "early") return `${month}-01/${month}-10`;
  if (which === "mid" || which === "middle") return `${month}-15~`;
  if (which === "late") return `${month}-21/${lastDayOf(month)}`;
  if (which === "beginning" || which === "start") return `${month}-01`;
  return which === "end" ? lastDayOf(month) : month;
}
