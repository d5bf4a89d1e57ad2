import { dayOf, isoOf } from "./calendar.ts";
import { type Near, type TimeRule, wholeWords } from "./near.ts";
import { anyOf, clockPattern, countOf, countPattern } from "./words.ts";

/** So many days after the day that was named last; it is no time where none was. */
const daysFrom = (day: string | null, count: number): string | undefined =>
  day === null ? undefined : isoOf(dayOf(day) + count);

const partsOfDay = "(?:day|morning|afternoon|evening|night)";

/** An hour to come is of today, and one that has been is of the day that was told of. */
const dayOrToday = ({ before, today, isAhead }: Near): string | null =>
  (isAhead ? null : before.day) ?? (today.day === null ? null : isoOf(today.day));

/** Words that count from a time which the report named before. */
export const backRules: readonly TimeRule[] = [
  {
    name: "the same day",
    pattern: wholeWords(
      `(?:${anyOf("later")} )?(?:${anyOf("on")} )?(?:${anyOf("the same|that same")} ${partsOfDay}(?! (?:that|as|when|the|he|she|they|it|\\p{Lu}))|${anyOf("that very|that")} ${partsOfDay})`,
    ),
    read: (_, { before }) => daysFrom(before.day, 0),
    example: ["On October 4 it sank; [later that day] it was found", "2024-10-04"],
  },
  {
    name: "the next day",
    pattern: wholeWords(`(?:${anyOf("the next|the following")} (?:day|morning)|${anyOf("a|one")} day later)`),
    read: (_, { before }) => daysFrom(before.day, 1),
    example: ["On October 4 it sank; [the next day] it was found", "2024-10-05"],
  },
  {
    name: "the day before",
    pattern: wholeWords(
      `(?:${anyOf("the previous")} day|${anyOf("the")} day before(?! \\p{L})|${anyOf("a|one")} day (?:earlier|before(?! \\p{L})))`,
    ),
    read: (_, { before }) => daysFrom(before.day, -1),
    example: ["On October 4 it sank; [a day earlier] it had sailed", "2024-10-03"],
  },
  {
    name: "days later",
    pattern: wholeWords(`(?<count>${countPattern}) days (?:(?<later>later)|earlier|before(?! \\p{L}))`),
    read: ({ count = "", later }, { before }) => daysFrom(before.day, countOf(count) * (later ? 1 : -1)),
    example: ["On October 4 it sank; [two days later] it was found", "2024-10-06"],
  },
  {
    name: "in the day",
    pattern: wholeWords(`${anyOf("earlier|later")} (?:in|on in) the (?:day|morning|afternoon|evening)`),
    read: (_, near) => dayOrToday(near),
    example: ["he met them [earlier in the day] alone", "2024-10-23"],
  },
  {
    name: "in the day",
    pattern: new RegExp(`(?:${anyOf("about|around|at about|at around|at")} )?${clockPattern}(?![\\p{L}\\p{N}])`, "uy"),
    read: (_, near) => dayOrToday(near),
    example: ["On October 4 it sank; [at 5 p.m.] it was found", "2024-10-04"],
  },
  {
    name: "at the time",
    pattern: wholeWords(`${anyOf("at")} the time(?! (?:of|when|that|it|he|she|they|we|I|the)\\b)`),
    read: (_, { before }) => before.time ?? undefined,
    example: ["On October 4 it sank; [at the time], it was empty", "2024-10-04"],
  },
];
