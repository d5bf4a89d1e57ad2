import type { HedgeRow } from "./hedge-row.ts";

/** Verbs and phrases by which a claim rests on how things look, or on what somebody else says or thinks. */
export const appearances: readonly HedgeRow[] = [
  {
    words: "appear appears appeared appearing",
    pattern: /\b(?:would )?(?:appear|appears|appeared|appearing)\b/gi,
    after: /^ (?:not )?to [a-z]/i,
    notBefore: /\b(?:to|will|must|shall|not|please) $/i,
    example: "that the dam [appears] to leak",
    others: ["he is due to appear to answer questions", "images appeared in the paper"],
  },
  {
    words: "appear appears appeared",
    pattern: /\b(?:it|there) (?:would )?(?:appears?|appeared)\b/gi,
    notAfter: /^ (?:in|on|at|before|to [a-z]|under|from|with|again|the same)\b/i,
    example: "that [it appears] the dam leaks",
    others: ["it appeared in the paper"],
  },
  {
    words: "appears appeared",
    pattern: /\b(?:appears?|appeared)\b/gi,
    after:
      /^ (?:[a-z]+ly )?(?:likely|unlikely|ready|determined|certain|set|willing|unable|able|poised|unwilling|intent)\b/i,
    example: "that the board [appears] unwilling to pay",
    others: ["a second dam appears on the map"],
  },
  {
    words: "seem seems seemed",
    pattern: /\b(?:would )?(?:seem|seems|seemed)\b/gi,
    notBefore: /\b(?:can[’']t|cannot|couldn[’']t|could not|as [a-z]+ as it may) $/i,
    example: "that the dam [seems] to leak",
    others: ["they cannot seem to stop it"],
  },
  {
    words: "looks looked sounds sounded",
    pattern:
      /\b(?:it|this|that) (?:just |really |certainly |very much |also )?(?:looks|looked|sounds|sounded) (?:like|as (?:if|though))\b/gi,
    example: "[it looks like] rain",
    others: ["nobody knows what it would look like"],
  },
  {
    words:
      "believed thought said reported understood rumored rumoured alleged presumed assumed feared suspected estimated expected",
    pattern:
      /\b(?:believed|thought|said|reported|understood|rumou?red|alleged|presumed|assumed|feared|suspected|estimated|expected)\b/gi,
    before: /\b(?:is|are|was|were|be|been|being)(?: [a-z]+)? $/i,
    after: /^ to [a-z]/i,
    notAfter: /^ to (?:me|us|him|them|you)\b/i,
    example: "that the thief is widely [believed] to be abroad",
    others: ["it was said to me that day", "they said to wait"],
  },
  {
    words: "believed thought rumored rumoured presumed alleged",
    pattern: /\b(?:believed|thought|rumou?red|presumed|alleged)\b/gi,
    after: /^ to (?:be|have)\b/i,
    example: "about a man [thought] to be abroad",
    others: ["what she believed and thought to say"],
  },
  {
    words: "feared presumed believed",
    pattern: /\b(?:feared|presumed|believed)\b/gi,
    after: /^ (?:dead|drowned|killed|missing|lost|trapped)\b/i,
    example: "that 40 people are [feared] dead",
    others: ["they feared the dead season"],
  },
  {
    words:
      "believed thought understood feared assumed rumored rumoured estimated suspected alleged possible conceivable",
    pattern:
      /\bit(?:[’']s| is| was) (?:[a-z]+ly )?(?:believed|thought|understood|feared|assumed|rumou?red|estimated|suspected|alleged|possible|conceivable)\b/gi,
    after: /^ [“"]?(?:that|the|he|she|it|they|there)\b/i,
    example: "that [it is possible] that the dam leaks",
    others: ["it is possible to leave"],
  },
  {
    words: "chance possibility likelihood probability",
    pattern:
      /\bthere(?:[’']s| is| was| remains| may be) (?:an?|every|some) (?:[a-z’'-]+ )?(?:chance|possibility|likelihood|probability)\b/gi,
    example: "that [there is a chance] of rain",
    others: ["there is no chance of rain", "we have a chance to win"],
  },
  {
    words: "suggest suggests suggested indicate indicates indicated",
    pattern:
      /\b(?:evidence|data|polls?|reports?|signs|results|figures|stud(?:y|ies)|research|findings|surveys?|analysis|records|documents|images|footage|estimates|indications)(?: [a-z’'-]+){0,3} (?:suggest|suggests|suggested|indicate|indicates|indicated)\b/gi,
    notBefore: /\b(?:no|without|any|little) $/i,
    example: "that early [reports suggest] a leak",
    others: ["the board will suggest a leak", "there is no evidence to suggest a leak"],
  },
  {
    words: "suggest suggests suggested suggesting",
    pattern: /\bsuggest(?:s|ed|ing)?\b/gi,
    notBefore: /\b(?:not|n[’']t|to|no|never) $/i,
    // What should be done is proposed, and not put forward as so.
    after: /^ (?:that|he|she|it|they|there)\b/i,
    notAfter: /^ (?:that )?(?:[^\s,.;:?!]+ ){1,4}(?:should|be)\b/i,
    example: "with a post [suggesting] that the dam leaks",
    others: ["they suggested that it be closed", "he suggested a walk"],
  },
];
