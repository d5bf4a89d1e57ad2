/** A unit, by the words after a number. A tenth of one that has a name of its own is counted in the whole. */
type UnitRow = Readonly<{ unit: string; pattern: RegExp; example: string; factor?: number }>;

/** Signs and codes of money, before a number. */
export const currencySigns: Readonly<{ [sign: string]: string }> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  NT$: "TWD",
  MX$: "MXN",
  R$: "BRL",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₦": "NGN",
  "₱": "PHP",
  "₴": "UAH",
  Rs: "INR",
  "Rs.": "INR",
  RMB: "CNY",
};

/** Codes of money, as they stand before or after a number. */
export const currencyCodes =
  "USD|EUR|GBP|JPY|CNY|INR|RUB|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|HUF|CZK|TRY|BRL|MXN|ZAR|KRW|ILS|SAR|AED|HKD|SGD|THB|UAH|NGN|PKR";

const escaped = (text: string): string => text.replace(/[.$]/g, "\\$&");
const signsLongestFirst = Object.keys(currencySigns).sort((one, other) => other.length - one.length);

/** What stands right before an amount of money, at the end of a text. */
export const currencyBefore = new RegExp(
  `(?<![\\p{L}$])(${[...signsLongestFirst.map(escaped), currencyCodes].join("|")})[ \\u00A0]?$`,
  "u",
);

/** "Magnitude 5.1": the one measure whose name stands before its number. */
export const measureBefore = /\b(magnitude)(?:-|(?: of)? )$/i;

/** Which money a sign or a code before a number stands for. */
export const currencyOf = (sign: string): string => currencySigns[sign] ?? sign;

const money = (unit: string, names: string, example: string): UnitRow => ({
  unit,
  pattern: new RegExp(`^(?: of)?[ -](?:${names})\\b['’]?`, "iu"),
  example,
});

