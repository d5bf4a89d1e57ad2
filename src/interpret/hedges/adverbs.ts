import type { HedgeRow } from "./hedge-row.ts";

/** What an adjective follows that stands before its noun: "the alleged leak", not "the union alleged leaks". */
const beforeNoun =
  /(?:^(?:that )?|[“"‘'(]|[’']s |\b(?:an?|the|this|these|those|his|her|its|their|our|your|my|any|some|other|another|two|three|more|new|many|several|of|in|on|for|with|over|about|by|from|against|into|after|\d+) )$/i;

/** Adverbs and adjectives of doubt and of hearsay. */
export const adverbs: readonly HedgeRow[] = [
  {
    words:
      "reportedly allegedly apparently presumably supposedly purportedly reputedly ostensibly seemingly evidently potentially conceivably arguably perhaps maybe probably tentatively theoretically hypothetically certainly",
    pattern:
      /\b(?:reportedly|allegedly|apparently|presumably|supposedly|purportedly|reputedly|ostensibly|seemingly|evidently|potentially|conceivably|arguably|perhaps|maybe|probably|tentatively|theoretically|hypothetically|almost certainly)\b/gi,
    example: "that the mayor [reportedly] left",
    others: ["that the report is out"],
  },
  {
    words: "possibly",
    pattern: /\bpossibly\b/gi,
    // There it only makes a limit stronger.
    notBefore: /\b(?:can|can[’']t|cannot|not|couldn[’']t|(?:worst|best|most|least|[a-z]{2,}est) [^,.;:?!]{1,30}) $/i,
    notAfter: /^ can\b/i,
    example: "that the ship is [possibly] lost",
    others: ["they cannot possibly win", "it is the worst that can possibly happen"],
  },
  {
    words: "likely",
    pattern: /\b(?:(?:most|very|highly|quite|not) )?likely\b/gi,
    // "More likely than others" compares.
    notBefore: /\b(?:more|less|as|so|how|the|those|people|equally|all|too) $/i,
    notAfter: /^ (?:voters?|than|as)\b/i,
    example: "that the dam is [highly likely] to burst",
    others: ["boys are more likely to leave than girls", "a poll of likely voters"],
  },
  {
    words: "unlikely",
    pattern: /\bunlikely\b/gi,
    notBefore: /\b(?:more|less|as|so|an|the|his|her|their|its) $/i,
    example: "that the talks are [unlikely] to go on",
    others: ["an unlikely ally came"],
  },
  {
    words: "likelihood probability theory",
    pattern: /\bin (?:all (?:likelihood|probability)|theory)\b/gi,
    example: "that it will, [in all likelihood], rain",
    others: ["he is at home in all weathers"],
  },
  {
    words: "alleged suspected purported apparent unconfirmed unverified unsubstantiated presumed supposed seeming",
    pattern:
      /\b(?:alleged|suspected|purported|apparent|unconfirmed|unverified|unsubstantiated|presumed|supposed|seeming)\b/gi,
    after: /^ [^\s\d]/,
    before: beforeNoun,
    notAfter: /^ (?:that|to|in|from|of|by|the|he|she|they|it)\b/i,
    example: "that [suspected] leaks were found",
    others: ["the union alleged theft", "it was apparent that the dam leaked", "the dam was supposed to hold"],
  },
  {
    // Cases, deaths and profits that are reported are counted, not rumoured.
    words: "reported",
    pattern: /\breported\b/gi,
    after: /^ [^\s\d]/,
    before: /\b(?:the|an?|his|her|its|their|this) $/i,
    notAfter:
      /^ (?:by|in|on|to|that|the|as|cases?|deaths?|infections?|cris?mes?|incidents?|results?|earnings|profits?|income|loss(?:es)?|revenues?)\b/i,
    example: "about the [reported] sale of the dam",
    others: ["the reported cases fell", "the paper reported losses"],
  },
  {
    words: "possible",
    pattern: /\bpossible\b/gi,
    after: /^ [^\s\d]/,
    notBefore:
      /\b(?:best|worst|every|all|any|only|other|as|not|it|make|makes|made|making|what[’']s|that[’']s|[a-z]{2,}est [^,.;:?!]{1,15}) $/i,
    // "Possible to" and "possible for" say what can be done.
    notAfter:
      /^ (?:to|for|that|if|when|ways?|options?|solutions?|outcomes?|explanations?|reasons?|candidates?|scenarios?)\b/i,
    example: "about a [possible] leak",
    others: ["it makes it possible for us to leave", "the best possible dam", "leave as soon as possible today"],
  },
  {
    words: "potential",
    pattern: /\bpotential\b/gi,
    after: /^ [^\s\d]/,
    // As a noun, and people who may yet come ("potential buyers").
    notAfter:
      /^ (?:to|for|of|that|is|was|and|in|as|at|by|he|she|it|they|(?:buy|vot|custom|employ|bidd|us|read|suppli|support|memb|partn)ers?|(?:don|jur|invest|suit|success|credit|viol)ors?|candidates?|clients?|recruits?|witness(?:es)?)\b/i,
    example: "about a [potential] leak",
    others: ["the potential for gain is there", "a list of potential buyers"],
  },
];
