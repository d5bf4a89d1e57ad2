import { dayOf, isoOf, yearOf } from "./calendar.ts";
import { type Near, type TimeRule, wholeWords } from "./near.ts";

/** Feasts that fall on the same day each year. Easter and its like move, and Thanksgiving differs between countries. */
const feastDays: Readonly<Record<string, string>> = {
  christmas: "12-25",
  "christmas day": "12-25",
  "christmas eve": "12-24",
  "boxing day": "12-26",
  "new year's day": "01-01",
  "new year's eve": "12-31",
  halloween: "10-31",
};
const before = "(?<=\\b(?:[Aa]t|[Bb]y|[Oo]n|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Ll]ast|[Tt]his|[Nn]ext|of) )";

/** Feasts by their names, where they stand as times. */
export const feastRules: readonly TimeRule[] = [
  {
    name: "feast",
    pattern: wholeWords(
      `${before}(?<feast>Christmas(?: Day| Eve)?|Boxing Day|New Year['’]s (?:Day|Eve)|Halloween)(?! \\p{Lu})`,
    ),
    read: ({ feast = "" }, near) => nearFeast(feastDays[feast.toLowerCase().replace("’", "'")] ?? "", near),
    example: ["it will be back on [Christmas Eve], he said", "2024-12-24"],
  },
];

/** The nearest one, on the side that the words speak of if they do. */
function nearFeast(day: string, { today: { year, day: now }, isAhead }: Near): string | null {
  if (year === null || now === null) return null;
  const days = [-1, 0, 1].map((years) => dayOf(`${yearOf(year + years)}-${day}`));
  const onSide = days.filter((one) => isAhead === null || (isAhead ? one >= now : one <= now));
  const [best = now] = onSide.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return isoOf(best);
}
