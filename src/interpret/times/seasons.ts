import { addMonths, monthOf, yearOf } from "./calendar.ts";
import { type Near, type TimeRule, wholeWords } from "./near.ts";
import { anyOf, yearPattern } from "./words.ts";

const season = `(?<season>${anyOf("spring|summer|autumn|fall|winter")})`;

/** EDTF numbers the seasons; a winter has the year in which it begins. */
const seasonNumbers: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const numberOf = (name: string): number => seasonNumbers[name.toLowerCase()] ?? 0;
const seasonOf = (year: number, name: string): string => `${yearOf(year)}-${numberOf(name)}`;

/** Seasons, as EDTF numbers them. */
export const seasonRules: readonly TimeRule[] = [
  {
    name: "season",
    pattern: wholeWords(`(?:the )?(?:${anyOf("early|late|mid")}[ -])?${season}(?: of|,)? (?<year>${yearPattern})`),
    read: ({ season: name = "", year = "" }) => seasonOf(Number(year), name),
    example: ["it sank in [the spring of 2019] off Sarn", "2019-21"],
  },
  {
    name: "season",
    pattern: wholeWords(`(?:the )?${anyOf("winter")}(?: of)? (?<year>${yearPattern})[–/-]\\d{2,4}`),
    // With both its years it is clear which months are meant.
    read: ({ year = "" }) => `${monthOf(Number(year), 12)}/${monthOf(Number(year) + 1, 2)}`,
    example: ["the lake froze in [the winter of 2006–2007] only", "2006-12/2007-02"],
  },
  {
    name: "season",
    pattern: wholeWords(`(?<which>${anyOf("last|this past|this coming|this|next")}) ${season}`),
    read: ({ season: name = "", which = "" }, near) => nearSeason(name, near, which.toLowerCase()),
    example: ["it sank [last spring] off Sarn", "2024-21"],
  },
  {
    name: "season",
    pattern: wholeWords(
      `(?<=\\b(?:in|by|until|since|during|through|before|over|from|of) (?:the )?)(?:(?:early|late|mid)[ -])?${season}(?! of)`,
    ),
    read: ({ season: name = "" }, near) => nearSeason(name, near, ""),
    example: ["it sank in the [spring], officials said", "2024-21"],
  },
];

/** The latest season of that name that has begun, or the first to come that has not ended. */
function nearSeason(name: string, { today: { year, month }, isAhead }: Near, which: string): string | null {
  if (year === null || month === null) return null;
  const own = monthOf(year, 3 * (numberOf(name) - 20));
  const starts = [-12, 0, 12].map((months) => addMonths(own, months));
  const isNow = (start: string): boolean => start <= month && month <= addMonths(start, 2);
  const begun = starts.filter((start) => start <= month && !(which === "last" && isNow(start)));
  const coming = starts.filter((start) => addMonths(start, 2) >= month && !(which === "next" && isNow(start)));
  const isOpen = which === "" || which === "this";
  const goesAhead = isOpen ? isAhead === true : /next|coming/.test(which);
  const ofThisYear = which === "this" && !goesAhead ? (starts.find(isNow) ?? own) : undefined;
  const start = ofThisYear ?? (goesAhead ? coming[0] : begun.at(-1));
  return start ? seasonOf(Number(start.slice(0, 4)), name) : null;
}
