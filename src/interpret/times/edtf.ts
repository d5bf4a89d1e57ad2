import { addMonths, isDay, lastDayOf, monthOf } from "./calendar.ts";

/** One date of EDTF, as far as it is written here: "2024", "2024-10", "2024-10-23", "2024-21" (spring), "199X", "19XX". */
const date = /^(?:\d{4}|\d{3}X|\d{2}XX|\d{4}-(?:0[1-9]|1[0-2]|2[1-4])|(?<day>\d{4}-\d\d-\d\d))(?<about>~?)$/;

const isDate = (written: string): boolean => {
  const groups = date.exec(written)?.groups;
  return groups !== undefined && (groups.day === undefined || isDay(groups.day));
};

/** Whether a value is one that is written here: a date, an interval of two, open or not, or one of a set. */
export function isEdtf(value: string): boolean {
  const set = /^\[(.+),(.+)\]$/.exec(value);
  if (set) return set.slice(1).every(isDate);
  const ends = value.split("/");
  if (ends.length === 1) return isDate(value);
  const dates = ends.filter((end) => end !== "..");
  return ends.length === 2 && dates.length > 0 && dates.every(isDate) && isInOrder(value);
}

const isInOrder = (interval: string): boolean => {
  const [start, end] = [firstDayOf(interval), finalDayOf(interval)];
  return start === null || end === null || start <= end;
};

/** The first date of a value, as it is written: "2024-10-14" of "2024-10-14/2024-10-20"; ".." where it is open. */
export const startOf = (value: string): string => plain(endsOf(value)[0]).replaceAll("X", "0");

/** The last date of a value, as it is written; ".." where it is open. */
export const endOf = (value: string): string => plain(endsOf(value)[1]).replaceAll("X", "9");

function endsOf(value: string): readonly [string, string] {
  const [start = value, end = start] = value.replace(/[[\]]/g, "").split(/[/,]/);
  return [start, end];
}

const plain = (written: string): string => written.replace("~", "");

/** "2024-03" of the season "2024-21"; `null` of any other date. Its months are those of the north. */
function firstMonthOf(written: string): string | null {
  const number = /^\d{4}-(2[1-4])$/.exec(written)?.[1];
  return number === undefined ? null : monthOf(Number(written.slice(0, 4)), 3 * (Number(number) - 20));
}

/** The first day that a value may mean; `null` where it is open. */
export function firstDayOf(value: string): string | null {
  const start = startOf(value);
  if (start === "..") return null;
  return `${firstMonthOf(start) ?? start}-01-01`.slice(0, 10);
}

/** The last day that a value may mean; `null` where it is open. */
export function finalDayOf(value: string): string | null {
  const end = endOf(value);
  if (end === "..") return null;
  const season = firstMonthOf(end);
  if (season !== null) return lastDayOf(addMonths(season, 2));
  if (end.length === 4) return `${end}-12-31`;
  return end.length === 7 ? lastDayOf(end) : end;
}

/** From the start of one value to the end of another; just the date where both are one, `null` where they run backwards. */
export function intervalOf(from: string, to: string): string | null {
  const [start, end] = [startOf(from), endOf(to)];
  if (start === end) return start;
  const interval = `${start}/${end}`;
  return isInOrder(interval) ? interval : null;
}
