import { addMonths, isoOf, yearOf } from "./calendar.ts";
import { type Caught, type Near, type TimeRule, type Today, wholeWords } from "./near.ts";
import { anyOf, countOf, countPattern } from "./words.ts";

const unit = "(?<unit>(?:[Hh]our|[Dd]ay|[Ww]eek|[Ff]ortnight|[Mm]onth|[Yy]ear|[Dd]ecade))s?";
const count = `(?<count>${countPattern})`;
const roughly = `(?:(?<rough>${anyOf("about|around|roughly|some|nearly|almost|approximately|just over|just under")}) )?`;

/** Times that are so long before or after today. */
export const lengthRules: readonly TimeRule[] = [
  {
    name: "ago",
    pattern: wholeWords(`${roughly}${count} ${unit}(?<half> and a half)? (?:[Aa]go|earlier today)`),
    read: (caught, near) => {
      const there = away(caught, near, -1);
      return there && caught.rough ? `${there}~` : there;
    },
    example: ["it closed [six months ago] for good", "2024-04"],
  },
  {
    name: "ago",
    pattern: wholeWords(`${anyOf("half")} an? (?<unit>year|decade) ago`),
    read: (caught, near) => away({ ...caught, count: "0", half: "half" }, near, -1),
    example: ["it closed [half a year ago] for good", "2024-04"],
  },
  {
    name: "from now",
    pattern: wholeWords(`${roughly}${count} ${unit} from (?:now|today)`),
    read: (caught, near) => {
      const there = away(caught, near, 1);
      return there && caught.rough ? `${there}~` : there;
    },
    example: ["it opens [three weeks from now]", "2024-11-13"],
  },
  {
    name: "from now",
    pattern: wholeWords(`${anyOf("in")} ${roughly}${count} ${unit}['’] time`),
    read: (caught, near) => away(caught, near, 1),
    example: ["it opens [in two years’ time]", "2026"],
  },
  {
    name: "the past",
    pattern: wholeWords(
      `(?:${anyOf("in|over|during|for|within")} )?(?:the|these) (?:past|last) ${count} ${unit}(?<half> and a half)?`,
    ),
    read: (caught, near) => between(away(caught, near, -1), away({ ...caught, count: "0" }, near, -1)),
    example: ["it grew [over the past two years] and more", "2022/2024"],
  },
  {
    name: "the past",
    pattern: wholeWords(
      `(?:${anyOf("in|over|during|for|within")} )?the (?:past|last) (?<unit>day|week|month|year|decade)(?<half> and a half)?`,
    ),
    read: (caught, near) => between(oneUnit(caught, near, -1), oneUnit({ ...caught, none: "none" }, near, -1)),
    example: ["it grew [over the last week] and more", "2024-10-16/2024-10-23"],
  },
  {
    name: "the next",
    pattern: wholeWords(`${anyOf("in|over|during|for|within")} the next (?<unit>day|week|month|year|decade)`),
    read: (caught, near) => between(oneUnit({ ...caught, none: "none" }, near, 1), oneUnit(caught, near, 1)),
    example: ["it will grow [over the next week] and more", "2024-10-23/2024-10-30"],
  },
  {
    name: "the next",
    pattern: wholeWords(
      `(?:${anyOf("in|over|during|for|within")} )?(?:the )?(?:next|coming|following) ${count} ${unit}(?<half> and a half)?`,
    ),
    read: (caught, near) => between(away({ ...caught, count: "0" }, near, 1), away(caught, near, 1)),
    example: ["it will grow [over the next two years]", "2024/2026"],
  },
  {
    name: "within",
    pattern: wholeWords(`${anyOf("within")} ${roughly}${count} ${unit}`),
    // Done in time is done by then.
    read: (caught, near) => {
      const end = near.isAhead ? away(caught, near, 1) : undefined;
      return end && `../${end}`;
    },
    example: ["it will open [within two weeks]", "../2024-11-06"],
  },
];

/** One unit away: in days for a week, in months for a year, so that the stretch has that length. */
function oneUnit({ unit: of = "", half, none }: Caught, near: Near, sign: 1 | -1): string | null | undefined {
  const length = { day: "1 day", week: "7 day", month: "30 day", year: "12 month", decade: "10 year" }[of] ?? "";
  const [number = "", smaller = ""] = length.split(" ");
  const longer = half ? Number(number) * 1.5 : Number(number);
  return away({ count: String(none ? 0 : Math.round(longer)), unit: smaller }, near, sign);
}

const between = (from: string | null | undefined, to: string | null | undefined): string | null | undefined =>
  from && to ? (from === to ? from : `${from}/${to}`) : (from ?? to);

/** So many units from today, as precise as the unit: years away is a year, days away a day. */
function away(caught: Caught, { today }: Near, sign: 1 | -1): string | null | undefined {
  const number = countOf(caught.count ?? "") * sign;
  const half = caught.half ? 0.5 * sign : 0;
  return fromToday(today, (caught.unit ?? "").toLowerCase(), number + half);
}

function fromToday(today: Today, unit: string, count: number): string | null | undefined {
  const { year, month, day } = today;
  if (/^hour|^day|^week|^fortnight/.test(unit)) {
    const days = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 }[unit] ?? 1;
    return day === null ? null : isoOf(day + Math.round(count * days));
  }
  if (unit === "month" || !Number.isInteger(count))
    return month && addMonths(month, Math.round(count * ({ year: 12, decade: 120 }[unit] ?? 1)));
  const there = year && year + count * (unit === "decade" ? 10 : 1);
  return there && there > 1000 ? yearOf(there) : there === null ? null : undefined;
}
