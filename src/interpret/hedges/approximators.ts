import type { HedgeRow } from "./hedge-row.ts";

/** A number, in figures or in words, that words before it can make less exact. */
const number =
  /^(?: the| an?)? (?:US\$|[$£€¥₹\d]|(?:half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/i;

/** What "about" belongs to where it names a subject: "asked about 40 homes" is no estimate. */
const takesAbout =
  /\b(?:ask|talk|think|thought|know|knew|say|said|tell|told|speak|spoke|hear|heard|learn|lied?|wrote|write|worry|worried|complain|care|read|question|concern|report|information|story|stories|fact|detail|claim|discussion|conversation|book|all|what|how)(?:s|es|ed|ing)? $/i;

/** Words that make a number less exact. Bounds ("at least 40", "up to 40") are the figure's own and weaken nothing. */
export const approximators: readonly HedgeRow[] = [
  {
    words: "about",
    pattern: /\babout\b/gi,
    after: number,
    notBefore: takesAbout,
    // "About 2016" tells a subject, "about 2,016" an estimate.
    notAfter: /^ (?:the |(?:1[5-9]|20)\d\d\b)/u,
    example: "that [about] 40 homes burned",
    others: ["they asked about 40 homes", "it is about 2016", "talks about the two dams", "he is concerned about it"],
  },
  {
    words: "around roughly approximately nearly almost circa close region order",
    pattern: /\b(?:around|roughly|approximately|nearly|almost|circa|close to|in the region of|on the order of)\b/gi,
    after: number,
    example: "that [roughly] a third of the dams leak",
    others: ["they stood around the well", "the nearly finished dam", "almost everybody left"],
  },
  {
    words: "some",
    pattern: /\bsome\b/gi,
    after: number,
    example: "that [some] 7,000 trees fell",
    others: ["some of the trees fell", "some trees fell"],
  },
  {
    words: "many much",
    pattern: /\bas (?:many|much) as\b/gi,
    after: number,
    example: "that [as many as] 40 people fell ill",
    others: ["they want as much as we do"],
  },
  {
    // Before a noun; what somebody estimated is told by a cue.
    words: "estimated",
    pattern: /\b(?:an )?estimated\b/gi,
    after: /^ [$£€¥₹\da-z]/,
    notBefore: /\b(?:he|she|they|it|we|I|who|which|has|have|had|is|are|was|were) $/i,
    example: "that [an estimated] 40 homes burned",
    others: ["she had estimated the costs before"],
  },
  {
    words: "so",
    pattern: /\bor so\b/gi,
    before: /[^\s,;:] $/,
    notAfter: /^ [a-z]+ (?:say|said|claim|claimed|think|thought|seems?)/i,
    example: "that it takes a week [or so]",
    others: ["the dam is safe, or so they say"],
  },
  {
    words: "give thereabouts more",
    pattern: /\b(?:give or take|or thereabouts|more or less)\b/gi,
    example: "that it takes a week, [give or take]",
    others: ["they take more and give less"],
  },
  {
    words: "by",
    pattern: /\bby (?:some|one|most|many|all) (?:accounts?|estimates?|measures?|reckonings?)\b/gi,
    example: "that it was, [by some accounts], the worst flood",
    others: ["it was paid by some companies"],
  },
];
