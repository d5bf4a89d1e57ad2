import type { Span } from "#vocabulary";

type Row = Readonly<{
  /** What the words are instead. */
  use: string;
  before?: RegExp;
  words?: RegExp;
  after?: RegExp;
  /** Its words in brackets are no time. */
  example: string;
}>;

const year = /^\d{4}$/;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const unsafeMonth = /^(?:March|May|April|June|August)$/;

/** What makes words that look like a time something else. Each row brings a text of its own. */
export const noTimes: readonly Row[] = [
  { use: "part of a number", before: /[$£€¥#]$|\d[.,:/–-]$/, example: "it cost $[1999] then" },
  {
    use: "the start of a number",
    words: /\d$/,
    after: /^(?:[,.:/]\d|%|[-–]\p{Lu})/u,
    example: "some [2019].5 of them",
  },
  {
    use: "a year in a name",
    before:
      /(?:^|[\s“"'‘(])(?!(?:In|Since|By|Of|From|For|Until|Before|After|During|Through|To|The|And|Or|Between|A|As|At|About|Around|Late|Early|Mid|Only|But|Spring|Summer|Autumn|Fall|Winter|Until|Not|On)\b)\p{Lu}[\p{L}’'-]* $/u,
    words: year,
    example: "the Vision [2030] plan",
  },
  {
    use: "a count that looks like a year",
    before:
      /\b(?:at least|at most|about|around|nearly|almost|over|than|some|roughly|approximately|up to|only|just|another|exactly|all|total of) $/i,
    words: year,
    after: /^ (?:\p{L}+ )?\p{Ll}{2,}s\b/u,
    example: "at least [2000] ships",
  },
  {
    use: "a count of things",
    words: year,
    after:
      /^ (?:people|men|women|children|troops|soldiers|police|miles|kilometres|kilometers|metres|meters|km|feet|acres|tons|tonnes|dollars|euros|pounds|votes|jobs|homes|calories|square)\b/,
    example: "[1600] people left",
  },
  {
    use: "a height or a number of a law",
    before:
      /\b(?:No\.?|number|Section|Article|Title|Resolution|Route|Room|Flight|Bill|HR|H\.R\.|S\.|Boeing|Rule|Chapter|Act) $/,
    words: year,
    example: "under Resolution [1973]",
  },
  {
    use: "a name that has a day in it",
    before: /\b(?:Super|Black|Good|Ash|Holy|Maundy|Shrove|Cyber|Giving|Palm|Easter|Bloody|Fat|Ruby|Whit|Sheffield) $/,
    example: "on Black [Friday]",
  },
  {
    use: "a name that a month begins",
    words: month,
    after: /^ (?:\p{Lu}\p{Ll}+|for Our|on Washington)/u,
    before: /(?:^|[^\p{L}]|\b(?!(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]his|[Ll]ast|[Nn]ext)\b)\p{L}+) ?$/u,
    example: "a book by [April] Orla",
  },
  {
    use: "a month that is a word or a name",
    words: unsafeMonth,
    before: /(?:^|[.!?“"‘\n(,—–] ?|\p{Lu}[\p{L}.’']* )$/u,
    after: /^ (?!elections?\b|\d)/,
    example: "[March] with us",
  },
  {
    use: "the verb, or the name",
    words: /^May$/,
    before:
      /(?<!(?:^|[^\p{L}])(?:in|since|by|until|last|next|this|early|late|mid|of|from|to|through|between|and|or|before|after|during|for|a|the|around|about|on)[ -])$/iu,
    after: /^(?! \d| elections?\b)/,
    example: "Prime Minister Orla [May] left",
  },
  {
    use: "the date at the head of a report from a place",
    before: /(?:^|\n)[^\n]{0,24}\p{Lu}{3,}[^\n]{0,24}, $/u,
    after: /^(?: \d{1,2})?(?:,? \d{4})?,? (?:\([^)\n]{2,40}\) ?)?(?:--?|–|—) /,
    example: "\nPORT SARN, [April 30] (Meridian) - The ferry sank.",
  },
  {
    use: "a time of day in four figures",
    words: year,
    after: /^ ?(?:UTC|GMT|hrs|hours|local time|E[SD]T)\b/,
    example: "at [1830] UTC",
  },
  {
    use: "a name that a season begins",
    words: /^(?:Spring|Summer|Autumn|Fall|Winter)$/,
    after: /^ \p{Lu}/u,
    example: "the shop in [Spring] Street",
  },
  {
    use: "a show",
    before: /[“"‘']$/,
    words: /^(?:Today|Tonight|Sunday|Sunday Morning)$/,
    after: /^[”"’'] (?:show|programme|program)|^[”"’'](?!s\b)/,
    example: "the “[Today]” show",
  },
  { use: "a show without marks", before: /\b[Tt]he $/, words: /^(?:Today|Tonight)$/, example: "the [Today] show" },
  { use: "what comes round", before: /\b(?:every|each)(?: other| second)? $/i, example: "every [Monday] they meet" },
  {
    use: "a paper or a club",
    before: /\b(?:USA|The Mail on|Mail on|Christianity|Psychology|Russia|Sheffield|Fox News) $/,
    words: /^(?:Today|Sunday|Wednesday)$/,
    example: "as USA [Today] reported",
  },
];

/** Whether words that look like a time are something else. */
export const isNoTime = (text: string, [start, end]: Span): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  const words = text.slice(start, end);
  const after = text.slice(end, end + 30);
  return noTimes.some(
    (row) => (row.before?.test(before) ?? true) && (row.words?.test(words) ?? true) && (row.after?.test(after) ?? true),
  );
};
