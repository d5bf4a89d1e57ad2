import type { Candidate } from "./candidates.ts";
import { anonymousNouns, isPersonNoun } from "./lexicon/index.ts";
import { isBodyKind, modifiersOf } from "./met-before.ts";
import { findSalient } from "./pronouns.ts";
import type { NounPhrase } from "./read-noun.ts";
import type { Found, Place, Reading } from "./reading.ts";
import type { Weights } from "./salience.ts";

/** Nouns that may stand for any body of their kind that has been named. */
const genericNoun =
  /^(?:agency|company|firm|group|organi[sz]ation|newspaper|paper|outlet|broadcaster|magazine|tabloid|website|site|network|station|country|nation|government|chain|retailer|carmaker|airline|bank|department|ministry|body|charity|union|party|committee|regulator|watchdog|bloc|alliance|institute|university|court)$/;
const publicBody =
  /\b(?:Department|Committee|Court|Party|Ministry|Senate|House|Congress|Parliament|Commission|Police|Union|Army|NATO|UN|EU|Alliance|Association|Institute|Foundation|University|Workers|Council|Center|Centre|League|Federation|PAC|Office|Agency|Bureau|Board|Administration|White House)\b/;

/**
 * What speaks for a candidate whom other words stand for. Chosen on the training reports of the newsroom set; they have
 * too few such sources to fit weights to.
 */
const weights: Weights = {
  inSentenceBefore: 0.5,
  inSameSentence: 0.5,
  distance: -1,
  isSubjectBefore: 1,
  spokeLast: 1.5,
  isQuoted: -2,
  hasSpoken: 0.5,
  often: 0.5,
  isNearest: 0.3,
};

/** Reporters call by other words whom they have just named: "the billionaire", "the company". */
export function findVariation(noun: NounPhrase, reading: Reading, place: Place): Found | null {
  const { head, kind, gender } = noun;
  if (isBodyKind(kind)) {
    if (!genericNoun.test(head) || /^\S+ \S+ /.test(noun.group)) return null;
    const isBusiness = /^(?:company|firm|chain|retailer|carmaker|airline)$/.test(head);
    const fits = ({ actor }: Candidate): boolean =>
      actor.isNamed && actor.kind === kind && !(isBusiness && publicBody.test(actor.label));
    return asVariation(findSalient(reading, place, { fits, weights }));
  }
  if (!mayVary(noun)) return null;
  const fits = ({ actor }: Candidate): boolean =>
    actor.person !== null && !(gender && actor.gender && gender !== actor.gender);
  return asVariation(findSalient(reading, place, { fits, weights }));
}

const asVariation = (found: Found): Found | null => (found.actor ? { ...found, rule: "variation" } : null);

/** "The mayor" alone is who holds the office, named or not. */
const offices =
  /^(?:president|minister|premier|mayor|governor|senator|secretary|chancellor|king|queen|pope|judge|justice|sheriff|chief|director|chairman|chairwoman|chair|ambassador|commissioner|attorney|prosecutor|general|speaker|leader|representative|congressman|congresswoman|pastor|bishop|superintendent|manager|coach|ceo)$/;

/** "The billionaire", and "the Tarnish minister" where the report tells of no other; but no "official", who stays unnamed. */
const mayVary = (noun: NounPhrase): boolean =>
  noun.kind === "person" &&
  noun.rest === "" &&
  /^the\s/i.test(noun.words) &&
  isPersonNoun(noun.head) &&
  !anonymousNouns.has(noun.head) &&
  !(offices.test(noun.head) && modifiersOf(noun).length === 0);
