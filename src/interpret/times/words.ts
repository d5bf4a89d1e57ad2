/** Patterns of the words that times are made of, and what the words say. Names of days and months have capitals. */
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Either case of the first letter: "[Ll]ast". */
export const anyOf = (list: string): string =>
  `(?:${list
    .split("|")
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join("|")})`;

const titleOrCapitals = (names: readonly string[]): string[] => names.flatMap((name) => [name, name.toUpperCase()]);

/** A month, or its short form with a stop or before a number: "Jan." but not "Jan Smit". */
export const monthPattern = `(?:${titleOrCapitals(months).join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?=,? \\d)))`;
/** 1 to 12. */
export const monthNumber = (word: string): number =>
  months.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

/** A weekday, or its short form with a stop; those that are words of their own only before a date. */
export const weekdayPattern = `(?:${titleOrCapitals(weekdays).join("|")}|${weekdays.map((day) => day.toLowerCase()).join("|")}|(?:Tues?|Wed|Thurs?|Fri)\\.|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?(?=,? (?:\\d|${monthPattern} \\d)))`;
/** Monday is 0. */
export const weekdayNumber = (word: string): number =>
  weekdays.findIndex((day) => day.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

export const yearPattern = "(?:1[5-9]\\d\\d|20\\d\\d)";
export const dayPattern = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
/** "morning" and its like after a day, which do not change the day. */
export const partOfDay = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
/** "late" and its like before a day. */
export const earlyOrLate = `(?:${anyOf("early|late|later|earlier|midday|noon|midnight|the end of|(?:shortly|just|soon) (?:before|after) (?:noon|midnight)")} (?:on )?)?`;

/** A count in words or figures: "a", "two", "twenty-five", "30", "a couple of". */
export const countPattern = `(?:\\d{1,3}|(?:${anyOf(tens.join("|"))})(?:-(?:${numbers.slice(1, 10).join("|")}))?|${anyOf(numbers.slice(1).join("|"))}|${anyOf("an|a couple of|a dozen|a")})`;

/** What a count says. */
export function countOf(words: string): number {
  const word = words.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  if (word === "a couple of") return 2;
  if (word === "a dozen") return 12;
  const [ten = "", one = ""] = word.split("-");
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + Math.max(0, numbers.indexOf(one));
  return numbers.indexOf(word);
}

/** A time of day as a clock shows it: "5 p.m.", "13:40 local time (0040 UTC)". */
export const clockPattern =
  "(?:(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)? ?[AaPp](?:\\.[Mm]\\.|[Mm])|(?:[01]?\\d|2[0-3]):[0-5]\\d(?= (?:in the |local|UTC|GMT)))(?: in the (?:morning|afternoon|evening))?(?: local time| (?:UTC|GMT|BST|CEST|CET|[ECMP][SD]?T)(?!\\p{L}))?(?: \\(\\d{4} (?:UTC|GMT)\\))?";
