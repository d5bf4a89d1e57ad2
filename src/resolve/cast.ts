import type { SourceKind, Span } from "#vocabulary";
import { headOf, makeBodyNames } from "./body-names.ts";
import type { Person } from "./people.ts";
import type { Gender } from "./read-name.ts";

/** Somebody on record, while the report is still being read. */
export type Actor = {
  kind: SourceKind;
  label: string;
  isNamed: boolean;
  role: string | null;
  affiliation: string | null;
  gender: Gender;
  readonly person: Person | null;
  /** Lower-case nouns that the report has called the actor by: "official", "agency". */
  readonly heads: Set<string>;
  readonly mentions: Span[];
  /** Those who speak together, where it is several. */
  readonly members: readonly Actor[];
};

/** All that is known of an actor at the first meeting. */
export type Introduction = Pick<Actor, "kind" | "label" | "isNamed"> &
  Partial<Pick<Actor, "role" | "gender" | "person" | "members">> & { readonly heads?: Iterable<string> };

/** The actors of a report, in the order in which they were introduced. */
export type Cast = Readonly<{
  actors: readonly Actor[];
  introduce: (introduction: Introduction) => Actor;
  person: (person: Person, role: string | null) => Actor;
  body: (name: string, kind: SourceKind) => Actor;
  /** Those who speak together: the same actor in whatever order they are named. */
  several: (members: readonly Actor[], label?: string) => Actor;
  /** The actor that was introduced in these words, articles apart. */
  called: (words: string) => Actor | null;
}>;

/** A cast with nobody in it; `text` tells which short forms stand for which names. */
export function makeCast(text: string): Cast {
  const actors: Actor[] = [];
  const byPerson = new Map<Person, Actor>();
  const byLabel = new Map<string, Actor>();
  const bodies = makeBodyNames<Actor>(text);

  const introduce = ({ heads = [], ...known }: Introduction): Actor => {
    const blank = { role: null, affiliation: null, gender: null, person: null, mentions: [], members: [] };
    const actor: Actor = { ...blank, ...known, heads: new Set(heads) };
    actors.push(actor);
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
    const met = bodies.find(full);
    if (met && bodies.isFuller(full, met.label)) met.label = full;
    const actor = met ?? introduce({ kind, label: full, isNamed: kind !== "group", heads: [headOf(full)] });
    bodies.add(full, actor);
    return actor;
  };
  const called = (words: string): Actor | null => byLabel.get(plainLabel(words)) ?? null;
  const several = makeSeveral(actors, introduce);
  return { actors, introduce, person, body, several, called };
}

function makeSeveral(actors: readonly Actor[], introduce: Cast["introduce"]): Cast["several"] {
  const known = new Map<string, Actor>();
  return (members, label = listed(members.map((member) => member.label))) => {
    const key = members
      .map((member) => actors.indexOf(member))
      .sort()
      .join(" ");
    const [first] = members;
    const isAlike = first !== undefined && first.kind !== "person" && members.every(({ kind }) => kind === first.kind);
    const isNamed = members.some((member) => member.isNamed);
    const actor = known.get(key) ?? introduce({ kind: isAlike ? first.kind : "group", label, isNamed, members });
    known.set(key, actor);
    return actor;
  };
}

/** "Wren, Amsel and the mayor" */
export const listed = (labels: readonly string[]): string =>
  [...(labels.length > 1 ? [labels.slice(0, -1).join(", ")] : []), ...labels.slice(-1)].join(" and ");

const plainLabel = (words: string): string => words.replace(/^(?:the|an?)\s/i, "").toLowerCase();
