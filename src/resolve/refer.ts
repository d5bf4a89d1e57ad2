import { lastAtMost, readQuotations, sentences } from "#text";
import type { FoundStatement } from "#vocabulary";
import { findOther, findPerson, namingsBetween, type Place } from "./antecedents.ts";
import type { Actor } from "./cast.ts";
import { findDescribed } from "./descriptions.ts";
import { anchorOf } from "./outer-statements.ts";
import { readSource } from "./read-source.ts";
import type { Reading } from "./reading.ts";

/** Who speaks in each statement; statements whose speaker the report does not tell are missing. */
export function findSpeakers(
  statements: readonly FoundStatement[],
  reading: Reading,
): ReadonlyMap<FoundStatement, Actor> {
  const speakers = new Map<FoundStatement, Actor>();
  const places = makePlaces(reading.text);
  let last: Actor | null = null;
  let shared: { at: number; actor: Actor | null } = { at: -1, actor: null };
  for (const statement of [...statements].sort((a, b) => anchorOf(a)[0] - anchorOf(b)[0])) {
    const [at] = anchorOf(statement);
    const place: Place = { at, last, ...places };
    const [span] = statement.source.spans;
    // "A and said B": statements that share a source share its actor.
    const actor: Actor | null = span && span[0] === shared.at ? shared.actor : findSpeaker(statement, reading, place);
    if (span && span[0] !== shared.at) {
      shared = { at: span[0], actor };
      actor?.mentions.push(span);
    }
    if (!actor) continue;
    speakers.set(statement, actor);
    // Whoever is quoted within a quotation is not who speaks on after it.
    if (!reading.outer.has(statement)) last = actor;
  }
  for (const statement of statements) {
    const outer = reading.outer.get(statement);
    const speaker = outer && speakers.get(outer);
    if (speaker && /^(?:I|we|my|our)$/i.test(statement.source.text)) speakers.set(statement, speaker);
  }
  return speakers;
}

/** Who it is stands at the start of a source; what follows after so many characters is beside the point. */
const LONGEST_SOURCE = 300;

function findSpeaker({ source, cue }: FoundStatement, reading: Reading, place: Place): Actor | null {
  if (source.spans.length === 0) {
    // A quotation that runs on, or a clause that hangs on the one before: "…, adding that".
    return cue.spans.length === 0 || /^\w+ing\b/.test(cue.text) ? place.last : null;
  }
  const described = readSource(source.text.slice(0, LONGEST_SOURCE), reading.people);
  return described.is === "pronoun"
    ? findPronoun(described.word, reading, place)
    : findDescribed(described, reading, place);
}

function findPronoun(word: string, reading: Reading, place: Place): Actor | null {
  if (/^(?:he|his|him|himself)$/.test(word)) return findPerson("he", reading, place);
  if (/^(?:she|her|hers|herself)$/.test(word)) return findPerson("she", reading, place);
  if (/^th(?:ey|eir|eirs|em|emselves)$/.test(word)) return findOther("they", reading.cast, place);
  if (/^(?:it|its|itself|this)$/.test(word)) return findOther("it", reading.cast, place);
  if (/^(?:who|whom)$/.test(word)) return findRelative(reading, place);
  if (/^(?:which|that)$/.test(word)) return findNounBefore(reading, place);
  return null;
}

/** The noun with its article, or the plural or the name, right before "who". */
const nounBefore =
  /(?:\b(?:the|an?|those|these|some|many|several|most|other|two|three) (?:[\p{L}'’-]+ ){0,3}|(?:\p{Lu}[\p{L}.'’-]* ){0,4})[\p{L}'’-]+$/u;

/** How far the noun of a relative clause may be, in characters: an apposition may stand between. */
const FARTHEST_NOUN = 160;

/** "Who": the person named right before, or before an apposition, or the noun that stands there. */
function findRelative(reading: Reading, place: Place): Actor | null {
  const { text, people, cast } = reading;
  const start = Math.max(place.startOf(place.sentenceOf(place.at)), place.at - FARTHEST_NOUN);
  const before = text.slice(start, place.at).trimEnd();
  const named = namingsBetween(people.namings, start, place.at).at(-1);
  const isAdjacent = named !== undefined && (before.endsWith(",") || named.span[1] >= start + before.length);
  return isAdjacent ? cast.person(named.person, null) : findNounBefore(reading, place);
}

function findNounBefore(reading: Reading, place: Place): Actor | null {
  const before = reading.text.slice(Math.max(0, place.at - FARTHEST_NOUN), place.at).replace(/,?\s+$/, "");
  const words = nounBefore.exec(before)?.[0];
  const described = words ? readSource(words, reading.people) : null;
  return described && described.is !== "pronoun" ? findDescribed(described, reading, place) : null;
}

function makePlaces(text: string): Pick<Place, "sentenceOf" | "startOf" | "isQuoted"> {
  const starts = sentences(text).map(([start]) => start);
  const quoted = readQuotations(text).quotations.filter(({ depth, kind }) => depth === 0 && kind !== "single");
  return {
    sentenceOf: (at) => lastAtMost(starts, at, (start) => start),
    startOf: (sentence) => starts[sentence] ?? 0,
    isQuoted: (at) => at < (quoted[lastAtMost(quoted, at, ({ span }) => span[0])]?.span[1] ?? 0),
  };
}
