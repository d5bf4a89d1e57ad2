import type { Report, Time } from "#vocabulary";

/** The value of a time for people: "by 2024-12", "from 2024-12", "2024-10-14 to 2024-10-20"; the rest as it is. */
export function dateOf(value: string): string {
  const [from = "", to] = value.split("/");
  if (to === undefined) return value;
  if (from === ".." || from === "") return `by ${to}`;
  return to === ".." || to === "" ? `from ${from}` : `${from} to ${to}`;
}

/**
 * What the times of a statement add to its words, each unbroken where a line ends. That it was said on the day of the report
 * stands above it already.
 */
export const datesOf = (times: readonly Time[], { published }: Report): readonly string[] => [
  ...new Set(
    times.flatMap(({ role, value }) =>
      value === null || (role === "said" && value === published?.slice(0, value.length) && value.length >= 10)
        ? []
        : [`${role} ${dateOf(value)}`.replaceAll(" ", "\u00a0")],
    ),
  ),
];
