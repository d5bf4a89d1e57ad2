import { type Extent, exactly, scaleOf } from "./extent.ts";

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

/** Reads what the pattern of digits has found: whole, decimals, a sign or a fraction, a scale. */
export function readDigits(found: RegExpExecArray): Extent | undefined {
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
