import { exact, largeScales, partNames, readNumberWords, wordValues } from "./number-words.ts";

/** What manner of number it is: plain, an order of magnitude, a share of a whole, a multiple, none at all. */
export type AmountKind = "number" | "open" | "share" | "multiple" | "none" | "listed";

/** From where to where the number goes; `high` is null where it has no end. */
export type Extent = Readonly<{
  low: number;
  high: number | null;
  /** The thousand, million … that is part of it; 1 for none. */
  scale: number;
  isApprox?: boolean;
  /** Shorter than what the pattern found. */
  length?: number;
}>;

/** A manner of writing a number. The pattern is tried where a word or a number begins. */
type AmountRow = Readonly<{
  kind: AmountKind;
  pattern: RegExp;
  read: (found: RegExpExecArray) => Extent | undefined;
  /** The bounds that it gives to the words in brackets. */
  example: readonly [text: string, low: number, high: number | null];
}>;

const words = [...wordValues.keys()].slice(1).join("|");
const scales = [...largeScales.keys()].join("|");
const parts = [...partNames.keys()].join("|");
const harmed =
  "killed|hurt|injured|wounded|harmed|dead|died|missing|arrested|charged|detained|displaced|hospitali[sz]ed|infected";
const losses =
  "casualt(?:y|ies)|deaths?|injur(?:y|ies)|fatalit(?:y|ies)|victims?|survivors?|loss of life|loss(?:es)?|arrests?|dead|injured|wounded";
const people = "man|woman|boy|girl|child|teenager|civilian|soldier|officer|policeman|policewoman|police officer";

const plurals: Readonly<{ [word: string]: number }> = {
  tens: 10,
  dozens: 24,
  scores: 40,
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
};
const pluralNames = Object.keys(plurals).join("|");

/** Letters after digits. A small "m" is a million, as newspapers write money, unless a measure follows. */
const suffixes: Readonly<{ [suffix: string]: number }> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const signs: Readonly<{ [sign: string]: number }> = {
  "½": 0.5,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 0.25,
  "¾": 0.75,
  "⅛": 0.125,
};

/** More digits than any count in the news; past them doubles lose ones. */
const MOST_DIGITS = 15;

const exactly = (value: number, scale = 1): Extent => ({ low: exact(value), high: exact(value), scale });
const open = (low: number): Extent => ({ low, high: null, scale: 1 });
const share = (taken: number, whole: number): Extent => exactly(Number(((100 * taken) / whole).toPrecision(3)));
const valueOf = (word = ""): number => wordValues.get(word.toLowerCase()) ?? Number(word);
const scaleOf = (word = ""): number =>
  largeScales.get(word.toLowerCase()) ??
  { hundred: 100, dozen: 12, dozens: 12 }[word.toLowerCase()] ??
  suffixes[word.toLowerCase()] ??
  1;

