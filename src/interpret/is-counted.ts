import type { Span } from "#vocabulary";

/** A number at its place, and what stands with it. */
export type Numbered = Readonly<{
  text: string;
  /** With its unit. */
  span: Span;
  /** Without. */
  number: Span;
  /** The number by itself, without the words before it and the other end of a range. */
  amount: string;
  unit: string | null;
  /** Whether "about", "at least" or the like goes with it. */
  isBounded: boolean;
}>;

/** A month that a day of it follows. */
export const dateBefore = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) $/;

/** What makes a number something else than a count. Each row brings a text with a number that is none. */
export const otherUses: readonly Readonly<{
  use: string;
  before?: RegExp;
  number?: RegExp;
  after?: RegExp;
  example: string;
}>[] = [
  { use: "a year", number: /^(?:1[5-9]|20)\d\d$/, example: "the law of [2024] fails" },
  {
    use: "a day of a month",
    before: dateBefore,
    example: "on April [21] it closed",
  },
  {
    use: "a day before its month",
    after: /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    example: "on [21] April it closed",
  },
  { use: "an age", before: /\b(?:aged?|ages) $/i, example: "children aged [12] left" },
  {
    use: "an age that follows a name",
    before: /\p{L}, $/u,
    number: /^\d\d$/,
    after: /^,/,
    example: "Orla Wren, [66], left",
  },
  { use: "an age in years", after: /^[ -]years?[ -]old\b/i, example: "a [12]-year-old left" },
  {
    use: "an age in a range",
    before: /\bages? of (?:\d+ and )?$/i,
    example: "between the ages of [12] and 16",
  },
  {
    use: "an age as a limit",
    after: /^ (?:and|or) (?:older|over|younger|under)\b/,
    example: "who is [19] or older",
  },
  { use: "a decade", after: /^['’]?s\b/, example: "in his [30]s" },
  { use: "an ordinal", after: /^(?:st|nd|rd|th)\b/i, example: "the [27]th district" },
  {
    use: "a time of day",
    after: /^(?::\d\d| ?[ap]\.?m\b| o[’']clock| (?:UTC|GMT|local time)\b)/i,
    example: "at [5] p.m.",
  },
  {
    use: "a length of time that dates something",
    after: /^[ -](?:days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i,
    example: "for [three] weeks",
  },
  {
    use: "a number that names",
    before:
      /\b(?:Articles?|No\.?|Nos\.|number|Section|Chapter|Title|Rule|Route|Highway|Interstate|Boeing|Airbus|Flight|Phase|Page|Channel|Amendment|Division|Unit|Room|Group|Grade|Class|Level|Day|Week|Part|Volume|Resolution|Proposition|Apollo|iPhone|Windows|Formula) $/i,
    example: "under Article [5]",
  },
  { use: "a date or a score in figures", after: /^[/:–-]\d/, example: "since [9]/11" },
  {
    use: "a number after a name",
    before: /\S[\s“"‘'(]+\p{Lu}\p{L}+ $/u,
    after: /^(?:[”"’.,;)]|$| \p{Lu})/u,
    example: "as “Person [2]” said",
  },
  {
    use: "a house number",
    after: /^ (?:\p{Lu}[\p{L}.]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Square|Lane|Drive|Boulevard)\b/u,
    example: "from [10] Mill Street",
  },
  { use: "a number to dial", number: /^\d{5,}$/, after: /^(?! \p{Ll}+s\b)/u, example: "text [82623] to us" },
  { use: "a name that goes on", after: /^-\p{Lu}/u, example: "the [7]-Eleven shop" },
];

/** Number words that may only point back ("the two leaders") or mean somebody ("one said"). */
const small = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i;
const pointsBack =
  /\b(?:the|these|those|his|her|its|their|our|both|other|last|past|next|first|any|every|no|this|that|each|top) (?:\p{L}+ )?$/iu;
/** A noun in the plural within the next words. */
const pluralAhead =
  /^(?: of)?(?:[ -][\p{L}'’-]+){0,3}?[ -](?:\p{L}{2,}[^s\s\p{P}]s|people|men|women|children|police|troops|staff|others)\b/iu;

/** Whether a number counts or measures something that a reader would want in a table. */
export function isCounted({ text, span, number, amount, unit, isBounded }: Numbered): boolean {
  const before = text.slice(Math.max(0, span[0] - 30), span[0]);
  const after = text.slice(number[1], number[1] + 40);
  // "In the last 24 hours" is a time.
  if (unit)
    return !(/^(?:hours|minutes|seconds)$/.test(unit) && (pointsBack.test(before) || /\bwithin $/.test(before)));
  const other = otherUses.find(
    (row) =>
      (row.before?.test(before) ?? true) && (row.number?.test(amount) ?? true) && (row.after?.test(after) ?? true),
  );
  if (other && !(isBounded && other.use === "a year")) return false;
  if (/^one$/i.test(amount)) return false;
  if (small.test(amount)) return !pointsBack.test(before) && pluralAhead.test(after);
  return true;
}
