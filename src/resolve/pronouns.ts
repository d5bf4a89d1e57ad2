import type { SourceKind, Span } from "#vocabulary";
import { type Candidate, candidatesBefore } from "./candidates.ts";
import { findJoint } from "./joint.ts";
import type { Found, Place, Reading } from "./reading.ts";
import { mostSalient, type Weights } from "./salience.ts";

/**
 * What makes a person "he" or "she", a body "it" and several "they". Fitted to the pronouns of the 108 training reports
 * of the newsroom set as one set of numbers: none of them means anything without the others.
 */
const personWeights: Weights = {
  inSameSentence: -0.9,
  inSentenceBefore: 0.2,
  distance: -0.7,
  isNearest: 0.2,
  isSubject: 1.0,
  isSubjectBefore: 0.1,
  opensParagraph: 0.1,
  spokeLast: 1.2,
  spokeLastHere: -0.7,
  isSource: 0.3,
  isQuoted: -0.7,
  isAttributed: -0.5,
  isOwnContent: -0.2,
  isAfterPreposition: -1.2,
  isPossessive: -0.1,
  isOuterQuoted: -2.6,
  isOuter: -0.8,
  hasSpoken: 0.8,
  often: 0.7,
  isSureGender: 0.3,
};
const thingWeights: Weights = {
  inSentenceBefore: 0.6,
  distance: -1.2,
  isNearest: 0.7,
  isSubject: 1.2,
  isSubjectBefore: 1.5,
  opensParagraph: 0.6,
  isAfterPreposition: -1.5,
  isPossessive: 0.6,
  isQuoted: -0.7,
  isAttributed: -0.3,
  hasSpoken: 1.2,
  spokeLast: 0.3,
  often: 0.4,
  isOuter: -0.8,
};
const severalWeights: Weights = { ...personWeights };

const singular: readonly SourceKind[] = ["organisation", "outlet", "state", "document"];
const plural: readonly SourceKind[] = ["group", "organisation", "outlet", "state"];

/** "He" or "she", "it", "they", in any of their cases: whom it means. */
export function findPronoun(word: string, reading: Reading, place: Place): Found | null {
  if (/^(?:both|both of them|neither|each)$/.test(word)) {
    const joint = findJoint({ words: "both", head: "" }, reading, place);
    if (joint) return joint;
  }
  if (/^(?:he|his|him|himself)$/.test(word)) return findPerson("he", reading, place);
  if (/^(?:she|her|hers|herself)$/.test(word)) return findPerson("she", reading, place);
  if (/^(?:th(?:ey|eir|eirs|em|emselves)|both|both of them|each|neither)$/.test(word))
    return findSalient(reading, place, { fits: ({ actor }) => plural.includes(actor.kind), weights: severalWeights });
  if (/^(?:it|its|itself|this)$/.test(word))
    return findSalient(reading, place, { fits: ({ actor }) => singular.includes(actor.kind), weights: thingWeights });
  return null;
}

function findPerson(gender: "he" | "she", reading: Reading, place: Place): Found {
  const fits = ({ actor }: Candidate): boolean =>
    actor.kind === "person" && (actor.gender === null || actor.gender === gender);
  const found = findSalient(reading, place, { fits, weights: personWeights });
  if (!found.actor) return found;
  found.actor.gender ??= gender;
  if (found.actor.person) found.actor.person.gender ??= gender;
  return found;
}

/** The candidate whom most speaks for among those that fit. */
export function findSalient(
  reading: Reading,
  place: Place,
  { fits, weights }: Readonly<{ fits: (candidate: Candidate) => boolean; weights: Weights }>,
): Found {
  const candidates = candidatesBefore(reading, place).filter(fits);
  const best = mostSalient(candidates, weights, { reading, place });
  if (!best) return { actor: null, rule: "no candidate", span: null };
  return { actor: best.actor, rule: "pronoun", span: best.mentions.at(-1) as Span };
}
