import type { HedgeRow } from "./hedge-row.ts";

/** By which a speaker puts a claim forward as a guess or a view of their own, and cues that do it for them. */
export const opinions: readonly HedgeRow[] = [
  {
    pattern:
      /\b(?:I|we) (?:(?:do not|don[’']t) think|(?:[a-z]+ly |just |still |do |always |would )?(?:think|believe|guess|suppose|suspect|assume|imagine|presume|figure|gather|reckon))\b/gi,
    // "We thought about it", "I believe in it", "what I think": no claim follows.
    notBefore: /\b(?:what|how|as|than|what do|whatever|do|did|if|when) $/iu,
    notAfter: /^ (?:about|of|in|so|not|through|twice|him|her|them|you|us|what|how|for|hard|to|like)\b|^[?]/iu,
    example: "[I think] the dam leaks",
    others: ["we believe in dams", "I think about it", "that is what I think"],
  },
  {
    // The speaker's own verb, folded into the statement: "said he believed that".
    pattern: /\b(?:he|she|they|it) (?:believes?|believed|thinks?|thought|suspects?|suspected|assumed|guessed|felt)\b/gi,
    before: /^(?:that )?$/iu,
    notAfter: /^ (?:about|of|in|so|not|him|her|them|you|us|what|how)\b/iu,
    example: "[she believed] that the dam leaks",
    others: ["that she believed in dams"],
  },
  {
    pattern: /\bI(?:[’']d| would)(?: say| argue)\b|\b(?:I|we)(?:[’']m| am|[’']re| are) (?:guessing|assuming)\b/gi,
    notAfter: /^ (?:to|no|yes|so|anything|nothing|it)\b/iu,
    example: "[I’d say] that it leaks",
    others: ["I would say no"],
  },
  {
    pattern:
      /\b(?:as|so) far as (?:I|we|anyone|he|she|they) (?:can |could )?(?:know|knows|knew|tell|see|remember|recall|understand|am aware|are aware|is aware|was aware)\b|\bto (?:the best of )?(?:my|our|his|her|their) knowledge\b|\bfrom what (?:I|we)(?:[’']ve| have)? (?:understand|understood|know|heard|seen|gather)\b|\bif (?:I (?:recall|remember)|memory serves)\b/gi,
    example: "that, [as far as we know], nobody was hurt",
    others: ["as far as the dam goes", "it adds to the knowledge of dams"],
  },
  {
    pattern: /\bin (?:my|our|his|her|their) (?:own |humble |personal )?(?:opinion|view|estimation|judge?ment)\b/gi,
    example: "that the dam is, [in her view], too low",
    others: ["in his latest piece"],
  },
  {
    pattern:
      /\b(?:hint|hints|hinted|hinting|impl(?:y|ies|ied|ying)|insinuat(?:e|es|ed|ing)|speculat(?:e|es|ed|ing)|suspects?|suspected|estimat(?:e|es|ed|ing)|guess(?:es|ed)?|assum(?:e|es|ed|ing))\b/gi,
    isInCue: true,
    notBefore: /\b(?:not|never|n[’']t|declin(?:e|ed|es) to|refused to) $/iu,
    example: "hinted",
    others: ["declined to speculate"],
  },
  {
    // "Suggested closing it" and "suggested that it should close" propose something.
    pattern: /\bsuggest(?:s|ed|ing)?\b/gi,
    isInCue: true,
    notAfter: /^ (?:[\p{L}]+ing\b|(?:that )?(?:[\p{L}’'-]+ ){1,4}should\b|an?\b)/iu,
    example: "suggested",
    others: [],
  },
];
