import type { HedgeRow } from "./hedge-row.ts";

/** A number, in figures or in words, that words before it can make less exact. */
const number =
  /^ (?:the )?(?:(?:US\$|[$£€¥₹]) ?)?(?:\d|(?:an? )?(?:half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/iu;

/** What "about" belongs to where it names a subject: "asked about 40 homes" is no estimate. */
const takesAbout =
  /\b(?:ask|talk|think|thought|know|knew|say|said|tell|told|speak|spoke|hear|heard|learn|lied?|wrote|write|worry|worried|complain|care|read|question|concern|report|information|story|stories|fact|detail|claim|discussion|conversation|book|all|what|how)(?:s|es|ed|ing)? $/iu;

/** Words that make a number less exact. Bounds ("at least 40", "up to 40") are the figure's own and weaken nothing. */
export const approximators: readonly HedgeRow[] = [
  {
    pattern: /\babout\b/gi,
    after: number,
    notBefore: takesAbout,
    // "About 2016" tells a subject, "about 2,016" an estimate.
    notAfter: /^ (?:the |(?:1[5-9]|20)\d\d\b)/u,
    example: "that [about] 40 homes burned",
    others: ["they asked about 40 homes", "it is about 2016", "talks about the two dams", "he is concerned about it"],
  },
  {
    pattern: /\b(?:around|roughly|approximately|nearly|almost|circa|close to|in the region of|on the order of)\b/gi,
    after: number,
    example: "that [roughly] a third of the dams leak",
    others: ["they stood around the well", "the nearly finished dam", "almost everybody left"],
  },
  {
    pattern: /\bsome\b/gi,
    after: number,
    example: "that [some] 7,000 trees fell",
    others: ["some of the trees fell", "some trees fell"],
  },
  {
    pattern: /\bas (?:many|much) as\b/gi,
    after: number,
    example: "that [as many as] 40 people fell ill",
    others: ["they want as much as we do"],
  },
  {
    // Before a noun; what somebody estimated is told by a cue.
    pattern: /\b(?:an )?estimated\b/gi,
    after: /^ [$£€¥₹\d\p{Ll}]/u,
    notBefore: /\b(?:he|she|they|it|we|I|who|which|has|have|had|is|are|was|were) $/iu,
    example: "that [an estimated] 40 homes burned",
    others: ["she had estimated the costs before"],
  },
  {
    pattern: /\bor so\b/gi,
    before: /[\p{L}\d] $/u,
    notAfter: /^ \p{L}+ (?:say|said|claim|claimed|think|thought|seems?)/iu,
    example: "that it takes a week [or so]",
    others: ["the dam is safe, or so they say"],
  },
  {
    pattern: /\b(?:give or take|or thereabouts|more or less)\b/gi,
    example: "that it takes a week, [give or take]",
    others: ["they take more and give less"],
  },
  {
    pattern: /\bby (?:some|one|most|many|all) (?:accounts?|estimates?|measures?|reckonings?)\b/gi,
    example: "that it was, [by some accounts], the worst flood",
    others: ["it was paid by some companies"],
  },
];
