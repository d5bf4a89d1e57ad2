import { monthOf, yearOf } from "./calendar.ts";
import { turnOf } from "./dates.ts";
import { type TimeRule, wholeWords } from "./near.ts";
import { anyOf, countOf, countPattern, yearPattern } from "./words.ts";

const part = `(?:(?:the )?(?<part>${anyOf("early|mid|late|beginning of|start of|middle of|end of")})[ -])?`;
const year = `(?<year>${yearPattern})`;

/** Years and what is counted in years. */
export const yearRules: readonly TimeRule[] = [
  {
    name: "year",
    pattern: wholeWords(`${part}${year}`),
    read: ({ part: which, year: number = "" }) => partOfYear(which, number),
    example: ["the law of [2019] failed", "2019"],
  },
  {
    name: "years",
    pattern: wholeWords(`${year}[-–/](?<end>\\d\\d(?:\\d\\d)?)`),
    read: ({ year: first = "", end = "" }) => {
      const last = first.slice(0, 4 - end.length) + end;
      return last > first ? `${first}/${last}` : undefined;
    },
    example: ["the season of [2018-19] was short", "2018/2019"],
  },
  {
    name: "months of a year",
    pattern: wholeWords(
      `(?:${anyOf("in|during|over")} )?the (?<which>first|last) (?<count>${countPattern}) months of (?:(?<year>${yearPattern})|(?<turn>this|last|next|the) year)`,
    ),
    read: ({ which, count = "", year: number, turn }, { today }) => {
      const own = number ? Number(number) : today.year === null ? null : today.year + turnOf(turn);
      return own === null ? null : monthsOf(own, which === "first" ? countOf(count) : -countOf(count));
    },
    example: ["sales fell [in the first four months of this year]", "2024-01/2024-04"],
  },
  {
    name: "decade",
    pattern: wholeWords(
      `${part}(?:the )?(?:(?<decade>(?:1[5-9]|20)\\d)0['’]?s|[‘’'](?<short>[1-9])0['’]?s|(?<word>sixties|seventies|eighties|nineties))`,
    ),
    read: ({ part: which, decade, short, word = "" }) =>
      partOfDecade(which, decade ?? `19${short ?? "6789"["sixsevneignin".indexOf(word.slice(0, 3)) / 3]}`),
    example: ["built in [the 1990s] by hand", "199X"],
  },
  {
    name: "century",
    pattern: wholeWords(`(?:the )?(?<number>1[5-9]|2[01])(?:st|th) century`),
    read: ({ number = "" }) => `${Number(number) - 1}XX`,
    example: ["built in [the 19th century] by hand", "18XX"],
  },
  {
    name: "this year",
    pattern: wholeWords(
      `(?:(?:the )?(?<part>${anyOf("early|mid|late|beginning of|start of|middle of|end of")}) )?(?<which>${anyOf("last|this past|this coming|this|next|the current|the coming")}) year`,
    ),
    read: ({ part: which, which: turn }, { today }) =>
      today.year === null
        ? null
        : partOfYear(which, yearOf(today.year + turnOf(turn?.replace(/^the coming/i, "next")))),
    example: ["it closed [last year] for good", "2023"],
  },
  {
    name: "this year",
    pattern: wholeWords(`(?:(?:the )?${anyOf("end of")} the year|(?:the )?${anyOf("year")}(?:['’]s |-)end)`),
    read: (_, { today }) => (today.year === null ? null : partOfYear("end", yearOf(today.year))),
    example: ["it will close at [the end of the year]", "2024-12"],
  },
];

/** So many months from the start of a year, or up to its end. */
function monthsOf(year: number, count: number): string | undefined {
  if (Math.abs(count) < 2 || Math.abs(count) > 11) return undefined;
  return count > 0
    ? `${monthOf(year, 1)}/${monthOf(year, count)}`
    : `${monthOf(year, 13 + count)}/${monthOf(year, 12)}`;
}

/** The first and last four months of a year are its early and late part; its start and end are months. */
function partOfYear(part: string | undefined, year: string): string {
  const which = part?.toLowerCase().split(" ")[0];
  if (which === "early") return `${year}-01/${year}-04`;
  if (which === "mid" || which === "middle") return `${year}-06~`;
  if (which === "late") return `${year}-09/${year}-12`;
  if (which === "beginning" || which === "start") return `${year}-01`;
  return which === "end" ? `${year}-12` : year;
}

/** The first and last third, and the two years in its middle. */
function partOfDecade(part: string | undefined, decade: string): string {
  const which = part?.toLowerCase().split(" ")[0];
  if (which === "early" || which === "beginning" || which === "start") return `${decade}0/${decade}3`;
  if (which === "mid" || which === "middle") return `${decade}4/${decade}6`;
  return which === "late" || which === "end" ? `${decade}7/${decade}9` : `${decade}X`;
}
