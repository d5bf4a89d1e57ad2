/** A month that a day of it follows. */
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
const names =
  "Articles?|No\\.?|Nos\\.|number|Numbers?|Sections?|Chapter|Title|Rule|Route|Highway|Interstate|Boeing|Airbus|Flight|Phase|Page|Pages|Channel|Amendment|Division|Unit|Room|Group|Grade|Class|Level|Tier|Type|Category|Stage|Day|Week|Part|Volume|Vol\\.|Resolution|Proposition|Prop\\.?|Measure|Apollo|Soyuz|iPhone|Windows|Formula|Season|Episode|Round|Game|Heat|Lot|Gate|Platform|Terminal|Pier|Bus|Line|Area|District|Precinct|Ward|Zone|Exhibit|Counts?|Order|Form|Protocol|Paragraph|Table|Figure|Item|Question|Step|Point|Option|Version|Model|Act|Psalm|Verse|Agenda|Vision|Fortune|FTSE|Nasdaq|Euro|Covid|Top|Hot|Studio|Super Bowl|World Cup|Olympics|Group of|Gang of|Big|Fantastic|Bill|Act|H\\.?R\\.?|S\\.?B\\.?|H\\.?B\\.?|S&P";
const streets = "Street|St|Road|Rd|Avenue|Ave|Square|Lane|Drive|Boulevard|Blvd|Way|Place|Court|Terrace|Row|Quay";
const kin = "father|mother|parents?|dad|mom|mum|grandmother|grandfather|grandparents?|widow|widower";
const persons =
  "people|persons?|men|women|man|woman|children|kids|girls?|boys?|anyone|everyone|those|adults?|voters|residents|patients|citizens|Americans|workers|drivers|users|students|teenagers|players";

const measures =
  "strong|count|member|seat|bed|vote|room|storey|story|vehicle|magnitude|hour|minute|second|mile|foot|feet|inch|met(?:er|re)|kilomet(?:er|re)|km|point|percent|ton|tonne|pound|acre|degree|dollar|euro|cent|kilo|kilogram|gallon|barrel|yard|square|cubic|megawatt";

/** "Seven-count": a noun in the singular that a number counts. */
export const countedWhole = new RegExp(`^-(?:${measures})\\b`, "i");

