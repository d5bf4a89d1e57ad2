import type { Quantity } from "./quantities.ts";

/** Words that tell of a change: "rose from 10 to 20" names two figures, "lasts from 10 to 20 minutes" one. */
const range = /\b(?:rang\w+|anywhere|var(?:y|ies|ied|ying)|estimates?|between)(?: \p{L}+){0,3} $/iu;
const change = /\bfrom (?:\p{L}+ ){0,2}$/iu;
/** Votes and scores set one number against another: they are no range even where the first is the smaller. */
const contest =
  /\b(?:vot(?:e|es|ed|ing)|won|wins?|lost|los(?:e|es|ing)|beat|beats|beating|defeat\w*|victory|led|lead|leads|leading|score[sd]?|ruled|ruling|tied|drew|draw)\b[^.;]{0,20}$/i;

/** "On May 3 to 62 percent": a date is no end of a range. */
const month = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) $/;

/** Two numbers that stand beside each other as one quantity, if they do: "between 3 and 5", "5 to 7 million". */
export function joined(content: string, one: Quantity, other: Quantity): Quantity | undefined {
  const low = sharedScale(one, other);
  if (low === null || other.low === null || one.kind === "open" || one.bound || !sameUnit(one, other)) return undefined;
  const joint = content.slice(one.span[1], other.span[0]);
  const before = content.slice(Math.max(0, one.span[0] - 40), one.span[0]);
  const isMeasured = other.unit !== null || other.scale > 1 || other.low > 31;
  if (isMeasured && one.unit === null && (month.test(before) || (isYear(one) && !isYear(other)))) return undefined;
  if (/^, \d/.test(content.slice(other.span[1], other.span[1] + 3))) return undefined;
  const areDigits = [one, other].every(({ number }) =>
    /\d/.test(content.charAt(number[0]) + content.charAt(number[0] + 1)),
  );
  if (/^[-–—]$/.test(joint) && !areDigits) return undefined;
  if (low >= other.low || !isRange({ joint, before, one: { ...one, low }, other })) return undefined;
  return {
    ...other,
    span: [one.span[0], other.span[1]],
    number: [one.number[0], other.number[1]],
    kind: "range",
    low,
    unit: other.unit ?? one.unit,
    isApprox: one.isApprox || other.isApprox,
  };
}

type Pair = Readonly<{ joint: string; before: string; one: Quantity & { low: number }; other: Quantity }>;

function isRange({ joint, before, one, other }: Pair): boolean {
  const high = other.low ?? 0;
  const isAdjacent = high - one.low === 1 || (one.low >= 10 && high - one.low === 10);
  if (joint === " and ") return /\bbetween $/i.test(before);
  if (joint === ", ") return isAdjacent && high <= 100 && !/\d, $/.test(before) && !isYear(other);
  if (joint === " or ") return isAdjacent || high <= 2 * one.low;
  if (/^(?: to | through |- to |-to-)$/.test(joint))
    return !contest.test(before) && (!change.test(before) || range.test(before.replace(change, "")));
  return /^ ?[-–—~] ?$/.test(joint) && !contest.test(before) && !(isYear(one) && !one.unit && isYear(other));
}

/** "5 to 7 million": the scale belongs to both. */
function sharedScale(one: Quantity, other: Quantity): number | null {
  const { low } = one;
  const mantissa = (other.low ?? 0) / other.scale;
  return low !== null && one.scale === 1 && other.scale >= 1000 && low < mantissa ? low * other.scale : low;
}

const sameUnit = (one: Quantity, other: Quantity): boolean =>
  one.unit === null || other.unit === null || one.unit === other.unit;

const isYear = ({ low, number }: Quantity): boolean =>
  low !== null && low >= 1500 && low < 2100 && number[1] - number[0] === 4;

/** "At least 20 and at most 30": two bounds of one quantity. */
export function bothBounds(content: string, one: Quantity, other: Quantity): Quantity | undefined {
  const joint = content.slice(one.span[1], other.span[0]);
  const [floor, ceiling] = one.bound === "at least" ? [one, other] : [other, one];
  const areBounds = floor.bound === "at least" && ceiling.bound === "at most";
  if (!areBounds || !/^,? (?:and|but|yet) $/.test(joint) || !sameUnit(one, other)) return undefined;
  if (floor.low === null || ceiling.high === null || floor.low > ceiling.high) return undefined;
  return {
    ...other,
    span: [one.span[0], other.span[1]],
    number: [one.number[0], other.number[1]],
    kind: "range",
    low: floor.low,
    high: ceiling.high,
    unit: other.unit ?? one.unit,
  };
}
