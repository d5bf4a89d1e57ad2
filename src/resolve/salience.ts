import type { Span } from "#vocabulary";
import type { Candidate } from "./candidates.ts";
import type { Place, Reading } from "./reading.ts";

/** What speaks for or against a candidate; each is 0 where it does not hold. */
export type Signs = Readonly<{
  inSameSentence: number;
  inSentenceBefore: number;
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
}>;

const preposition =
  /\b(?:of|to|by|with|for|from|about|against|on|in|at|between|over|into|like|than|after|before|and|or|under|toward|towards)(?: (?:the|a|an|his|her|its|their|former|President|Mr\.|Ms\.|Mrs\.|Sen\.|Rep\.))* $/;

/** Looks at a candidate from a place. */
export function signsOf({ actor, mentions }: Candidate, { map }: Reading, place: Place): Signs {
  const { at, statement, last, outer } = place;
  const span = mentions.at(-1) as Span;
  const here = map.sentenceOf(at);
  const distance = here - map.sentenceOf(span[0]);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  const isSubject = ([start]: Span): boolean => start - map.startOf(map.sentenceOf(start)) < 5;
  const isIn = ([start]: Span, away: number): boolean => map.sentenceOf(start) === here - away;
  const isQuotedHere = map.isQuoted(at);
  return {
    inSameSentence: is(distance === 0),
    inSentenceBefore: is(distance === 1),
    distance,
    isNearest: 0,
    isSubject: is(isSubject(span)),
    isSubjectBefore: is(mentions.some((one) => isSubject(one) && (isIn(one, 1) || isIn(one, 0)) && !map.isQuoted(one[0]))),
    opensParagraph: is(mentions.some(([start]) => !map.text.slice(start, at).includes("\n") && map.text.slice(Math.max(0, start - 40), start).includes("\n"))),
    spokeLast: is(last?.actor === actor),
    spokeLastHere: is(last?.actor === actor && !map.text.slice(last.span[0], at).includes("\n")),
    isSource: is(map.isSource(span[0])),
    isQuoted: is(map.isQuoted(span[0]) && !isQuotedHere),
    isAttributed: is(map.isAttributed(span[0])),
    isOwnContent: is(statement.content.spans.some(([start, end]) => span[0] >= start && span[1] <= end)),
    isAfterPreposition: is(preposition.test(map.text.slice(Math.max(0, span[0] - 30), span[0]))),
    isPossessive: is(/^['’]/.test(map.text.slice(span[1], span[1] + 1)) || /['’]s$/.test(map.text.slice(span[0], span[1]))),
    isOuterQuoted: is(outer === actor && isQuotedHere),
    isOuter: is(outer === actor && !isQuotedHere),
    hasSpoken: is(actor.mentions.length > 0),
    often: Math.log2(1 + mentions.length),
    isSureGender: is(actor.gender !== null),
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
  (globalThis as any).__dump?.(judged, place, weights);
  const best = judged.toSorted((a, b) => score(b.signs, weights) - score(a.signs, weights))[0];
  return best?.candidate ?? null;
}