/** What makes a number something else than a count. Each row brings a text with a number that is none. */
export const otherUses: readonly Readonly<{
  use: string;
  before?: RegExp;
  number?: RegExp;
  after?: RegExp;
  example: string;
}>[] = [
  {
    use: "a year",
    number: /^(?:1[5-9]|20)\d\d$/,
    // "1846 persons were ill", but "the 2016 elections" and "in 2016 elections were held".
    after: /^(?! (?:people|persons?|men|women|children|troops|soldiers|police|dead|\p{Ll}{3,}s)\b)/u,
    example: "the law of [2024] fails",
  },
  {
    use: "a year before a plural",
    number: /^(?:1[5-9]|20)\d\d$/,
    before:
      /\b(?:in|since|the|of|by|from|until|till|between|after|before|during|early|late|mid|his|her|its|their|our|a|an|this|that|to|and|for|circa|or)[ -]$/i,
    example: "the [2016] elections were fair",
  },
  {
    use: "years that follow each other",
    number: /^(?:1[5-9]|20)\d\d ?(?:[-–/]|to|through|and|or) ?(?:(?:1[5-9]|20)\d\d|\d\d)$/,
    example: "in the season [2018-19] it won",
  },
  {
    use: "a day of a month",
    before: new RegExp(
      `\\b(?:${months}) (?:\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|or|to|through|until) |, | ?[-–] ?))?$`,
    ),
    example: "on April [21] it closed",
  },
  {
    use: "a day before its month",
    after: new RegExp(`^(?:st|nd|rd|th)?(?: (?:and|or|to) \\d{1,2})?(?: of)? (?:${months})(?![\\p{L}])`, "u"),
    example: "on [21] April it closed",
  },
  {
    use: "an age",
    before: /\b(?:aged?|ages)(?: (?:about|between|of|just|only|over|under))? $/i,
    example: "children aged [12] left",
  },
  {
    use: "an age that follows a name",
    before: /\p{L}(?:, | \(|,? [-–—] ?)$/u,
    number: /^\d\d$/,
    after: /^(?:,|\)|;| ?[-–—](?!\d)|\.(?:\s|$)|$| (?:and|of) \p{Lu})/u,
    example: "Orla Wren, [66], left",
  },
  {
    use: "an age that somebody is",
    before:
      /\b(?:he|she|who|I|they|\p{Lu}\p{L}+)(?:['’]s| is| was| were| are| turns?| turned|'m|’m| am)(?: only| just| about| now)? $/u,
    number: /^\d\d$/,
    after: /^(?:[.,;)]|$| (?:when|at the time|and|or|but|years)\b)/,
    example: "Wren turned [66] and left",
  },
  {
    use: "an age in years",
    after: /^(?:-|- and \d+-| )?(?:years?|months?|weeks?|days?)(?:[ -](?:old|olds)\b| of age\b)/i,
    example: "a [12]-year-old left",
  },
  {
    use: "an age in a range",
    before: /\bages? (?:of )?(?:about |between )?(?:\d+ (?:and|to) )?$/i,
    example: "between the ages of [12] and 16",
  },
  {
    use: "an age as a limit",
    after: /^ ?(?:(?:and|or) (?:older|over|younger|under|up|above|below))\b/,
    before: new RegExp(`(?:\\b(?:is|are|${persons}|aged?|be|was|were)|^|[,“"(]) ?(?:age )?$`, "i"),
    example: "who is [19] or older",
  },
  {
    use: "an age of people over or under it",
    before: new RegExp(
      `\\b(?:${persons})(?: who are)? (?:over|under|above|below|between|aged|older than|younger than) (?:the age of )?$`,
      "i",
    ),
    number: /^\d{1,2}(?: (?:and|to) \d{1,2})?$/,
    after: /^(?:[.,;)]|$|s\b| (?!\p{Ll}+s\b))/u,
    example: "women over [65] were asked",
  },
  { use: "those under an age", before: /\b(?:over|under)-$/i, example: "the under-[18]s won" },
  {
    use: "children in passing",
    before: new RegExp(`\\b(?:${kin})(?:-| )of(?:-| )$`, "i"),
    example: "a father of [three] daughters",
  },
  { use: "a decade", after: /^['’]?s\b/, example: "in his [30]s" },
  {
    use: "a year without its century",
    before: /['’]$/,
    number: /^\d\d$/,
    after: /^(?! (?:people|\p{Ll}+s)\b)/u,
    example: "back in '[16] it was sold",
  },
  { use: "an ordinal", after: /^(?:st|nd|rd|th)\b/i, example: "the [27]th district" },
  {
    use: "a time of day",
    after:
      /^(?:[:.]\d\d ?(?:[ap]\.?m\b|GMT|UTC|local)|:\d\d| ?[ap]\.?m\b| o[’']clock| (?:UTC|GMT|BST|EST|EDT|PST|PDT|CET|ET|PT|local time|in the (?:morning|afternoon|evening)|at night)\b)/i,
    example: "at [5] p.m.",
  },
  {
    use: "a length of time that dates something",
    after:
      /^(?: (?:more|or so|full|long|straight|consecutive|whole|additional|working|business|calendar|solid|short))?(?:[ -]|- to \p{L}+-)(?:days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|nights?|seasons?|generations?|quarters?|semesters?|minutes? (?:ago|later|earlier))\b/iu,
    example: "for [three] weeks",
  },
  {
    use: "ages that are long",
    after: /^ of (?:days|weeks|months|years|decades|hours|times)\b/,
    example: "[thousands] of years",
  },
  {
    use: "a number that names",
    before: new RegExp(`(?<![\\p{L}])(?:${names})[ #-]$`, "u"),
    example: "under Article [5]",
  },
  {
    use: "a number that names, in small letters",
    before:
      /\b(?:article|number|section|chapter|title|rule|route|highway|flight|phase|page|channel|grade|level|tier|type|category|stage|day|week|part|season|episode|round|room|item|question|step|version|figure) $/,
    example: "as the party's number [two]",
  },
  { use: "a date or a score in figures", after: /^(?:[/:–-]|\.(?=\d+\.))\d/, example: "since [9]/11" },
  { use: "a number set against another", before: /\d ?[/:–-] ?$/, example: "they split it 50-[50]" },
  {
    use: "a number after a name",
    before: /\S[\s“"‘'(]+\p{Lu}[\p{L}&]+ $/u,
    number: /^\d{1,4}$/,
    after:
      /^(?:[”"’.,;)]|$| \p{Lu}| (?:in|on|at|is|was|are|were|and|or|near|close|to|from|has|had|that|which|said|news)\b)/u,
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
    example: "by calling [101], he said",
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
    before: /(?:\d\)|\+\d{1,3}) $/,
    example: "on (0550) [1234] all day",
  },
  { use: "a name that goes on", after: /^-\p{Lu}/u, example: "the [7]-Eleven shop" },
  {
    use: "an emphasis",
    number: /^(?:1[01]0|one hundred|a hundred)$/i,
    after:
      /^ ?(?:%|percent|per cent) (?:sure|certain|clear|right|wrong|true|false|correct|accurate|committed|confident|convinced|behind|with|against|opposed|support\p{L}*|agree\p{L}*|certainty|honest|safe|on|there|in|not|my|his|her|fake|bullshit|guaranteed?)\b/iu,
    example: "it is [100] percent false",
  },
  {
    use: "a manner of speaking",
    after: /^ (?:times over|times$|times[.,;”"!]|percent[.!]?$)/i,
    number: /^(?:a|one|hundreds?|thousands?|millions?|a (?:hundred|thousand|million)|100|1,000|hundred)$/i,
    example: "a hundred and [thousands] times over",
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

  { use: "a rank", before: /\b[Tt]op[ -]$/, after: /^(?! (?:%|percent|per cent))/, example: "in the top [20]" },
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
];
