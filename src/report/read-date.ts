/** A date as ISO 8601 writes it, as far as it is known: "2024", "2024-10", "2024-10-23", "2024-10-23T09:30Z". */
const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;
/** A date as mail and feeds write it: "Wed, 23 Oct 2024 09:30:00 GMT". */
const mail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|Z|[+-]\d{4})$/;

/**
 * Reads a date of publication into ISO 8601. It is never guessed: "05/04/2024" is May in one country and April in
 * another, so anything else than the two written forms is `null`.
 */
export function readDate(written: string): string | null {
  const date = written.trim();
  if (mail.test(date)) return isoOf(date);
  const [, year, month = "01", day = "01", clock, zone] = iso.exec(date) ?? [];
  if (year === undefined || !isDay(`${year}-${month}-${day}`)) return null;
  if (clock === undefined) return date;
  const moment = `${year}-${month}-${day}T${clock}${zoneOf(zone)}`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

/** "+0200" and "+02" as ISO 8601 has them in this form of the date: "+02:00". */
const zoneOf = (zone = ""): string =>
  zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);

/** Feeds give whole seconds. */
const isoOf = (date: string): string | null =>
  Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString().replace(".000", "");

/** `Date` reads 30 February as 1 March, so the day must come back as it was written. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
