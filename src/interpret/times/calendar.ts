/** Days since 1 January 1970, so that days can be counted. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** "2024-10-23" of a day. */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The day of "2024-10-23". */
export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;

/** Whether the calendar has such a day: `Date` would read 30 February as 1 March. */
export function isDay(iso: string): boolean {
  const day = dayOf(iso);
  return Number.isInteger(day) && isoOf(day) === iso;
}

/** Monday is 0, as weeks run from Monday to Sunday here. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day);

/** "2024-10" of a year and a month, 1 to 12. */
export const monthOf = (year: number, month: number): string => `${yearOf(year)}-${String(month).padStart(2, "0")}`;

/** "2024" of a year. */
export const yearOf = (year: number): string => String(year).padStart(4, "0");

/** "2024-10" so many months later. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** "2024-02-29" of "2024-02". */
export const lastDayOf = (month: string): string => isoOf(dayOf(`${addMonths(month, 1)}-01`) - 1);
