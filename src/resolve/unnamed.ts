import { between } from "./candidates.ts";
import { findPronoun } from "./pronouns.ts";
import type { Found, Mention, Place, Reading } from "./reading.ts";

const nobody: Found = { actor: null, rule: "no source", span: null };
const participle = /^(?:(?:not|never|once again|\p{L}+ly|also|again|then|later|even|further) )*(?!being\b)\p{L}+ing\b/u;
const passive =
  /^(?:\p{L}+ly )?(?:is|are|was|were|be|been|being|has been|have been|had been|will be|would be|to be|it|there)\b/iu;
/** A participle hangs on a clause before it, or opens the sentence. */
const hangs = /,["”’]?\s+(?:and |but |while |by |before |after |without )?$/u;
const opens = /^(?:(?:In|By|While|After|Before|On|Without|When|Also)\s+)?$/u;

/** A cue whose source stands nowhere in the statement: the subject of the clause it belongs to, if it has one. */
export function findUnnamed(reading: Reading, place: Place): Found {
  const { map } = reading;
  const { cue } = place.statement;
  const [at] = cue.spans[0] ?? [place.at];
  const start = map.startOf(map.sentenceOf(at));
  const before = map.text.slice(start, at);
  if (participle.test(cue.text)) {
    if (opens.test(before)) return findAhead(reading, at) ?? goesOn(place.last);
    return hangs.test(before) ? goesOn(place.last) : nobody;
  }
  return passive.test(cue.text) || /^\p{L}+ly$/u.test(cue.text) ? nobody : findSubject(reading, place, before);
}

const goesOn = (last: Mention | null): Found =>
  last ? { actor: last.actor, rule: "participle", span: last.span } : { actor: null, rule: "no candidate", span: null };

/** "While warning of rain, Wren said": whoever the main clause names first. */
function findAhead({ map, people, cast }: Reading, at: number): Found | null {
  const end = map.startOf(map.sentenceOf(at) + 1);
  const comma = map.text.indexOf(", ", at);
  if (comma < 0 || comma > end) return null;
  const next = between(people.namings, comma, comma + 60)[0];
  return next ? { actor: cast.person(next.person, null), rule: "participle", span: next.span } : null;
}

/** A name or a pronoun that stands right before the cue and was not marked as its source. */
function findSubject(reading: Reading, place: Place, before: string): Found {
  const { people, bodies, cast } = reading;
  const [at] = place.statement.cue.spans[0] ?? [place.at];
  const pronoun = /(?:^|\s)(he|she|they|it)\s+$/iu.exec(before)?.[1];
  if (pronoun) return findPronoun(pronoun.toLowerCase(), reading, place) ?? nobody;
  const isRightBefore = ({ span }: { span: readonly [number, number] }): boolean => at - span[1] < 2;
  const person = between(people.namings, at - 80, at).findLast(isRightBefore);
  if (person) return { actor: cast.person(person.person, null), rule: "subject", span: person.span };
  const body = between(bodies, at - 120, at).findLast(isRightBefore);
  return body ? { actor: cast.body(body.name, body.kind), rule: "subject", span: body.span } : nobody;
}
