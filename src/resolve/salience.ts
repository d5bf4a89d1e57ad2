import type { Span } from "#vocabulary";
import type { Candidate } from "./candidates.ts";
import type { Place, Reading } from "./reading.ts";
import type { ReportMap } from "./report-map.ts";

/** What speaks for or against a candidate; each is 0 where it does not hold. */
export type Signs = Readonly<{
  inSameSentence: number;
  inSentenceBefore: number;
  opensSentenceBefore: number;
  distance: number;
  isNearest: number;
  isSubject: number;
  isSubjectBefore: number;
  opensParagraph: number;
  spokeLast: number;
  spokeLastHere: number;
  isSource: number;
  isQuoted: number;
  isAttributed: number;
  isOwnContent: number;
  isAfterPreposition: number;
  isPossessive: number;
  isOuterQuoted: number;
  isOuter: number;
  hasSpoken: number;
  often: number;
  isSureGender: number;
  isUnnamed: number;
}>;

const preposition =
  /\b(?:of|to|by|with|for|from|about|against|on|in|at|between|over|into|like|than|after|before|and|or|under|toward|towards)(?: (?:the|a|an|his|her|its|their|former|President|Mr\.|Ms\.|Mrs\.|Sen\.|Rep\.))* $/;

const is = (holds: boolean): number => (holds ? 1 : 0);

/** Looks at a candidate from a place. */
export function signsOf(candidate: Candidate, { map }: Reading, place: Place): Signs {
  const { actor, mentions } = candidate;
  const { at, statement, outer } = place;
  const span = mentions.at(-1) as Span;
  const distance = map.sentenceOf(at) - map.sentenceOf(span[0]);
  const isQuotedHere = map.isQuoted(at);
  return {
    inSameSentence: is(distance === 0),
    inSentenceBefore: is(distance === 1),
    opensSentenceBefore: is(distance === 1 && map.isOpening(span[0])),
    distance,
    isNearest: 0,
    ...standingOf(candidate, map, place),
    isSource: is(map.isSource(span[0])),
    isQuoted: is(map.isQuoted(span[0]) && !isQuotedHere),
    isAttributed: is(map.isAttributed(span[0])),
    isOwnContent: is(statement.content.spans.some(([start, end]) => span[0] >= start && span[1] <= end)),
    isAfterPreposition: is(preposition.test(map.text.slice(Math.max(0, span[0] - 30), span[0]))),
    isPossessive: is(/^['’]/.test(map.text.slice(span[1], span[1] + 1)) || /['’]s$/.test(map.text.slice(...span))),
    isOuterQuoted: is(outer === actor && isQuotedHere),
    isOuter: is(outer === actor && !isQuotedHere),
    hasSpoken: is(actor.mentions.length > 0),
    often: Math.log2(1 + mentions.length),
    isSureGender: is(actor.gender !== null),
    isUnnamed: is(!actor.isNamed),
  };
}

/** A mention this near to the start of a paragraph opens it, a title before it notwithstanding. */
const OPENING = 40;

/** How prominent a candidate is before a place: as a subject, as who opened the paragraph, as who spoke last. */
function standingOf(
  { actor, mentions }: Candidate,
  map: ReportMap,
  { at, last }: Place,
): Pick<Signs, "isSubject" | "isSubjectBefore" | "opensParagraph" | "spokeLast" | "spokeLastHere"> {
  const span = mentions.at(-1) as Span;
  const paragraph = map.paragraphOf(at);
  const isSubject = ([start]: Span): boolean => map.isOpening(start);
  const isNear = ([start]: Span): boolean => map.sentenceOf(at) - map.sentenceOf(start) < 2 && !map.isQuoted(start);
  const opens = ([start]: Span): boolean =>
    map.paragraphOf(start) === paragraph && start - map.paragraphStart(paragraph) < OPENING;
  const spokeLast = last?.actor === actor;
  return {
    isSubject: is(isSubject(span)),
    isSubjectBefore: is(mentions.some((one) => isSubject(one) && isNear(one))),
    opensParagraph: is(mentions.some(opens)),
    spokeLast: is(spokeLast),
    spokeLastHere: is(spokeLast && last !== null && map.paragraphOf(last.span[0]) === paragraph),
  };
}

/** How much each sign counts. */
export type Weights = Readonly<Partial<Signs>>;

const score = (signs: Signs, weights: Weights): number =>
  (Object.keys(weights) as (keyof Signs)[]).reduce((sum, sign) => sum + signs[sign] * (weights[sign] ?? 0), 0);

/** The candidate whom most speaks for, if any. */
export function mostSalient(
  candidates: readonly Candidate[],
  weights: Weights,
  { reading, place }: Readonly<{ reading: Reading; place: Place }>,
): Candidate | null {
  const nearest = Math.max(...candidates.map(({ mentions }) => mentions.at(-1)?.[0] ?? -1));
  const judged = candidates.map((candidate) => {
    const signs = signsOf(candidate, reading, place);
    const isNearest = candidate.mentions.at(-1)?.[0] === nearest ? 1 : 0;
    return { candidate, signs: { ...signs, isNearest } };
  });
  const best = judged.toSorted((a, b) => score(b.signs, weights) - score(a.signs, weights))[0];
  return best?.candidate ?? null;
}
