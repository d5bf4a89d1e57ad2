import type { SourceId, SourcedStatement } from "#vocabulary";
import { type Day, dayOf } from "./calendar.ts";
import type { FoundTime } from "./find-times.ts";
import type { PlacedTime } from "./place-times.ts";

/** The day on which the words that hold a time were said, where the report tells. */
export type DaySaid = ReadonlyMap<FoundTime, string>;

/** Whether a time counts from the day on which the words are said and not from that of the report. */
export const isOfTheSpeaker = ({ name }: FoundTime): boolean => /^(?:today|yesterday|tomorrow|overnight)$/.test(name);

/** Older words are quoted as history, and the next speaker is back in the days of the report. */
const WEEK = 7;

/**
 * For the times in quotations: the day that stands beside the cue or, where none does, the one that stood beside the
 * words of the same speaker before, or beside anybody's: what people say of one event they mostly say on one day.
 */
export function daysSaid(
  statements: readonly SourcedStatement[],
  placed: readonly (readonly PlacedTime[])[],
  today: Day | null,
): DaySaid {
  const lastOf = new Map<SourceId | null, string>();
  const days = new Map<FoundTime, string>();
  let last: string | undefined;
  for (const [index, { speaker, form }] of statements.entries()) {
    const times = placed[index] ?? [];
    const own = times.filter(({ isInContent }) => !isInContent).find(({ time }) => isOneDay(time.value))?.time.value;
    const day = own ?? lastOf.get(speaker) ?? last;
    if (own && today !== null && Math.abs(today - dayOf(own)) <= WEEK) {
      last = own;
      if (speaker !== null) lastOf.set(speaker, own);
    }
    if (!day || form === "indirect") continue;
    for (const { time, isInContent } of times) if (isInContent && !days.has(time)) days.set(time, day);
  }
  return days;
}

const isOneDay = (value: string | null): boolean => value !== null && /^\d{4}-\d\d-\d\d$/.test(value);
