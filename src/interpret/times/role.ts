import type { TimeRole } from "#vocabulary";
import { type Day, dayOf } from "./calendar.ts";
import { finalDayOf, firstDayOf } from "./edtf.ts";

/** A time as far as its role goes. */
type Roled = Readonly<{ value: string | null; isAhead: boolean; isInContent: boolean }>;

/** What lies ahead of the report is due; the rest was said where it stands beside the cue, and is told of in a content. */
export function roleOf({ value, isAhead, isInContent }: Roled, today: Day | null): TimeRole {
  const other = isInContent ? "event" : "said";
  if (value === null || today === null) return isAhead && isInContent ? "due" : other;
  const [first, last] = [firstDayOf(value), finalDayOf(value)];
  if (first !== null && dayOf(first) > today) return "due";
  if (first === null && last !== null && dayOf(last) >= today && isInContent) return "due";
  const isOver = last !== null && dayOf(last) < today;
  return isAhead && isInContent && !isOver ? "due" : other;
}
