import type { FoundStatement, Span } from "#vocabulary";
import { between } from "./candidates.ts";
import { findDescribed } from "./descriptions.ts";
import { findForward } from "./forward.ts";
import { anchorOf } from "./outer-statements.ts";
import { findPronoun } from "./pronouns.ts";
import { findUnnamed } from "./unnamed.ts";
import { readSource } from "./read-source.ts";
import type { Found, Mention, Place, Reading, Survey } from "./reading.ts";

const nobody: Found = { actor: null, rule: "no source", span: null };

/** Who speaks in each statement, and why that is so. */
export function findSpeakers(
  statements: readonly FoundStatement[],
  survey: Survey,
): ReadonlyMap<FoundStatement, Found> {
  const speakers = new Map<FoundStatement, Found>();
  const spoken: Mention[] = [];
  const reading: Reading = {
    ...survey,
    spoken,
    describe: (described, place) => findDescribed(described, reading, place),
  };
  let last: Mention | null = null;
  let shared: { at: number; found: Found } = { at: -1, found: nobody };
  for (const statement of [...statements].sort((a, b) => anchorOf(a)[0] - anchorOf(b)[0])) {
    const [at] = anchorOf(statement);
    const around: FoundStatement | undefined = reading.outer.get(statement);
    const outer = (around && speakers.get(around)?.actor) ?? null;
    const [span] = statement.source.spans;
    // "A and said B": statements that share a source share its actor.
    const isShared = span !== undefined && span[0] === shared.at;
    const found: Found = isShared
      ? { ...shared.found, rule: shared.found.actor ? ("shared source" as const) : shared.found.rule }
      : findSpeaker(statement, reading, { at, statement, last, outer });
    speakers.set(statement, found);
    if (span && !isShared) {
      shared = { at: span[0], found };
      if (found.actor) {
        found.actor.mentions.push(span);
        spoken.push({ actor: found.actor, span });
      }
    }
    // Whoever is quoted within a quotation is not who speaks on after it.
    if (found.actor && !around) last = { actor: found.actor, span: span ?? [at, at] };
  }
  return withNames(speakers, reading);
}

/** The same, with those who are named only after they spoke. */
function withNames(speakers: ReadonlyMap<FoundStatement, Found>, reading: Reading): ReadonlyMap<FoundStatement, Found> {
  const later = findForward(speakers, reading);
  const named = [...speakers].map(([statement, found]): [FoundStatement, Found] => {
    const known = found.actor && later.get(found.actor);
    return [
      statement,
      known ? { ...found, actor: known.actor, ...(found.rule === "new description" ? known : {}) } : found,
    ];
  });
  for (const [description, { actor }] of later) actor?.mentions.push(...description.mentions);
  return new Map(named);
}

/** Who it is stands at the start of a source; what follows after so many characters is beside the point. */
export const LONGEST_SOURCE = 300;

function findSpeaker({ source, cue }: FoundStatement, reading: Reading, place: Place): Found {
  const { last } = place;
  if (source.spans.length === 0) return cue.spans.length === 0 ? goesOn(last, "runs on") : findUnnamed(reading, place);
  const described = readSource(source.text.slice(0, LONGEST_SOURCE), reading.people);
  if (described.is !== "pronoun") return findDescribed(described, reading, place);
  if (/^(?:i|we|my|our)$/.test(described.word)) return firstPerson(reading, place);
  if (/^(?:who|whom)$/.test(described.word)) return findRelative(reading, place);
  if (/^(?:which|that)$/.test(described.word)) return findNounBefore(reading, place);
  return findPronoun(described.word, reading, place) ?? { actor: null, rule: "no candidate", span: null };
}

/** "I": whoever is quoted, or spoke last before a quotation; outside of quotations it is the reporter. */
const firstPerson = ({ map }: Reading, { at, outer, last }: Place): Found => {
  if (outer) return { actor: outer, rule: "first person", span: null };
  return last && map.isQuoted(at)
    ? { actor: last.actor, rule: "first person", span: last.span }
    : { actor: null, rule: "no candidate", span: null };
};

const goesOn = (last: Mention | null, rule: "runs on" | "participle"): Found =>
  last ? { actor: last.actor, rule, span: last.span } : { actor: null, rule: "no candidate", span: null };

/** The noun with its article, or the plural or the name, right before "who". */
const nounBefore =
  /(?:\b(?:the|an?|those|these|some|many|several|most|other|two|three) (?:[\p{L}'’-]+ ){0,3}|(?:\p{Lu}[\p{L}.'’-]* ){0,4})[\p{L}'’-]+$/u;

/** How far the noun of a relative clause may be, in characters: an apposition may stand between. */
const FARTHEST_NOUN = 160;

/** "Who": the person named right before, or before an apposition, or the noun that stands there. */
function findRelative(reading: Reading, place: Place): Found {
  const { map, people, cast } = reading;
  const start = Math.max(map.startOf(map.sentenceOf(place.at)), place.at - FARTHEST_NOUN);
  const before = map.text.slice(start, place.at).trimEnd();
  const named = between(people.namings, start, place.at).at(-1);
  const isAdjacent = named !== undefined && (before.endsWith(",") || named.span[1] >= start + before.length);
  if (!isAdjacent) return findNounBefore(reading, place);
  return { actor: cast.person(named.person, null), rule: "relative pronoun", span: named.span };
}

function findNounBefore(reading: Reading, place: Place): Found {
  const before = reading.map.text.slice(Math.max(0, place.at - FARTHEST_NOUN), place.at).replace(/,?\s+$/, "");
  const words = nounBefore.exec(before)?.[0];
  const described = words ? readSource(words, reading.people) : null;
  if (!words || !described || described.is === "pronoun") return { actor: null, rule: "no candidate", span: null };
  const end =
    place.at - (reading.map.text.slice(Math.max(0, place.at - FARTHEST_NOUN), place.at).length - before.length);
  const span: Span = [end - words.length, end];
  return { ...findDescribed(described, reading, place), rule: "relative pronoun", span };
}
