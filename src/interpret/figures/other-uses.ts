import { namesAndMarks } from "./names-and-marks.ts";
import type { OtherUse } from "./other-use.ts";
import { timesAndAges } from "./times-and-ages.ts";

/** A number, and the words around it. */
type Surroundings = Readonly<{
  amount: string;
  /** Up to the number. */
  before: string;
  /** Up to the words that move its bounds: "aged about 40". */
  outer: string;
  after: string;
}>;

/** What makes a number something else than a count. */
export const otherUses: readonly OtherUse[] = [...timesAndAges, ...namesAndMarks];

/** Whether a number dates, names or ranks something, or tells an age. */
export const hasOtherUse = (number: Surroundings): boolean =>
  timesAndAges.some((row) => fits(row, number) || fits(row, { ...number, before: number.outer })) ||
  namesAndMarks.some((row) => fits(row, number));

const fits = (row: OtherUse, { amount, before, after }: Surroundings): boolean =>
  (row.before?.test(before) ?? true) && (row.number?.test(amount) ?? true) && (row.after?.test(after) ?? true);
