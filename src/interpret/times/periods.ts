import { addMonths, isoOf, lastDayOf, mondayOf, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { partOfMonth, turnOf } from "./dates.ts";
import { type Near, type TimeRule, type Today, wholeWords } from "./near.ts";
import { anyOf } from "./words.ts";

const which = `(?<which>${anyOf("last|this past|this coming|this|next|the coming|the current")})`;

/** Weeks, weekends and months, and parts of those that today lies in. */
export const periodRules: readonly TimeRule[] = [
  {
    name: "this week",
    pattern: wholeWords(`${which} week`),
    read: ({ which: turn = "" }, { today }) => {
      // At a weekend the week to come is the next one.
      const isNext = /coming/.test(turn) && today.day !== null && weekdayOf(today.day) >= 5;
      return weekOf(today, isNext ? 1 : turnOf(turn));
    },
    example: ["he left [last week] for good", "2024-10-14/2024-10-20"],
  },
  {
    name: "the end of the week",
    pattern: wholeWords(`(?:the )?${anyOf("end of|late")} (?<which>the|this|last|next) week`),
    read: ({ which: turn }, { today }) => weekOf(today, turnOf(turn))?.split("/")[1] ?? null,
    example: ["he must leave at [the end of this week]", "2024-10-27"],
  },
  {
    name: "weekend",
    pattern: wholeWords(
      `(?:(?<which>${anyOf("last|this past|this coming|this|next|the|over the|the coming")}) )?weekend`,
    ),
    read: ({ which: turn = "" }, near) => weekendOf(near, turn.toLowerCase()),
    example: ["it burned [last weekend] and again", "2024-10-19/2024-10-20"],
  },
  {
    name: "this month",
    pattern: wholeWords(`${which} month`),
    read: ({ which: turn }, { today }) => today.month && addMonths(today.month, turnOf(turn)),
    example: ["it closed [last month] for good", "2024-09"],
  },
  {
    name: "this month",
    pattern: wholeWords(`(?<part>${anyOf("early|mid|late")})[ -](?<which>last|this|next) month`),
    read: ({ part = "", which: turn }, { today }) =>
      today.month && partOfMonth(part, addMonths(today.month, turnOf(turn))),
    example: ["it closed [late last month] for good", "2024-09-21/2024-09-30"],
  },
  {
    name: "the end of the month",
    pattern: wholeWords(
      `(?:the )?(?<part>${anyOf("start of|beginning of|end of")}) (?<which>the|this|last|next) month`,
    ),
    read: ({ part = "", which: turn }, { today }) => {
      const month = today.month && addMonths(today.month, turnOf(turn));
      return month && (/^end/i.test(part) ? lastDayOf(month) : `${month}-01`);
    },
    example: ["it will close at [the end of the month]", "2024-10-31"],
  },
  {
    name: "this decade",
    pattern: wholeWords(`(?<which>${anyOf("this|next")}) decade`),
    read: ({ which: turn }, { today }) =>
      today.year === null ? null : `${yearOf(today.year + 10 * turnOf(turn)).slice(0, 3)}X`,
    example: ["the wettest year of [this decade] so far", "202X"],
  },
  {
    name: "earlier this",
    pattern: wholeWords(`${anyOf("earlier")} (?:in )?th(?:is|e) (?<unit>week|month|year)`),
    read: ({ unit = "" }, { today }) => earlierThis(unit, today),
    example: ["he left [earlier this year] for good", "2024-01/2024-10"],
  },
  {
    name: "later this",
    pattern: wholeWords(`${anyOf("later")} (?:in )?th(?:is|e) (?<unit>week|month|year)`),
    read: ({ unit = "" }, { today }) => laterThis(unit, today),
    example: ["he will leave [later this week] for good", "2024-10-23/2024-10-27"],
  },
  {
    name: "quarter",
    pattern: wholeWords(
      `(?:the )?(?:(?<part>${anyOf("first|second|third|fourth|final|last")}) (?<unit>quarter|half)|Q(?<q>[1-4]))(?: of (?<of>${anyOf("last year|this year|next year|the year")})|(?: of|,)? (?<year>(?:19|20)\\d\\d))?`,
    ),
    read: ({ part = "", unit, q, year, of }, near) =>
      quarterOf({ number: q ? Number(q) - 1 : ordinal(part, unit), months: unit === "half" ? 6 : 3, year, of }, near),
    example: ["sales fell in [the third quarter of 2023] alone", "2023-07/2023-09"],
  },
];

function weekOf({ day }: Today, turn: number): string | null {
  if (day === null) return null;
  const monday = mondayOf(day) + 7 * turn;
  return `${isoOf(monday)}/${isoOf(monday + 6)}`;
}

/** "The weekend" is the last one, or the one that goes on, unless the words speak of what is to come. */
function weekendOf({ today: { day }, isAhead }: Near, which: string): string | null {
  if (day === null) return null;
  const saturday = mondayOf(day) + 5;
  const isOn = weekdayOf(day) >= 5;
  const turn = /last|past/.test(which) ? -1 : /next/.test(which) ? (isOn ? 1 : 0) : 0;
  const isComing =
    isOn || (turn === 0 && (/this|coming/.test(which) || (which !== "last" && isAhead === true))) || /next/.test(which);
  const start = saturday + 7 * (turn || (isComing ? 0 : -1));
  return `${isoOf(start)}/${isoOf(start + 1)}`;
}

function earlierThis(unit: string, { year, month, day }: Today): string | null {
  if (unit === "month") return month;
  if (unit === "week") return day === null ? null : join(isoOf(mondayOf(day)), isoOf(day));
  return year === null || month === null ? null : join(monthOf(year, 1), month);
}

function laterThis(unit: string, { year, month, day }: Today): string | null {
  if (unit === "month") return month;
  if (unit === "week") return day === null ? null : join(isoOf(day), isoOf(mondayOf(day) + 6));
  return year === null || month === null ? null : join(month, monthOf(year, 12));
}

const join = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

const ordinal = (word: string, unit = ""): number =>
  /^(?:final|last)$/i.test(word)
    ? unit === "half"
      ? 1
      : 3
    : ["first", "second", "third", "fourth"].indexOf(word.toLowerCase());

type Quarter = Readonly<{ number: number; months: number; year: string | undefined; of: string | undefined }>;

/** The quarter or half of a year; without a year the latest that has begun, or the first to come. */
function quarterOf({ number, months, year, of }: Quarter, { today, isAhead }: Near): string | null | undefined {
  if (number * months >= 12) return undefined;
  if (year === undefined && today.year === null) return null;
  const own = year ? Number(year) : (today.year ?? 0) + turnOf(of);
  const start = monthOf(own, number * months + 1);
  const end = addMonths(start, months - 1);
  if (year !== undefined || of !== undefined) return `${start}/${end}`;
  if (today.month === null) return null;
  const shift = isAhead ? (end < today.month ? 12 : 0) : start > today.month ? -12 : 0;
  return `${addMonths(start, shift)}/${addMonths(end, shift)}`;
}