/** The first words of numbers: nothing else needs to be tried. */
export const numberOpeners: readonly string[] = [
  ...wordValues.keys(),
  ...Object.keys(plurals),
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
    read: ([, digits]) => open(10 ** (valueOf(digits) - 1)),
    example: ["a [six-figure] sum", 100_000, null],
  },
  {
    kind: "share",
    pattern: new RegExp(
      `(${words}|\\d{1,2}) (?:(?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twenty|[2-9]|10|20|50|64|100|1,?000|10,?000|hundred|a hundred)|of every (${words}|\\d+))(?![\\p{L}\\p{N}]|[,.:-]\\d| (?:years?|months?|weeks?|days?|hours?|minutes?|states|countries|cities|attacks|million|hundred|thousand|percent|per|%)\\b)`,
      "iuy",
    ),
    read: ([, taken, whole, every]) => {
      const all = /hundred/i.test(whole ?? "") ? 100 : valueOf((whole ?? every)?.replace(",", ""));
      return valueOf(taken) < all ? share(valueOf(taken), all) : undefined;
    },
    example: ["[one in five] voters", 20, 20],
  },
  {
    kind: "number",
    pattern: new RegExp(`half (?:an? )?(dozen|hundred|${scales})\\b`, "iuy"),
    read: ([, scale]) => exactly(scaleOf(scale) / 2, scaleOf(scale)),
    example: ["[half a million] homes", 500_000, 500_000],
  },
  {
    kind: "number",
    pattern: new RegExp(
      `(?:(an?|one|two|three|five|seven)[ -])?(${parts})(?: of)? (?:an?|one|1)(?= (?:percent|per cent|percentage|mile|kilomet(?:er|re)|met(?:er|re)|hour|minute|acre|pound|ton|tonne|litre|liter|gallon|inch)\\b)`,
      "iuy",
    ),
    read: ([, taken = "a", name = ""]) =>
      exactly((/^an?$/i.test(taken) ? 1 : valueOf(taken)) / (partNames.get(name.toLowerCase()) ?? 1)),
    example: ["[half a] mile", 0.5, 0.5],
  },
  {
    kind: "share",
    pattern:
      /half(?= (?:of|the|its|their|his|her|our|your|my|all|those|these|that|as)\b| (?:were|are|was|is|had|have|did|do|said)\b|[.,;)]|$)/iuy,
    read: ({ input, index }) =>
      /\b(?:first|second|other|and a|better|latter|top|bottom|next|last|final|one|an?) $/i.test(
        input.slice(Math.max(0, index - 10), index),
      )
        ? undefined
        : share(1, 2),
    example: ["[half] of the voters", 50, 50],
  },
  {
    kind: "share",
    pattern: new RegExp(
      `(an?|one|two|three|four|five|seven|nine)[ -](${parts})(?=[ -]majorit(?:y|ies)\\b| (?:of|the|its|their|his|her|our|were|are|was|is|had|have|more|less|fewer)\\b| (?:to|or) (?:an?|one|two|three)[ -](?:${parts})\\b|[.,;)]|$)`,
      "iuy",
    ),
    read: ({ 1: taken = "", 2: name = "", input, index }) => {
      const whole = partNames.get(name.toLowerCase()) ?? 1;
      const count = /^an?$/i.test(taken) ? 1 : valueOf(taken);
      return count < whole && !/\band $/i.test(input.slice(Math.max(0, index - 4), index))
        ? share(count, whole)
        : undefined;
    },
    example: ["[two-thirds] of them", 66.7, 66.7],
  },
  {
    kind: "multiple",
    pattern:
      /(twice|thrice|double|triple|treble|quadruple)(?= (?:as|the (?:number|amount|size|rate|price|cost|level|figure|average|total|population|speed|distance|value|usual|normal)|that of|what|its|their|last|previous)\b)/iuy,
    read: ([, many = ""]) =>
      exactly({ twice: 2, double: 2, thrice: 3, triple: 3, treble: 3, quadruple: 4 }[many.toLowerCase()] ?? 1),
    example: ["[twice] as many", 2, 2],
  },
  {
    kind: "multiple",
    pattern: new RegExp(
      `(${words}|\\d+(?:\\.\\d+)?)(?:[ -]?fold\\b| times(?= (?:as|more|the|its|their|that|what|higher|larger|greater|bigger|faster|longer|stronger|worse|better|likelier|lower|smaller)\\b))`,
      "iuy",
    ),
    read: ([, many]) => exactly(valueOf(many)),
    example: ["[three times] as many", 3, 3],
  },
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
    example: ["hurt [a man] and two women", 1, 1],
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

function readDigits(found: RegExpExecArray): Extent | undefined {
  const [all, whole = "", decimals = "", sign, upper, lower, word, crore, spaced, letter] = found;
  const digits = whole.replace(/\D/g, "");
  if (all.length === 0 || !/[\p{N}]/u.test(all) || digits.length > MOST_DIGITS) return undefined;
  const part = sign ? (signs[sign] ?? 0) : upper && lower ? Number(upper) / Number(lower) : 0;
  const rest = found.input.slice(found.index + all.length, found.index + all.length + 12);
  const isMetres =
    letter === "m" && /^[ -](?:high|long|tall|wide|deep|away|below|above|from|race|sprint|walk)/.test(rest);
  const scale = isMetres ? 1 : scaleOf(word ?? spaced ?? letter) * (crore ? 1e7 : 1);
  const value = exactly((Number(`${digits || 0}${decimals.slice(0, 12)}`) + part) * scale, scale);
  return Number.isFinite(value.low) ? { ...value, length: isMetres ? all.length - 1 : all.length } : undefined;
}

function readWords({ 0: all }: RegExpExecArray): Extent | undefined {
  const tokens = [...all.matchAll(/\p{L}+|,/gu)];
  const read = readNumberWords(tokens.map(([token]) => token.toLowerCase()));
  const last = read && tokens[read.length - 1];
  if (!last) return undefined;
  const scale = largeScales.get(last[0].toLowerCase()) ?? 1;
  return { ...exactly(read.value, scale), length: last.index + last[0].length };
}
