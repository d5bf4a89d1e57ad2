import type { OtherUse } from "./other-use.ts";

const names =
  "Articles?|No\\.?|Nos\\.|number|Numbers?|Sections?|Chapter|Title|Rule|Route|Highway|Interstate|Boeing|Airbus|Flight|Phase|Page|Pages|Channel|Amendment|Division|Unit|Room|Group|Grade|Class|Level|Tier|Type|Category|Stage|Day|Week|Part|Volume|Vol\\.|Resolution|Proposition|Prop\\.?|Measure|Apollo|Soyuz|iPhone|Windows|Formula|Season|Episode|Round|Game|Heat|Lot|Gate|Platform|Terminal|Pier|Bus|Line|Area|District|Precinct|Ward|Zone|Exhibit|Counts?|Order|Form|Protocol|Paragraph|Table|Figure|Item|Question|Step|Point|Option|Version|Model|Act|Psalm|Verse|Agenda|Vision|Fortune|FTSE|Nasdaq|Euro|Covid|Top|Hot|Studio|Super Bowl|World Cup|Olympics|Group of|Gang of|Big|Fantastic|Bill|Act|H\\.?R\\.?|S\\.?B\\.?|H\\.?B\\.?|S&P";
const streets = "Street|St|Road|Rd|Avenue|Ave|Square|Lane|Drive|Boulevard|Blvd|Way|Place|Court|Terrace|Row|Quay";
const measures =
  "strong|count|member|seat|bed|vote|room|storey|story|vehicle|magnitude|hour|minute|second|mile|foot|feet|inch|met(?:er|re)|kilomet(?:er|re)|km|point|percent|ton|tonne|pound|acre|degree|dollar|euro|cent|kilo|kilogram|gallon|barrel|yard|square|cubic|megawatt";

/** "Seven-count": a noun in the singular that a number counts. */
export const countedWhole = new RegExp(`^-(?:${measures})\\b`, "i");

