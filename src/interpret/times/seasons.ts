import { addMonths, monthOf } from "./calendar.ts";
import { type Near, type TimeRule, wholeWords } from "./near.ts";
import { anyOf, yearPattern } from "./words.ts";

const season = `(?<season>${anyOf("spring|summer|autumn|fall|winter")})`;

/** The first month of each season; each has three. Reports in English that name one mostly mean that of the north. */
const firstMonth: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Seasons, as the months that they last. */
export const seasonRules: readonly TimeRule[] = [
  {
    name: "season",
    pattern: wholeWords(
      `(?:the )?(?:${anyOf("early|late|mid")}[ -])?${season}(?: of|,)? (?<year>${yearPattern})(?:[–/-](?<end>\\d{2,4}))?`,
    ),
    read: ({ season: name = "", year = "", end }) => {
      // The winter of 2006–2007 begins in 2006, and any other season has one year.
      const start = monthOf(Number(year), firstMonth[name.toLowerCase()] ?? 0);
      return end && name.toLowerCase() !== "winter" ? undefined : `${start}/${addMonths(start, 2)}`;
    },
    example: ["it sank in [the spring of 2019] off Sarn", "2019-03/2019-05"],
  },
  {
    name: "season",
    pattern: wholeWords(`(?<which>${anyOf("last|this past|this coming|this|next")}) ${season}`),
    read: ({ season: name = "", which = "" }, near) => nearSeason(name.toLowerCase(), near, which.toLowerCase()),
    example: ["it sank [last spring] off Sarn", "2024-03/2024-05"],
  },
  {
    name: "season",
    pattern: wholeWords(
      `(?<=\\b(?:in|by|until|since|during|through|before|over|from|of) (?:the )?)(?:(?:early|late|mid)[ -])?${season}(?! of)`,
    ),
    read: ({ season: name = "" }, near) => nearSeason(name.toLowerCase(), near, ""),
    example: ["it sank in the [spring], officials said", "2024-03/2024-05"],
  },
];

/** The latest season of that name that has begun, or the first to come that has not ended. */
function nearSeason(name: string, { today, isAhead }: Near, which: string): string | null {
  if (today.year === null || today.month === null) return null;
  const own = monthOf(today.year, firstMonth[name] ?? 0);
  const starts = [-12, 0, 12].map((months) => addMonths(own, months));
  const month = today.month;
  const isNow = (start: string): boolean => start <= month && month <= addMonths(start, 2);
  const begun = starts.filter((start) => start <= month && !(which === "last" && isNow(start)));
  const coming = starts.filter((start) => addMonths(start, 2) >= month && !(which === "next" && isNow(start)));
  const goesAhead = /next|coming/.test(which) || (which === "" || which === "this" ? isAhead === true : false);
  const start = which === "this" && !goesAhead ? (starts.find(isNow) ?? own) : goesAhead ? coming[0] : begun.at(-1);
  return start ? `${start}/${addMonths(start, 2)}` : null;
}
