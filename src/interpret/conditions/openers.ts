import type { ConditionRow } from "./condition-row.ts";

/** Verbs and adjectives after which "if" means "whether", with whom was asked in between. */
const asks =
  /\b(?:ask(?:s|ed|ing)?(?: [^\s,;:?!]+){0,3} |(?:know|knows|knew|known|wonder(?:s|ed|ing)?|see|seen|seeing|say|tell|told (?:me|us|him|her|them)|unclear|clear|sure|certain|unsure|determin(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|check(?:s|ed|ing)?|find out|found out|question(?:s|ed|ing)?|doubt(?:s|ed|ing)?|specif(?:y|ying|ied)|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|learn|learned|test(?:s|ed|ing)?|tests|remember|recall|matters?|matter|idea|uncertain|discover|indicate|reveal|disclose|confirm|answer|care|cares|mind|sorry|surprised|apologi[sz]e|apologi[sz]ed|as|even|what) (?:[a-z]+ly )?)$/i;
/** "We don't know what it does or if it works": a second question after a first. */
const asksOn =
  /\b(?:know|knows|knew|unclear|clear|sure|ask|asks|asked|say|see|decide|determine|whether)\b[^.?!;]{0,90}\b(?:or|and|nor) $/i;
/** Where a clause can begin: so "Had it rained" is told from "they had it repaired". */
const clauseStart = /(?:^|[,;:(“"‘—–-]\s*|\b(?:that|and|but|said|says) )$/i;
/** Manners of speaking: nothing depends on them. */
const manners =
  /^ (?:nothing else\b|any(?:thing|one)?\b(?! [a-z]+ [a-z])|ever\b|only\b|not (?:\S+[.,;”"]|more|hundreds|thousands|millions)|(?:you (?:will|like|want|ask me)|so to speak)[,.;)]|I may\b|I (?:recall|remember)|memory serves|I[’']m (?:honest|being)|a bit|a little)/i;
/** What is granted, and not a condition: "a good, if costly, dam". */
const granted =
  /^ (?!(?:so|not|true|false|possible|necessary|proven|[a-z]+(?:ed|en|wn))\b)(?:[a-z]+ly )?[a-z]+, (?!who|which|whose)/;

const either = (...some: readonly RegExp[]): RegExp => new RegExp(some.map(({ source }) => source).join("|"), "i");

/**
 * What opens a condition. "Even if" and "whether or not" are none: the claim holds in either case. Neither is "when",
 * "until" and "once", which say at what time.
 */
export const openers: readonly ConditionRow[] = [
  {
    words: "if",
    pattern: /\b(?:only |except |but only )?if\b/gi,
    notBefore: either(asks, asksOn, /, $/),
    notAfter: manners,
    example: "that [if the dam breaks], the valley will flood",
    others: [
      "they asked him if the dam was safe",
      "it is unclear if the dam is safe",
      "we don’t know what it does or if it works",
      "as if the dam were safe",
      "that the dam will hold even if it rains",
      "if anything, the dam is too low",
    ],
  },
  {
    words: "if",
    pattern: /\b(?:only |except |but only )?if\b/gi,
    before: /, $/,
    notAfter: either(manners, granted),
    example: "that the dam, [if finished], would hold",
    others: ["that dozens, if not hundreds, left", "it is a good, if costly, dam"],
  },
  {
    words: "unless",
    pattern: /\bunless\b/gi,
    example: "that the valley will flood [unless the dam is mended]",
    others: [],
  },
  {
    words: "only",
    pattern: /\b(?:but )?only (?:when|once|in case)\b/gi,
    example: "that he will sign [only when the costs are known]",
    others: ["it was only once more"],
    notAfter: /^ (?:more|again|in|a|every|before|or)\b/i,
  },
  {
    words: "provided providing condition understanding proviso",
    pattern: /\b(?:provided|providing|on(?: the)? condition|on the understanding|with the proviso) that\b/gi,
    example: "that it will pay [provided that the dam is mended]",
    others: ["it provided the first proof that day"],
  },
  {
    // Without "that" it takes a comma, and a subject after it.
    words: "provided providing",
    pattern: /\b(?:provided|providing)\b/gi,
    before: /, $/,
    after: /^ (?:the|he|she|it|they|we|you|there|no|all) [^\s,.;:?!]+ [^\s,.;:?!]+/u,
    example: "that it will pay, [provided the dam is mended]",
    others: ["it provided the first proof"],
  },
  {
    words: "long",
    pattern: /\b(?:for )?(?:as|so) long as\b/gi,
    // "As long as three hours" measures.
    after:
      /^ (?:the|a|an|he|she|it|they|we|you|I|there|this|that|these|those|his|her|its|their|our|no|nobody|nothing|people|\p{Lu}[^\s,.;:?!]+)\b/u,
    notAfter: /^ (?:a|an) (?:[a-z]+ )?(?:day|week|month|year|hour|decade|minute)\b|^ it (?:took|takes)\b/i,
    example: "that nobody will leave [as long as the dam holds]",
    others: ["they waited for as long as three hours"],
  },
  {
    words: "case",
    pattern: /\b(?:just )?in case\b/gi,
    notAfter: /^(?: you (?:missed|haven|hadn|didn)|[.,;:!?”"]| (?:after|studies|number|no\b|\d))/i,
    after: /^ [^\s\d]/,
    example: "that the sirens will sound [in case of a flood]",
    others: ["they packed boots, just in case."],
  },
  {
    words: "event",
    pattern: /\bin the event (?:of|that)\b/gi,
    example: "that the sirens will sound [in the event of a flood]",
    others: ["in the event, nobody came"],
  },
  {
    words: "assuming supposing",
    pattern: /\b(?:assuming|supposing)\b/gi,
    after: /^ (?:that|he|she|it|they|we|you|there|everything|all|nothing)\b/i,
    notBefore: /\b(?:are|is|am|were|was|be|been|I[’']m|we[’']re|keep|not) $/i,
    example: "that it will open in spring, [assuming that the dam holds]",
    others: ["they are assuming that it holds", "she is assuming office"],
  },
  {
    words: "contingent conditional conditioned",
    pattern: /\b(?:contingent|conditional|conditioned) (?:up)?on\b/gi,
    example: "that the aid was [contingent on their help]",
    others: ["a conditional offer"],
  },
  {
    words: "subject",
    pattern: /\bsubject to\b/gi,
    after:
      /^ (?:[^\s,.;:?!]+ ){0,3}(?:approval|ratification|agreement|consent|confirmation|conditions?|contract|availability)\b/i,
    example: "that the sale is [subject to the council’s approval]",
    others: ["it is subject to a tax"],
  },
  {
    words: "should",
    pattern: /\bshould\b/gi,
    isInversion: true,
    after:
      /^ (?:the|an?|he|she|it|they|we|you|I|there|any|anyone|anything|his|her|its|their|this|that|these|those|\p{Lu}[^\s,;:?!]+) (?:[^\s,;:?!]+ ){0,5}?[\p{Ll}’'-]+/u,
    notBefore: /\b(?:how|what|why|when|where|who|which|whom|or|and) $/i,
    example: "that the valley would flood [should the dam break]",
    others: ["why should the dam break", "Should the dam be closed?"],
  },
  {
    words: "had",
    pattern: /\bhad\b/gi,
    isInversion: true,
    before: clauseStart,
    after:
      /^ (?:(?:the|an?|his|her|its|their) [^\s,.;:?!]+|he|she|it|they|we|you|I|there|\p{Lu}[^\s,;:?!]+) (?:not |never |only )?[\p{L}]+(?:ed|en|wn|ld|ne|id|un|ame|een|on|ft|st|nt|ght|pt)\b/u,
    example: "that, [had it rained], the dam would have burst",
    others: ["they had it mended"],
  },
  {
    words: "were",
    pattern: /\bwere\b/gi,
    isInversion: true,
    before: clauseStart,
    after:
      /^ (?:it not for|(?:(?:the|an?|his|her|its|their|this|that) [^\s,.;:?!]+|he|she|it|they|we|you|I|there|\p{Lu}[^\s,;:?!]+) (?:[^\s,;:?!]+ ){0,3}to )/u,
    example: "that, [were the dam to break], the valley would flood",
    others: ["that they were ready to leave", "about dams that were meant to hold"],
  },
];
