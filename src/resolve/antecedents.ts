import { lastAtMost } from "#text";
import type { Span } from "#vocabulary";
import type { Actor, Cast } from "./cast.ts";
import type { Naming, People, Person } from "./people.ts";

/** Where in a report something stands: what comes before it, how far off, and who spoke last. */
export type Place = Readonly<{
  at: number;
  /** Which sentence a place belongs to, counted from 0. */
  sentenceOf: (at: number) => number;
  /** Where that sentence starts. */
  startOf: (sentence: number) => number;
  /** Whether the place lies within quotation marks, so that what it names is not what the reporter speaks of. */
  isQuoted: (at: number) => boolean;
  /** The speaker of the statement before. */
  last: Actor | null;
}>;

/** A person, by name or by description, who may be meant. */
type Candidate = Readonly<{ person: Person | null; actor: Actor | null; span: Span }>;

/** Pronouns reach back this many sentences; beyond, reporters name again. */
const FARTHEST_SENTENCE = 8;

/** "He" or "she": whom it means, or `null` where nobody fits. */
export function findPerson(
  gender: "he" | "she",
  { people, cast }: { people: People; cast: Cast },
  place: Place,
): Actor | null {
  const fits = (known: string | null): boolean => known === null || known === gender;
  const from = place.startOf(place.sentenceOf(place.at) - FARTHEST_SENTENCE);
  const candidates: Candidate[] = [
    ...namingsBetween(people.namings, from, place.at)
      .filter(({ person }) => fits(person.gender))
      .map(({ person, span }) => ({ person, actor: null, span })),
    ...cast.actors.flatMap((actor) => {
      const span = actor.mentions.at(-1);
      const isNear = span !== undefined && span[0] >= from && span[1] <= place.at;
      return isNear && actor.kind === "person" && fits(actor.gender) ? [{ person: actor.person, actor, span }] : [];
    }),
  ];
  const best = candidates.toSorted((a, b) => salience(b, place) - salience(a, place) || b.span[0] - a.span[0])[0];
  if (!best) return null;
  const actor = best.actor ?? (best.person && cast.person(best.person, null));
  if (actor) actor.gender ??= gender;
  if (best.person) best.person.gender ??= gender;
  return actor;
}

/**
 * How likely a reporter is to mean this mention: near ones, those that start a sentence, and whoever spoke last.
 * The weights keep a subject ahead of everybody else up to two sentences later, which is how far reporters go on with "he".
 */
function salience({ person, actor, span }: Candidate, place: Place): number {
  const sentence = place.sentenceOf(span[0]);
  const distance = place.sentenceOf(place.at) - sentence;
  const isSubject = span[0] - place.startOf(sentence) < 4 || actor !== null;
  const isLast = place.last !== null && (actor === place.last || (person !== null && person === place.last.person));
  // A name that opens the sentence before takes the word from whoever spoke last, although it said nothing there.
  const isJustNamed = actor === null && isSubject && distance === 1;
  return (
    (isSubject ? 2 : 0) + (isLast ? 1.5 : 0) + (isJustNamed ? 1 : 0) - distance - (place.isQuoted(span[0]) ? 4 : 0)
  );
}

/** "They" or "it": the last actor that can be called so. */
export function findOther(word: "they" | "it", cast: Cast, place: Place): Actor | null {
  const kinds =
    word === "they" ? ["group", "organisation", "outlet", "state"] : ["organisation", "outlet", "state", "document"];
  const from = place.startOf(place.sentenceOf(place.at) - FARTHEST_SENTENCE);
  const near = cast.actors.flatMap((actor) => {
    const [start, end] = actor.mentions.at(-1) ?? [-1, -1];
    const isNear = start >= from && end <= place.at && !place.isQuoted(start);
    return isNear && kinds.includes(actor.kind) ? [{ actor, start }] : [];
  });
  const goesOn = near.some(({ actor }) => actor === place.last);
  return goesOn ? place.last : (near.toSorted((a, b) => b.start - a.start)[0]?.actor ?? null);
}

/** The namings that start at `from` or later and end by `to`: looked up, since a long report names thousands. */
export function namingsBetween(namings: readonly Naming[], from: number, to: number): readonly Naming[] {
  const first = lastAtMost(namings, from - 1, ({ span }) => span[0]) + 1;
  const last = lastAtMost(namings, to, ({ span }) => span[1]);
  return namings.slice(first, last + 1);
}