/** Numbers that name, rank, compare or only stress. */
export const namesAndMarks: readonly OtherUse[] = [
  { use: "an ordinal", after: /^(?:st|nd|rd|th)\b/i, example: "the [27]th district" },
  {
    use: "a number that names",
    before: new RegExp(`(?<![\\p{L}])(?:${names})[ #-]$`, "u"),
    example: "under Article [5]",
  },
  {
    use: "a number that names, in small letters",
    before:
      /\b(?:article|number|section|chapter|title|rule|route|highway|flight|phase|page|channel|grade|level|tier|type|category|stage|day|week|part|season|episode|round|room|item|question|step|version|figure|decree|law|act|bill|paragraph|clause|verse|lot|bus|gate|apartment|cell|tower|building|floor|exhibit|unit|battalion|lane|platform|terminal|game|track) $/,
    example: "as the party's number [two]",
  },
  { use: "a date or a score in figures", after: /^(?:[/:–-]|\.(?=\d+\.))\d/, example: "since [9]/11" },
  { use: "a number set against another", before: /\d ?[/:–-] ?$/, example: "they split it 50-[50]" },
  {
    use: "a number after a name",
    before: /\S[\s“"‘'(]+\p{Lu}[\p{L}&]+ $/u,
    number: /^\d{1,4}$/,
    after:
      /^(?:[”"’.,;)]|$| \p{Lu}| (?:in|on|at|is|was|are|were|and|or|near|close|to|from|has|had|that|which|said|news|for)\b)/u,
    example: "as “Person [2]” said",
  },
  {
    use: "a word of a name",
    before: /[\p{Ll},] (?:\p{Lu}\p{L}+ )?$/u,
    number: /^\p{Lu}\p{Ll}+(?:[- ]\p{L}+)*$/u,
    after: /^[- ](?=\p{Lu})|^(?=[.,;”"’)]|$)/u,
    example: "near [Three] Rivers it rained",
  },
  {
    use: "a house number",
    after: new RegExp(
      `^ (?:(?:\\p{Lu}[\\p{L}.’']+ ){1,3}(?:${streets})\\b|(?:Rue|Quai|Via|Calle|Avenida|Avenue|Boulevard|Downing|Place) )`,
      "u",
    ),
    example: "from [10] Mill Street",
  },
  {
    use: "a number to dial",
    before: /\b(?:call(?:ing|ed)?|dial(?:l?ing|l?ed)?|text(?:ing)?|ring(?:ing)?) $/i,
    number: /^\d{3,}$/,
    after: /^(?! \p{Ll}+)/u,
    example: "by dialling [7700], he said",
  },
  {
    use: "a number too long for a count",
    number: /^\d{5,}$/,
    after: /^(?! \p{Ll}+s\b| (?:people|men|women|children|troops|were|was|have|had|are|of|more)\b)/u,
    example: "text [82623] for me",
  },
  {
    use: "part of a telephone number",
    number: /^\d{3,4}$/,
    before: /(?:\d\)|\+\d{1,3}|\b(?!(?:19|20)\d\d )\d{2,5}) $/,
    example: "on (0550) [1234] all day",
  },
  { use: "a name that goes on", after: /^-\p{Lu}/u, example: "the [7]-Eleven shop" },
  {
    use: "an emphasis",
    number: /^(?:1[01]0|one hundred|a hundred)$/i,
    after:
      /^ ?(?:%|percent|per cent) (?:sure|certain|clear|right|wrong|true|false|correct|accurate|committed|confident|convinced|behind|with|against|opposed|support\p{L}*|agree\p{L}*|certainty|honest|safe|on|there|in|not|my|his|her|fake|bullshit|guaranteed?)\b/iu,
    example: "he was [100] percent sure",
  },
  {
    use: "a manner of speaking",
    after: /^ (?:times over|times$|times[.,;”"!]|percent[.!]?$)/i,
    number: /^(?:a|one|hundreds?|thousands?|millions?|a (?:hundred|thousand|million)|100|1,000|hundred)$/i,
    example: "[thousands] times over",
  },
  {
    use: "a pay that a movement is named for",
    before: /\b(?:Fight|Fight) for \$?$/,
    example: "the Fight for $[15] groups",
  },
  {
    use: "an adjective that sorts",
    number:
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|(?:twenty|thirty|forty|fifty)(?:-\p{Ll}+)?)$/iu,
    after: new RegExp(`^-(?!(?:${measures}|plus|odd|per|and|to)s?\\b)\\p{L}`, "iu"),
    example: "the [12]-nation pact",
  },

  {
    use: "a rank",
    before: /\b(?:[Tt]op|ranked|ranking|seeded|numbered)[ -]$/,
    after: /^(?! (?:%|percent|per cent))/,
    example: "in the top [20]",
  },
  { use: "one side of a ratio", after: /^(?: to |-to-)(?:one|1)\b/, example: "[four] to one against" },
  {
    use: "the other side of a ratio",
    before: /\d\p{L}* to $|\b(?:two|three|four|five|six|seven|eight|nine|ten|odds of \p{L}+) to $/iu,
    number: /^(?:one|1)$/i,
    example: "four to [one] against",
  },
  { use: "a moment", number: /^one$/i, before: /\bat $/i, after: /^ point\b/, example: "at [one] point he left" },
  {
    use: "a manner of speaking of ones",
    number: /^one$/i,
    after: /^ (?:foot (?:in|out)|second|minute|more thing)\b/,
    example: "give me [one] second",
  },
  {
    use: "a number to call in need",
    number: /^(?:911|999|112|101|311)$/,
    after: /^(?! (?:\p{L}+ )?(?:people|\p{Ll}+[^s\W]s)\b)|^ (?:calls|operators)\b/u,
    example: "a [911] call came",
  },
  {
    use: "an aircraft",
    number: /^7[0-8]7$|^A?3[1-8]0$/,
    after: /^(?! (?:\p{L}+ )?\p{Ll}+s\b)|^s\b|^ (?:jets|planes|airliners|pilots|crews)\b/u,
    before: /\b(?:the|a|an|his|her|its|their|old|Boeing|Airbus)[ -]$/i,
    example: "his [757] jet",
  },
  {
    use: "a paragraph of the tax law",
    number: /^(?:401|501|527|403)$/,
    after: /^ ?\(?[a-z]\b|^ ?c\d/i,
    example: "a [401](k) plan",
  },
  { use: "a number with a zero before it", number: /^0\d+$/, example: "on (0550) 1234, code [017]" },
];
