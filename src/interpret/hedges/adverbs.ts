import type { HedgeRow } from "./hedge-row.ts";

/** What an adjective follows that stands before its noun: "the alleged leak", not "the union alleged leaks". */
const beforeNoun =
  /(?:^(?:that )?|[“"‘'(]|[’']s |\b(?:an?|the|this|these|those|his|her|its|their|our|your|my|any|some|other|another|two|three|more|new|many|several|of|in|on|for|with|over|about|by|from|against|into|after|\d+) )$/iu;

/** Adverbs and adjectives of doubt and of hearsay. */
export const adverbs: readonly HedgeRow[] = [
  {
    pattern:
      /\b(?:reportedly|allegedly|apparently|presumably|supposedly|purportedly|reputedly|ostensibly|seemingly|evidently|potentially|conceivably|arguably|perhaps|maybe|probably|tentatively|theoretically|hypothetically|almost certainly)\b/gi,
    example: "that the mayor [reportedly] left",
    others: ["that the report is out"],
  },
  {
    pattern: /\bpossibly\b/gi,
    // There it only makes a limit stronger.
    notBefore: /\b(?:can|can[’']t|cannot|not|couldn[’']t|(?:worst|best|most|least|\p{L}{2,}est) [\p{L}’' ]{1,30}) $/iu,
    notAfter: /^ can\b/i,
    example: "that the ship is [possibly] lost",
    others: ["they cannot possibly win", "it is the worst that can possibly happen"],
  },
  {
    pattern: /\b(?:(?:most|very|highly|quite|not) )?likely\b/gi,
    // "More likely than others" compares.
    notBefore: /\b(?:more|less|as|so|how|the|those|people|equally|all|too) $/i,
    notAfter: /^ (?:voters?|than|as)\b/iu,
    example: "that the dam is [highly likely] to burst",
    others: ["boys are more likely to leave than girls", "a poll of likely voters"],
  },
  {
    pattern: /\bunlikely\b/gi,
    notBefore: /\b(?:more|less|as|so|an|the|his|her|their|its) $/iu,
    example: "that the talks are [unlikely] to go on",
    others: ["an unlikely ally came"],
  },
  {
    pattern: /\bin (?:all (?:likelihood|probability)|theory)\b/gi,
    example: "that it will, [in all likelihood], rain",
    others: ["he is at home in all weathers"],
  },
  {
    pattern:
      /\b(?:alleged|suspected|purported|apparent|unconfirmed|unverified|unsubstantiated|presumed|supposed|seeming)\b/gi,
    after: /^ \p{L}/u,
    before: beforeNoun,
    notAfter: /^ (?:that|to|in|from|of|by|the|he|she|they|it)\b/iu,
    example: "that [suspected] leaks were found",
    others: ["the union alleged theft", "it was apparent that the dam leaked", "the dam was supposed to hold"],
  },
  {
    // Cases, deaths and profits that are reported are counted, not rumoured.
    pattern: /\breported\b/gi,
    after: /^ \p{L}/u,
    before: /\b(?:the|an?|his|her|its|their|this) $/iu,
    notAfter:
      /^ (?:by|in|on|to|that|the|as|cases?|deaths?|infections?|cris?mes?|incidents?|results?|earnings|profits?|income|loss(?:es)?|revenues?)\b/iu,
    example: "about the [reported] sale of the dam",
    others: ["the reported cases fell", "the paper reported losses"],
  },
  {
    pattern: /\bpossible\b/gi,
    after: /^ \p{L}/u,
    notBefore:
      /\b(?:best|worst|every|all|any|only|other|as|not|it|make|makes|made|making|what[’']s|that[’']s|\p{L}{2,}est [\p{L} ]{1,15}) $/iu,
    // "Possible to" and "possible for" say what can be done.
    notAfter:
      /^ (?:to|for|that|if|when|ways?|options?|solutions?|outcomes?|explanations?|reasons?|candidates?|scenarios?)\b/iu,
    example: "about a [possible] leak",
    others: ["it makes it possible for us to leave", "the best possible dam", "leave as soon as possible today"],
  },
  {
    pattern: /\bpotential\b/gi,
    after: /^ \p{L}/u,
    // As a noun, and people who may yet come ("potential buyers").
    notAfter:
      /^ (?:to|for|of|that|is|was|and|in|as|at|by|he|she|it|they|(?:buy|vot|custom|employ|bidd|us|read|suppli|support|memb|partn)ers?|(?:don|jur|invest|suit|success|credit|viol)ors?|candidates?|clients?|recruits?|witness(?:es)?)\b/i,
    example: "about a [potential] leak",
    others: ["the potential for gain is there", "a list of potential buyers"],
  },
];
