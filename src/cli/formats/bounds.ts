import type { Figure } from "#vocabulary";

/** How bounds are written: the sign of each, what stands between two, a number, and the gap before a unit. */
type Notation = Readonly<{
  least: string;
  most: string;
  range: string;
  gap: string;
  number: (amount: number) => string;
}>;

/** For people: a number is not parted from its sign or its unit where a line ends. */
export const forPeople: Notation = {
  least: "≥\u00a0",
  most: "≤\u00a0",
  range: "–",
  gap: "\u00a0",
  number: (amount) => amount.toLocaleString("en", { maximumFractionDigits: 6 }),
};

/** For programs and spreadsheets. */
export const forPrograms: Notation = { least: ">=", most: "<=", range: "..", gap: " ", number: String };

/** The bounds of a figure: "40", "≥ 40", "≤ 40", "~10,000", "3–5 %". */
export function boundsOf({ min, max, approx, unit }: Figure, notation: Notation): string {
  const { least, most, range, gap, number } = notation;
  const about = approx ? "~" : "";
  const behind = unit === null ? "" : `${gap}${unit}`;
  if (min !== null && max !== null)
    return `${about}${min === max ? number(min) : `${number(min)}${range}${number(max)}`}${behind}`;
  if (min !== null) return `${least}${about}${number(min)}${behind}`;
  return max === null ? `?${behind}` : `${most}${about}${number(max)}${behind}`;
}

/**
 * Whether the bounds say more than the words of a figure. People read "at least 40", "up to 40" and "forty" as they
 * stand; how much "thousands" or "about half" come to, they may wonder.
 */
export const saysMore = ({ min, max, approx }: Figure, words: string): boolean =>
  (approx || min === null || max === null || min !== max) && !/\d/.test(words);
