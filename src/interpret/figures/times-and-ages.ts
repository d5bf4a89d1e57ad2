import type { OtherUse } from "./other-use.ts";

/** A month that a day of it follows. */
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
const kin = "father|mother|parents?|dad|mom|mum|grandmother|grandfather|grandparents?|widow|widower";
const persons =
  "people|persons?|men|women|man|woman|children|kids|girls?|boys?|anyone|everyone|those|adults?|voters|residents|patients|citizens|Americans|workers|drivers|users|students|teenagers|players";

/** Numbers that date something, or say how old or how long. */
export const timesAndAges: readonly OtherUse[] = [
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
    number: /^\d{1,2}(?!\d)/,
    after: /^(?! ?(?:%|per ?cent))/,
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
    number: /^(?:\d\d|1[01]\d)$/,
    after: /^(?:,|\)|;| ?[-–—](?!\d)|\.(?:\s|$)|$| (?:and|of) \p{Lu})/u,
    example: "Orla Wren, [66], left",
  },
  {
    use: "an age that somebody is",
    before:
      /\b(?:he|she|who|I|they|\p{Lu}\p{L}+)(?:['’]s| is| was| were| are| turns?| turned|'m|’m| am)(?: only| just| about| now)? $/u,
    number: /^(?:\d\d|1[01]\d)$/,
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
    example: "between the ages of [31] and 44",
  },
  {
    use: "an age as a limit",
    after: /^ ?(?:(?:and|or) (?:older|over|younger|under|up|above|below))\b/,
    before: new RegExp(`(?:\\b(?:is|are|${persons}|aged?|be|was|were)|^|[,“"(]) ?(?:age )?$`, "i"),
    example: "she is [23] or older",
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
  { use: "a year of an era", after: /^ ?(?:BCE?|B\.C\.|CE|AD|A\.D\.)(?![\p{L}])/u, example: "built by [450] BC" },
  { use: "a year of our era", before: /\b(?:AD|A\.D\.|BC|B\.C\.) $/, example: "in AD [79] it burnt" },
  {
    use: "an age at a time",
    before: /\b(?:then|turn|turns|turning|turned|age|you['’]re|you are|when (?:he|she|I|you|they) (?:was|were)) $/i,
    number: /^(?:\d\d|1[01]\d)$|^(?:eigh|thir|four|fif|six|seven|nine)teen$|^twelve$/i,
    after: /^(?! (?:\p{L}+ )?\p{Ll}+s\b)/u,
    example: "Maro, then [44], left",
  },
];
