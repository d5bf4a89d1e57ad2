import type { Span } from "#vocabulary";

/** A number at its place, and what stands with it. */
export type Numbered = Readonly<{
  text: string;
  /** With its unit. */
  span: Span;
  /** Without. */
  number: Span;
  /** Whether a unit or a currency goes with it. */
  isMeasured: boolean;
  /** Whether "about", "at least" or the like goes with it. */
  isBounded: boolean;
}>;

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
    before: /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) $/,
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
  { use: "an ordinal", after: /^(?:st|nd|rd|th)\b/i, example: "the [27]th district" },
  { use: "a time of day", after: /^(?::\d\d| ?[ap]\.?m\b| o[’']clock)/i, example: "at [5] p.m." },
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
export function isCounted({ text, span, number, isMeasured, isBounded }: Numbered): boolean {
  const words = text.slice(...number);
  const before = text.slice(Math.max(0, span[0] - 30), span[0]);
  const after = text.slice(number[1], number[1] + 40);
  const isOther = otherUses.some(
    (row) =>
      (row.before ?? row.number ?? row.after) !== undefined &&
      (row.before?.test(before) ?? true) &&
      (row.number?.test(words) ?? true) &&
      (row.after?.test(after) ?? true),
  );
  if (isMeasured) return true;
  if (isOther && !(isBounded && !/^[ -](?:day|week|month|year|decade)/.test(after))) return false;
  if (/^one$/i.test(words)) return false;
  if (small.test(words)) return !pointsBack.test(before) && pluralAhead.test(after);
  return true;
}