/** Words after a number, longest first where one starts with another. */
export const unitRows: readonly UnitRow[] = [
  {
    unit: "percentage points",
    pattern: /^[ -]?(?:percentage|percent|per cent|%)[ -]points?\b/i,
    example: "5 percentage points",
  },
  { unit: "basis points", pattern: /^[ -]basis points?\b/i, example: "25 basis points" },
  {
    unit: "%",
    pattern: /^ ?(?:%|percents?\b|per cent\b|pct\b|pc\b)|^-(?:percent|per-cent)\b|^ percentage\b/i,
    example: "5 per cent",
  },
  { unit: "percentage points", pattern: /^[ -]points?\b/i, example: "a 2.5-point lead" },
  { unit: "CAD", pattern: /^ Canadian dollars?\b/i, example: "5 Canadian dollars" },
  { unit: "AUD", pattern: /^ Australian dollars?\b/i, example: "5 Australian dollars" },
  { unit: "NZD", pattern: /^ New Zealand dollars?\b/i, example: "5 New Zealand dollars" },
  { unit: "HKD", pattern: /^ Hong Kong dollars?\b/i, example: "5 Hong Kong dollars" },
  { unit: "SGD", pattern: /^ Singapore(?:an)? dollars?\b/i, example: "5 Singapore dollars" },
  money("USD", "(?:U\\.?S\\.?|American) dollars?|dollars?|bucks", "5 million US dollars"),
  money("EUR", "euros?", "5 euros"),
  { unit: "USD", pattern: /^[ -](?:U\.?S\.? )?cents?\b/i, factor: 0.01, example: "75 cents" },
  { unit: "GBP", pattern: /^ pence\b|^p\b/i, factor: 0.01, example: "75 pence" },
  { unit: "lb", pattern: /^ pounds? of\b|^-pounds?\b|^ ?lbs?\b/i, example: "5 pounds of flour" },
  { unit: "EGP", pattern: /^ Egyptian pounds?\b/i, example: "5 Egyptian pounds" },
  money("GBP", "pounds?(?: sterling)?|quid", "5 million pounds"),
  money("JPY", "(?:Japanese )?yen", "500 yen"),
  money("CNY", "(?:Chinese )?(?:yuan|renminbi)", "500 yuan"),
  money("RUB", "(?:Russian )?r(?:o?u)bles?", "500 roubles"),
  { unit: "PKR", pattern: /^ Pakistani rupees?\b/i, example: "500 Pakistani rupees" },
  money("INR", "(?:Indian )?rupees?", "500 rupees"),
  money("PLN", "(?:Polish )?z[lł]oty(?:s|ch)?", "500 złotys"),
  money("CHF", "(?:Swiss )?francs?", "500 Swiss francs"),
  money("SEK", "(?:Swedish )?kron(?:a|or)", "500 Swedish kronor"),
  money("NOK", "(?:Norwegian )?kroner", "500 Norwegian kroner"),
  money("DKK", "Danish kron(?:e|er)", "500 Danish kroner"),
  money("HUF", "(?:Hungarian )?forints?", "500 forints"),
  money("CZK", "Czech (?:crowns?|koruna)", "500 Czech crowns"),
  money("TRY", "(?:Turkish )?lira[s]?", "500 lira"),
  money("BRL", "Brazilian reais|reais", "500 reais"),
  money("MXN", "(?:Mexican )?pesos?", "500 Mexican pesos"),
  money("ZAR", "(?:South African )?rand", "500 rand"),
  money("KRW", "(?:South Korean )?won(?! (?:the|a|by|in|over|it|their|his|her))", "500 won"),
  money("ILS", "(?:Israeli )?(?:new )?shekels?", "500 shekels"),
  money("SAR", "(?:Saudi )?riyals?", "500 riyals"),
  money("AED", "(?:UAE )?dirhams?", "500 dirhams"),
  money("THB", "(?:Thai )?baht", "500 baht"),
  money("UAH", "hryvnias?", "500 hryvnia"),
  money("NGN", "naira", "500 naira"),
  ...currencyCodes.split("|").map((unit) => ({ unit, pattern: new RegExp(`^ ?${unit}\\b`), example: `500 ${unit}` })),
  {
    unit: "km/h",
    pattern: /^ ?(?:km\/h|kmh|kph)\b|^ kilomet(?:er|re)s? (?:an|per) hour\b/i,
    example: "90 kilometres an hour",
  },
  { unit: "mph", pattern: /^[ -]?mph\b|^[ -]miles?[ -](?:an|per)[ -]hour\b/i, example: "90 miles an hour" },
  { unit: "m/s", pattern: /^ ?m\/s\b|^ met(?:er|re)s? (?:a|per) second\b/i, example: "9 metres per second" },
  { unit: "square miles", pattern: /^[ -](?:square|sq\.?)[ -]miles?\b/i, example: "300 square miles" },
  { unit: "km2", pattern: /^ ?(?:km2|km²|sq ?km)|^[ -]square[ -]kilomet(?:er|re)s?\b/i, example: "415 km2" },
  { unit: "m2", pattern: /^ ?(?:m²|sq ?m\b)|^[ -]square[ -]met(?:er|re)s?\b/i, example: "415 square metres" },
  { unit: "square feet", pattern: /^[ -](?:square|sq\.?)[ -](?:feet|foot|ft)\b/i, example: "415 square feet" },
  { unit: "m3", pattern: /^[ -]cubic[ -]met(?:er|re)s?\b/i, example: "50 cubic metres" },
  { unit: "nautical miles", pattern: /^[ -]nautical[ -]miles?\b/i, example: "12 nautical miles" },
  { unit: "km", pattern: /^[ -]?(?:kms?|kilomet(?:er|re)s?)\b/i, example: "7.5 kilometres" },
  { unit: "cm", pattern: /^[ -]?(?:cm|centimet(?:er|re)s?)\b/i, example: "4 centimetres" },
  { unit: "mm", pattern: /^[ -]?(?:mm|millimet(?:er|re)s?)\b/i, example: "4 millimetres" },
  { unit: "miles", pattern: /^[ -]miles?\b/i, example: "30 miles" },
  {
    unit: "m",
    pattern: /^[ -]met(?:er|re)s?\b|^ ?m(?= (?:high|long|tall|wide|deep|away|below|above))/i,
    example: "30 metres",
  },
  { unit: "ft", pattern: /^[ -](?:feet|foot|ft)\b/i, example: "30 feet" },
  { unit: "in", pattern: /^[ -]inch(?:es)?\b/i, example: "30 inches" },
  { unit: "yards", pattern: /^[ -]yards?\b/i, example: "30 yards" },
  { unit: "kt", pattern: /^[ -]?kilotons?\b/i, example: "30 kilotons" },
  { unit: "t", pattern: /^(?: of)?[ -](?:metric )?(?:tons?|tonnes?)\b/i, example: "3 million metric tons" },
  { unit: "kg", pattern: /^[ -]?(?:kgs?|kilograms?|kilos?)\b/i, example: "30 kilos" },
  { unit: "g", pattern: /^[ -]?grams?\b/i, example: "30 grams" },
  { unit: "oz", pattern: /^[ -]?ounces?\b/i, example: "30 ounces" },
  { unit: "acres", pattern: /^(?: of)?[ -]acres?\b/i, example: "30 acres" },
  { unit: "hectares", pattern: /^(?: of)?[ -]hectares?\b/i, example: "30 hectares" },
  { unit: "gallons", pattern: /^(?: of)?[ -]gallons?\b/i, example: "50 gallons" },
  { unit: "litres", pattern: /^(?: of)?[ -]lit(?:er|re)s?\b/i, example: "50 litres" },
  { unit: "barrels", pattern: /^(?: of)?[ -]barrels?\b/i, example: "50 barrels" },
  { unit: "MW", pattern: /^[ -]?(?:MW|megawatts?)\b/i, example: "50 megawatts" },
  { unit: "GW", pattern: /^[ -]?(?:GW|gigawatts?)\b/i, example: "50 gigawatts" },
  { unit: "kWh", pattern: /^[ -]?(?:kWh|kilowatt[ -]hours?)\b/i, example: "50 kilowatt-hours" },
  { unit: "°C", pattern: /^ ?°C\b|^ (?:degrees )?Celsius\b|^ degrees C\b/i, example: "40 degrees Celsius" },
  { unit: "°F", pattern: /^ ?°F\b|^ (?:degrees )?Fahrenheit\b|^ degrees F\b/i, example: "40 degrees Fahrenheit" },
  { unit: "°", pattern: /^ ?°|^[ -]degrees?\b/i, example: "40 degrees" },
  { unit: "magnitude", pattern: /^[ -]magnitude\b/i, example: "a 5.1-magnitude quake" },
  { unit: "hours", pattern: /^[ -]hours?\b/i, example: "a 24-hour search" },
  { unit: "minutes", pattern: /^[ -]minutes?\b/i, example: "36 minutes" },
  { unit: "seconds", pattern: /^[ -]seconds?\b/i, example: "20 seconds" },
];

/** The unit at the start of what follows a number. */
export function unitAfter(rest: string): Readonly<{ row: UnitRow | undefined; length: number }> {
  const row = unitRows.find(({ pattern }) => pattern.test(rest));
  const found = row?.pattern.exec(rest)?.[0] ?? "";
  return { row, length: found.replace(/ of$/, "").length };
}
