import type { Notice, Report, SourcedStatement, Statement, Time } from "#vocabulary";
import { confidenceOf } from "./confidence.ts";
import { findTimes } from "./find-times.ts";
import { todayOf } from "./near.ts";
import { type PlacedTime, placeTimes } from "./place-times.ts";
import { roleOf } from "./role.ts";
import { type DaySaid, daysSaid, isOfTheSpeaker } from "./spoken-days.ts";

/** The name of the reason why a time has no value. */
const NO_DATE = "no publication date";

/**
 * The times that go with each statement, in the order of the statements. Without a date of publication those that
 * count from it have no value.
 */
export function readTimes(
  statements: readonly SourcedStatement[],
  { text, published }: Report,
): readonly (readonly Time[])[] {
  const today = todayOf(published);
  // Of the same length, so every span still fits.
  const placed = placeTimes(findTimes(text.replaceAll("\u00A0", " "), today), statements, text);
  const spoken = daysSaid(statements, placed, today.day);
  return placed.map((times) => times.map((time) => timeOf(time, meantBy(time, spoken), today.day)));
}

/** "Today" in a quotation is the day on which it was said. */
const meantBy = ({ time }: PlacedTime, spoken: DaySaid): string | null => {
  const day = isOfTheSpeaker(time) ? spoken.get(time) : undefined;
  return day === undefined ? time.value : time.readOn(todayOf(day));
};

function timeOf({ time, isInContent }: PlacedTime, value: string | null, today: number | null): Time {
  const name = value === null ? NO_DATE : time.name;
  const role = roleOf({ value, isAhead: time.isAhead, isInContent }, today);
  return {
    span: time.span,
    value,
    role,
    reason: { by: "rule", name, span: time.span, confidence: confidenceOf(name) },
  };
}

/** One notice where some time of a report could not be resolved for want of its date. */
export function undatedNotices(statements: readonly Statement[], { text, published }: Report): readonly Notice[] {
  const undated = statements.flatMap(({ times }) => times).filter(({ reason }) => reason.name === NO_DATE);
  const [first] = undated;
  if (!first) return [];
  const others = new Set(undated.map(({ span }) => span.join())).size - 1;
  const known = published === null ? "has no date of publication" : `is only known to be of ${published}`;
  const words = `"${text.slice(...first.span)}"${others > 0 ? ` and ${others} more` : ""}`;
  const message = `The report ${known}, which leaves times that count from it without a value: ${words}.`;
  return [{ kind: NO_DATE, message, span: first.span }];
}
