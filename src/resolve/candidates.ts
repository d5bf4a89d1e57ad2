import { lastAtMost } from "#text";
import type { Span } from "#vocabulary";
import type { Actor } from "./cast.ts";
import type { Mention, Place, Reading } from "./reading.ts";

/** Somebody who may be meant, with where the report mentions them before, in order. */
export type Candidate = Readonly<{ actor: Actor; mentions: readonly Span[] }>;

/** Pronouns reach back this many sentences; beyond, reporters name again. */
const FARTHEST_SENTENCE = 9;

/** Everyone and everything that the sentences before a place mention. */
export function candidatesBefore({ people, bodies, cast, map, spoken }: Reading, { at }: Place): readonly Candidate[] {
  const from = map.startOf(map.sentenceOf(at) - FARTHEST_SENTENCE);
  const persons = between(people.namings, from, at);
  const isPerson = new Set(persons.map(({ span }) => span[1]));
  const named: readonly Mention[] = [
    ...persons.map(({ person, span }) => ({ actor: cast.person(person, null), span })),
    ...between(bodies, from, at)
      .filter(({ span }) => !isPerson.has(span[1]))
      .map(({ name, kind, span }) => ({ actor: cast.body(name, kind), span })),
  ];
  const byActor = new Map<Actor, Span[]>();
  for (const { actor, span } of [...named, ...between(spoken, from, at)]) {
    const known = byActor.get(actor);
    if (known) known.push(span);
    else byActor.set(actor, [span]);
  }
  return [...byActor].map(([actor, mentions]) => ({ actor, mentions: mentions.sort((a, b) => a[0] - b[0]) }));
}

/** What starts at `from` or later and ends by `to`: looked up, since a long report names thousands. */
export function between<Placed extends Readonly<{ span: Span }>>(
  placed: readonly Placed[],
  from: number,
  to: number,
): readonly Placed[] {
  const first = lastAtMost(placed, from - 1, ({ span }) => span[0]) + 1;
  const last = lastAtMost(placed, to, ({ span }) => span[1]);
  return placed.slice(first, last + 1);
}
