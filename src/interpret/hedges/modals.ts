import type { HedgeRow } from "./hedge-row.ts";

/**
 * A question within the claim: "how the court might rule", "whether strings may be attached". Nothing is put forward
 * there that a modal could weaken. "What may be the first" is no question, as the modal follows at once.
 */
const asks = /\b(?:how|what|whether|why|when|no way|(?:what|which|who|how|wher)ever)(?: [^\s,.;:?!]+){1,4} $/;
/** "However hard it may be", "regardless of which party may win": so in any case. */
const anyCase = /\b(?:whoever|whichever|whatever|wherever|however|regardless of [^,.;:?!]{1,20}) $/i;
/** For a purpose ("so that they could leave"), to the limit of one's power ("all that we could"), or wished for. */
const inPower =
  /\b(?:as [^,.;:?!]{1,12}|(?:so|so that|in order that)(?: [^\s,.;:?!]+){1,3}|(?:wish|wished|all|all that|everything|anything|best|only) [^\s,.;:?!]+) $/i;
/** Perception and knowledge ("you could hear it") and what somebody was unable to do. */
const noGuess =
  /^ (?:not\b|only\b|hardly\b|barely\b|no longer\b|never\b|hear|smell|feel|remember|recall|tell\b|afford|understand|speak|read\b|be (?:so|this|that|asked|told) |I\b|we\b|you\b|he\b|she\b|they\b|it\b|the\b|care less)/i;
const either = (...some: readonly RegExp[]): RegExp => new RegExp(some.map(({ source }) => source).join("|"), "i");

/** The verbs of possibility, where they mean that something is possible and not that it was allowed or in one's power. */
export const modals: readonly HedgeRow[] = [
  {
    // The month and the name have a capital.
    words: "may",
    pattern: /\bmay(?: or may not)?\b/g,
    after: /^ [a-z]/,
    notBefore: either(asks, anyCase),
    notAfter: /^ (?:I|we)\b/u,
    example: "that the ship [may] be lost",
    others: ["that they met in May near the dam", "regardless of which party may win", "how long it may take"],
  },
  {
    words: "might",
    pattern: /\bmight(?: or might not)?\b/gi,
    after: /^ [a-z]/,
    notBefore: either(
      asks,
      /\b(?:the|its|his|her|their|our|my|your|with|all|military|economic|financial|industrial|naval|political|full|of) $/,
    ),
    // "You might want to look" is advice.
    notAfter: /^ (?:of|and|as well|want to)\b/i,
    example: "that the ship [might] be lost",
    others: ["it threatened the might of the north", "their military might is spent", "what the witness might reveal"],
  },
  {
    // Of somebody, "could" mostly tells what was in their power or open to them; of things, what is possible.
    words: "could",
    pattern: /\bcould\b/gi,
    notBefore: either(asks, inPower, /\b(?:I|you|he|she|we|they|who|anyone|people) (?:also )?$/),
    after: /^ [^\s\d]/,
    notAfter: either(noGuess, /^ (?:also |well |only )?have\b/),
    example: "that the dam [could] burst",
    others: ["they could not find it", "I did what I could do", "they left so nobody could see", "she could leave"],
  },
  {
    words: "could",
    pattern: /\bcould\b/gi,
    before: /\b(?:I|you|he|she|we|they|who|anyone|people) (?:also )?$/i,
    after: /^ (?:still |also |soon |even |well )?(?:be|become|face|lose|get|die|end up|need|suffer)\b/i,
    notBefore: either(asks, inPower),
    notAfter: noGuess,
    example: "that she [could] face trial",
    others: ["he did all that he could be asked", "nobody knew it could be so cold"],
  },
  {
    words: "could",
    pattern: /\bcould\b/gi,
    after: /^ (?:also |well |only )?have\b/i,
    // What was possible and did not happen is no guess.
    notBefore: either(asks, /\b(?:I|we) $/),
    notAfter: /^ (?:also )?have (?:been )?(?:avoided|prevented|averted|saved|stopped|done|told|asked|chosen|acted)\b/i,
    example: "that a spark [could] have lit the fire",
    others: ["we could have made efforts", "the deaths could have been prevented"],
  },
];
