import type { HedgeRow } from "./hedge-row.ts";

/** By which a speaker puts a claim forward as a guess or a view of their own, and cues that do it for them. */
export const opinions: readonly HedgeRow[] = [
  {
    words: "think believe guess suppose suspect assume imagine presume figure gather reckon",
    pattern:
      /\b(?:I|we) (?:(?:do not|don[’']t) think|(?:[a-z]+ly |just |still |do |always |would )?(?:think|believe|guess|suppose|suspect|assume|imagine|presume|figure|gather|reckon))\b/gi,
    // "We thought about it", "I believe in it", "what I think": no claim follows.
    notBefore: /\b(?:what|how|as|than|what do|whatever|do|did|if|when) $/i,
    notAfter: /^ (?:about|of|in|so|not|through|twice|him|her|them|you|us|what|how|for|hard|to|like)\b|^[?]/i,
    example: "[I think] the dam leaks",
    others: ["we believe in dams", "I think about it", "that is what I think"],
  },
  {
    // The speaker's own verb, folded into the statement: "said he believed that".
    words: "believe believes believed think thinks thought suspects suspected assumed guessed felt",
    pattern: /\b(?:he|she|they|it) (?:believes?|believed|thinks?|thought|suspects?|suspected|assumed|guessed|felt)\b/gi,
    before: /^(?:that )?$/i,
    notAfter: /^ (?:about|of|in|so|not|him|her|them|you|us|what|how)\b/i,
    example: "[she believed] that the dam leaks",
    others: ["that she believed in dams"],
  },
  {
    words: "say argue guessing assuming",
    pattern: /\bI(?:[’']d| would)(?: say| argue)\b|\b(?:I|we)(?:[’']m| am|[’']re| are) (?:guessing|assuming)\b/gi,
    notAfter: /^ (?:to|no|yes|so|anything|nothing|it)\b/i,
    example: "[I’d say] that it leaks",
    others: ["I would say no"],
  },
  {
    words: "far",
    pattern:
      /\b(?:as|so) far as [a-z]+ (?:can |could |am |is |are |was |were )?(?:know|knows|knew|tell|see|remember|recall|understand|aware)\b/gi,
    example: "that, [as far as we know], nobody was hurt",
    others: ["as far as the dam goes"],
  },
  {
    words: "knowledge",
    pattern: /\bto (?:the best of )?(?:my|our|his|her|their) knowledge\b/gi,
    example: "that, [to my knowledge], nobody was hurt",
    others: ["it adds to the knowledge of dams"],
  },
  {
    words: "understand understood know heard seen gather",
    pattern: /\bfrom what (?:I|we)(?:[’']ve| have)? (?:understand|understood|know|heard|seen|gather)\b/gi,
    example: "that, [from what I’ve heard], nobody was hurt",
    others: ["they fled from what they heard"],
  },
  {
    words: "recall remember memory",
    pattern: /\bif (?:I (?:recall|remember)|memory serves)\b/gi,
    example: "that, [if memory serves], nobody was hurt",
    others: ["they ask if she remembers"],
  },
  {
    words: "opinion view estimation judgement judgment",
    pattern: /\bin (?:my|our|his|her|their) (?:own |humble |personal )?(?:opinion|view|estimation|judge?ment)\b/gi,
    example: "that the dam is, [in her view], too low",
    others: ["in his latest piece"],
  },
  {
    words:
      "hint hints hinted hinting imply implies implied implying insinuate insinuates insinuated insinuating speculate speculates speculated speculating suspects suspected estimate estimates estimated estimating guess guesses guessed assume assumes assumed assuming",
    pattern:
      /\b(?:hint|hints|hinted|hinting|impl(?:y|ies|ied|ying)|insinuat(?:e|es|ed|ing)|speculat(?:e|es|ed|ing)|suspects?|suspected|estimat(?:e|es|ed|ing)|guess(?:es|ed)?|assum(?:e|es|ed|ing))\b/gi,
    isInCue: true,
    notBefore: /\b(?:not|never|n[’']t|declin(?:e|ed|es) to|refused to) $/i,
    example: "hinted",
    others: ["declined to speculate"],
  },
  {
    // "Suggested closing it" and "suggested that it should close" propose something.
    words: "suggest suggests suggested suggesting",
    pattern: /\bsuggest(?:s|ed|ing)?\b/gi,
    isInCue: true,
    notAfter: /^ (?:[a-z]+ing\b|(?:that )?(?:[^\s,.;:?!]+ ){1,4}should\b|an?\b)/i,
    example: "suggested",
    others: [],
  },
];
