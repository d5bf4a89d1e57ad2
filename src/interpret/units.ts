/** A unit, by the words after a number or the sign before it. */
type UnitRow = Readonly<{ unit: string; pattern: RegExp; example: string }>;

/** Signs and codes before a number. */
export const currencySigns: Readonly<{ [sign: string]: string }> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  A$: "AUD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
};

/** Words after a number, longest first where one starts with another. */
export const unitRows: readonly UnitRow[] = [
  { unit: "percentage points", pattern: /^[ -]?(?:percentage|per cent) points?\b/i, example: "5 percentage points" },
  { unit: "%", pattern: /^ ?(?:%|percent\b|per cent\b|pc\b)|^-percent\b/i, example: "5 per cent" },
  { unit: "percentage points", pattern: /^[ -]points?\b/i, example: "a 2.5-point lead" },
  { unit: "USD", pattern: /^ (?:U\.?S\.? )?dollars?\b['’]?/i, example: "5 million US dollars" },
  { unit: "EUR", pattern: /^ euros?\b/i, example: "5 euros" },
  { unit: "lb", pattern: /^ pounds? of\b/i, example: "5 pounds of flour" },
  { unit: "GBP", pattern: /^ pounds?\b(?: sterling)?/i, example: "5 million pounds" },
  { unit: "JPY", pattern: /^ yen\b/i, example: "500 yen" },
  { unit: "CNY", pattern: /^ yuan\b/i, example: "500 yuan" },
  { unit: "RUB", pattern: /^ rubles?\b|^ roubles?\b/i, example: "500 roubles" },
  { unit: "INR", pattern: /^ rupees?\b/i, example: "500 rupees" },
  { unit: "PLN", pattern: /^ z[lł]otys?\b/iu, example: "500 złotys" },
  { unit: "CHF", pattern: /^ (?:Swiss )?francs?\b/i, example: "500 Swiss francs" },
  { unit: "square miles", pattern: /^ (?:square|sq\.?) miles?\b/i, example: "300 square miles" },
  { unit: "km2", pattern: /^ ?(?:km2|km²)|^ square kilomet(?:er|re)s?\b/i, example: "415 km2" },
  { unit: "km", pattern: /^[ -]?(?:km|kilomet(?:er|re)s?)\b/i, example: "7.5 kilometres" },
  { unit: "miles", pattern: /^[ -]miles?\b/i, example: "30 miles" },
  { unit: "m", pattern: /^[ -]met(?:er|re)s?\b/i, example: "30 metres" },
  { unit: "ft", pattern: /^[ -](?:feet|foot|ft)\b/i, example: "30 feet" },
  { unit: "t", pattern: /^ (?:metric )?(?:tons?|tonnes?)\b/i, example: "3 million metric tons" },
  { unit: "kg", pattern: /^ ?(?:kg|kilograms?|kilos?)\b/i, example: "30 kilos" },
  { unit: "acres", pattern: /^ acres?\b/i, example: "30 acres" },
  { unit: "hectares", pattern: /^ hectares?\b/i, example: "30 hectares" },
  { unit: "gallons", pattern: /^ gallons?\b/i, example: "50 gallons" },
  { unit: "litres", pattern: /^ lit(?:er|re)s?\b/i, example: "50 litres" },
  { unit: "barrels", pattern: /^ barrels?\b/i, example: "50 barrels" },
  { unit: "MW", pattern: /^ ?(?:MW|megawatts?)\b/i, example: "50 megawatts" },
  { unit: "hours", pattern: /^[ -]hours?\b/i, example: "a 24-hour search" },
  { unit: "minutes", pattern: /^[ -]minutes?\b/i, example: "36 minutes" },
  { unit: "seconds", pattern: /^[ -]seconds?\b/i, example: "20 seconds" },
];
