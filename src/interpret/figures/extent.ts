import { exact, largeScales, wordValues } from "./number-words.ts";

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

/** Plurals that give an order of magnitude; "tens of thousands" is the product of its two. */
export const plurals: Readonly<{ [word: string]: number }> = {
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

/** A number that is exact; the scale is part of it. */
export const exactly = (value: number, scale = 1): Extent => ({ low: exact(value), high: exact(value), scale });
/** An order of magnitude: from here up. */
export const open = (low: number): Extent => ({ low, high: null, scale: 1 });
/** A part of a whole, in per cent to three digits. */
export const share = (taken: number, whole: number): Extent => exactly(Number(((100 * taken) / whole).toPrecision(3)));
/** A number below a hundred, in a word or in digits. */
export const numberOf = (word = ""): number => wordValues.get(word.toLowerCase()) ?? Number(word);
/** What a scale, in full or as a letter, multiplies by; 1 where there is none. */
export const scaleOf = (word = ""): number =>
  largeScales.get(word.toLowerCase()) ??
  { hundred: 100, dozen: 12, dozens: 12 }[word.toLowerCase()] ??
  suffixes[word.toLowerCase()] ??
  1;
