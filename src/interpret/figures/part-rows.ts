import type { AmountRow } from "./amount-row.ts";
import { exactly, numberOf, scaleOf, share } from "./extent.ts";
import { largeScales, partNames, wordValues } from "./number-words.ts";

const words = [...wordValues.keys()].slice(1).join("|");
const scales = [...largeScales.keys()].join("|");
const parts = [...partNames.keys()].join("|");

/** Parts and multiples of a whole. */
export const partRows: readonly AmountRow[] = [
  {
    kind: "share",
    pattern: /(\d{1,2})[/⁄](\d{1,2})(?= of\b)/iuy,
    read: ([, taken, whole]) => (Number(taken) < Number(whole) ? share(Number(taken), Number(whole)) : undefined),
    example: ["[2/3] of the voters", 66.7, 66.7],
  },
  {
    kind: "share",
    pattern: new RegExp(
      `(${words}|\\d{1,2}) (?:(?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twenty|[2-9]|10|20|50|64|100|1,?000|10,?000|hundred|a hundred)|of every (${words}|\\d+))(?![\\p{L}\\p{N}]|[,.:-]\\d| (?:years?|months?|weeks?|days?|hours?|minutes?|states|countries|cities|attacks|million|hundred|thousand|percent|per|%)\\b)`,
      "iuy",
    ),
    read: ([, taken, whole, every]) => {
      const all = /hundred/i.test(whole ?? "") ? 100 : numberOf((whole ?? every)?.replace(",", ""));
      return numberOf(taken) < all ? share(numberOf(taken), all) : undefined;
    },
    example: ["[one in five] voters", 20, 20],
  },
  {
    kind: "number",
    pattern: new RegExp(`half +(?:an? +)?(dozen|hundred|${scales})\\b`, "iuy"),
    read: ([, scale]) => exactly(scaleOf(scale) / 2, scaleOf(scale)),
    example: ["[half a million] homes", 500_000, 500_000],
  },
  {
    kind: "number",
    pattern: new RegExp(
      `(?:(an?|one|two|three|five|seven)[ -])?(${parts})(?: of)? (?:an?|one|1)(?= (?:percent|per cent|percentage|mile|kilomet(?:er|re)|met(?:er|re)|acre|pound|ton|tonne|litre|liter|gallon|inch)\\b)`,
      "iuy",
    ),
    read: ([, taken = "a", name = ""]) =>
      exactly((/^an?$/i.test(taken) ? 1 : numberOf(taken)) / (partNames.get(name.toLowerCase()) ?? 1)),
    example: ["[half a] mile", 0.5, 0.5],
  },
  {
    kind: "share",
    pattern:
      /half(?= (?:of(?! (?:that|this|it)\b)|the|its|their|his|her|our|your|my|all|those|these|that|as)\b| (?:were|are|was|is|had|have|did|do|said)\b|[.,;)]|$)/iuy,
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
      const count = /^an?$/i.test(taken) ? 1 : numberOf(taken);
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
    read: ([, many]) => exactly(numberOf(many)),
    example: ["[three times] as many", 3, 3],
  },
];
