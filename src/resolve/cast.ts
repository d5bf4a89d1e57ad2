import type { Source, SourceKind, Span } from "#vocabulary";
import { headOf, makeBodyNames } from "./body-names.ts";
import type { Person } from "./people.ts";
import type { Gender } from "./read-name.ts";

/** Somebody on record, while the report is still being read. */
export type Actor = {
  readonly kind: SourceKind;
  label: string;
  readonly isNamed: boolean;
  role: string | null;
  affiliation: string | null;
  gender: Gender;
  readonly person: Person | null;
  /** Lower-case nouns that the report has called the actor by: "official", "agency". */
  readonly heads: Set<string>;
  readonly mentions: Span[];
};

/** All that is known of an actor at the first meeting. */
export type Introduction = Pick<Actor, "kind" | "label" | "isNamed"> &
  Partial<Pick<Actor, "role" | "gender" | "person">> & { readonly heads?: Iterable<string> };

/** The actors of a report, in the order in which they were introduced. */
export type Cast = Readonly<{
  actors: readonly Actor[];
  introduce: (introduction: Introduction) => Actor;
  person: (person: Person, role: string | null) => Actor;
  body: (name: string, kind: SourceKind) => Actor;
  /** The actor that was introduced in these words, articles apart. */
  called: (words: string) => Actor | null;
  idOf: (actor: Actor) => string;
}>;

/** A cast with nobody in it; `text` tells which short forms stand for which names. */
export function makeCast(text: string): Cast {
  const actors: Actor[] = [];
  const ids = new Map<Actor, string>();
  const byPerson = new Map<Person, Actor>();
  const byLabel = new Map<string, Actor>();
  const bodies = makeBodyNames(text);

  const introduce = ({ heads = [], ...known }: Introduction): Actor => {
    const blank = { role: null, affiliation: null, gender: null, person: null, mentions: [] };
    const actor: Actor = { ...blank, ...known, heads: new Set(heads) };
    ids.set(actor, `s${actors.push(actor)}`);
    if (actor.person) byPerson.set(actor.person, actor);
    else if (!byLabel.has(plainLabel(actor.label))) byLabel.set(plainLabel(actor.label), actor);
    return actor;
  };
  const person = (known: Person, role: string | null): Actor => {
    const label = [...known.parts, ...(known.ending ? [known.ending] : [])].join(" ");
    const introduction = { kind: "person", label, isNamed: true, gender: known.gender, person: known } as const;
    const actor = byPerson.get(known) ?? introduce({ ...introduction, heads: known.roles });
    actor.role ??= role;
    return actor;
  };
  const body = (name: string, kind: SourceKind): Actor => {
    const full = bodies.longest(name);
    const met = actors.find((actor) => actor.isNamed && !actor.person && bodies.areSame(actor.label, full));
    if (met && bodies.isFuller(full, met.label)) met.label = full;
    return met ?? introduce({ kind, label: full, isNamed: kind !== "group", heads: [headOf(full)] });
  };
  const called = (words: string): Actor | null => byLabel.get(plainLabel(words)) ?? null;
  return { actors, introduce, person, body, called, idOf: (actor) => ids.get(actor) as string };
}

const plainLabel = (words: string): string => words.replace(/^(?:the|an?)\s/i, "").toLowerCase();

/** The actors as the record gives them. */
export const sourcesOf = ({ actors, idOf }: Cast): readonly Source[] =>
  actors.map((actor) => ({
    id: idOf(actor),
    label: actor.label,
    kind: actor.kind,
    named: actor.isNamed,
    role: actor.role,
    affiliation: actor.affiliation,
    anonymity: null,
    mentions: actor.mentions.toSorted((a, b) => a[0] - b[0]),
  }));
