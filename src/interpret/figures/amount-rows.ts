import type { AmountRow } from "./amount-row.ts";
import { type Extent, exactly, numberOf, open, plurals, scaleOf } from "./extent.ts";
import { largeScales, readNumberWords, wordValues } from "./number-words.ts";
import { partRows } from "./part-rows.ts";
import { readDigits } from "./read-digits.ts";

const words = [...wordValues.keys()].slice(1).join("|");
const scales = [...largeScales.keys()].join("|");
const harmed =
  "killed|hurt|injured|wounded|harmed|dead|died|missing|arrested|charged|detained|displaced|hospitali[sz]ed|infected";
const losses =
  "casualt(?:y|ies)|deaths?|injur(?:y|ies)|fatalit(?:y|ies)|victims?|survivors?|loss of life|loss(?:es)?|arrests?|dead|injured|wounded";
const pluralNames = Object.keys(plurals).join("|");
const people = "man|woman|boy|girl|child|teenager|civilian|soldier|officer|policeman|policewoman|police officer";

/** The first words of numbers: nothing else needs to be tried. */
export const numberOpeners: readonly string[] = [
  ...wordValues.keys(),
  ...Object.keys(plurals),
  ...[...wordValues.keys()].map((word) => `${word}fold`),
  ..."a an no nobody none half several many single double triple twice thrice treble quadruple".split(" "),
];

/** Every manner, the more special ones first. */
export const amountRows: readonly AmountRow[] = [
  {
    kind: "none",
    pattern: new RegExp(`(?:no|zero)(?= (?:\\p{L}+ ){0,2}?(?:${losses})\\b)`, "iuy"),
    read: () => exactly(0),
    example: ["there were [no] further casualties", 0, 0],
  },
  {
    kind: "none",
    pattern: new RegExp(
      `(?:nobody|no one|none)(?= (?:(?:else|of \\p{L}+(?: \\p{L}+)?) )?(?:(?:was|were|has|have|had|is|are)(?: been)? )?(?:(?:reported|seriously|badly|believed|confirmed) )?(?:${harmed})\\b)`,
      "iuy",
    ),
    read: () => exactly(0),
    example: ["[nobody] was seriously hurt", 0, 0],
  },
  {
    kind: "listed",
    pattern: /none(?= (?:has|have|had|was|were)\b)/iuy,
    read: () => exactly(0),
    example: ["[none] has been opened", 0, 0],
  },
  {
    kind: "open",
    pattern: new RegExp(`(?:several|a few|many) (dozen|hundred|${scales})\\b(?! (?:and|\\p{N}))`, "iuy"),
    read: ([, scale = ""]) => open(/dozen/i.test(scale) ? 24 : scaleOf(scale)),
    example: ["[several thousand] marched", 1000, null],
  },
  {
    kind: "open",
    pattern: new RegExp(
      `(${pluralNames})\\b(?: (?:of|upon) (hundreds|thousands|lakhs|millions|crores|billions|trillions)\\b)?`,
      "iuy",
    ),
    // "Scores" alone is mostly a verb, or points in a game.
    read: ({ 0: all, 1: first = "", 2: second = "", input, index }) =>
      /^scores$/i.test(all) && !input.startsWith(" of ", index + all.length)
        ? undefined
        : open((plurals[first.toLowerCase()] ?? 1) * (plurals[second.toLowerCase()] ?? 1)),
    example: ["[tens of thousands] of homes", 10_000, null],
  },
  {
    kind: "open",
    pattern: /(single|double|triple)[ -]digits?\b/iuy,
    read: ([, many = ""]) =>
      ({ single: { low: 0, high: 9, scale: 1 }, double: open(10), triple: open(100) })[
        many.toLowerCase() as "single" | "double" | "triple"
      ],
    example: ["a [double-digit] lead", 10, null],
  },
  {
    kind: "open",
    pattern: /(five|six|seven|eight|nine)[ -]figures?\b/iuy,
    read: ([, digits]) => open(10 ** (numberOf(digits) - 1)),
    example: ["a [six-figure] sum", 100_000, null],
  },
  ...partRows,
  {
    kind: "number",
    pattern: new RegExp(`a (?:couple(?: of)? )(dozen|hundred|${scales})\\b`, "iuy"),
    read: ([, scale]) => ({ ...exactly(2 * scaleOf(scale), scaleOf(scale)), isApprox: true }),
    example: ["[a couple of hundred] came", 200, 200],
  },
  {
    kind: "number",
    pattern: /a (couple|pair)\b(?= of \p{L})/iuy,
    read: ([, word = ""]) => ({ ...exactly(2), isApprox: word.toLowerCase() === "couple" }),
    example: ["[a couple] of guns", 2, 2],
  },
  {
    kind: "listed",
    pattern: new RegExp(
      `(?<=\\b(?:${words}|\\d+) (?:\\p{L}+ )?(?:men|women|boys|girls|children|teenagers|civilians|soldiers|officers|people) and )an? (?:${people})\\b|an? (?:${people})\\b(?= and (?:${words}|\\d+) )`,
      "iuy",
    ),
    read: () => exactly(1),
    example: ["bit [a man] and three boys", 1, 1],
  },
  {
    kind: "number",
    pattern: new RegExp(
      `(\\d{1,3}(?:,\\d{2,3}){0,6},\\d{3}(?!\\d)|\\d{1,3}(?:[\\u2009\\u202F]\\d{3}){1,5}(?!\\d)|\\d*)(\\.\\d+)?(?: ?([½⅓⅔¼¾⅛])| (\\d)[/⁄](\\d{1,2})(?![\\d/]))?(?:[ -](hundred|dozens?|${scales})\\b(?:[ -](crore)\\b)?| ?(bn|mn|mln|bln|trn|tn)\\b|(k|m|b)\\b)?`,
      "iuy",
    ),
    read: readDigits,
    example: ["[1.5 million] homes", 1_500_000, 1_500_000],
  },
  {
    kind: "number",
    pattern: /(?:\p{L}+)(?:(?:, |[ -]{1,3})\p{L}+){0,20}/iuy,
    read: readWords,
    example: ["[twenty-five thousand] homes", 25_000, 25_000],
  },
];

function readWords({ 0: all }: RegExpExecArray): Extent | undefined {
  const tokens = [...all.matchAll(/\p{L}+|,/gu)];
  const read = readNumberWords(tokens.map(([token]) => token.toLowerCase()));
  const last = read && tokens[read.length - 1];
  if (!last) return undefined;
  const scale = largeScales.get(last[0].toLowerCase()) ?? 1;
  return { ...exactly(read.value, scale), length: last.index + last[0].length };
}
