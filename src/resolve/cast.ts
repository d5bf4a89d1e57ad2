import type { Source, SourceKind, Span } from "#vocabulary";
import { capitals, sameStates } from "./lexicon/index.ts";
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

/** The actors of a report, in the order of their first mention as a source. */
export type Cast = Readonly<{
  actors: Actor[];
  introduce: (introduction: Introduction) => Actor;
  person: (person: Person, role: string | null) => Actor;
  body: (name: string, kind: SourceKind) => Actor;
  idOf: (actor: Actor) => string;
}>;

/** A cast with nobody in it; `text` tells which short forms stand for which names. */
export function makeCast(text: string): Cast {
  const actors: Actor[] = [];
  const longNames = readShortForms(text);

  /** The long name of a state, if the report uses it too. */
  const longState = (name: string): string | undefined => {
    const long = sameStates[name];
    return long && text.includes(long) ? long : undefined;
  };
  const introduce = ({ heads = [], ...known }: Introduction): Actor => {
    const blank = { role: null, affiliation: null, gender: null, person: null, mentions: [] };
    const actor: Actor = { ...blank, ...known, heads: new Set(heads) };
    actors.push(actor);
    return actor;
  };
  const person = (known: Person, role: string | null): Actor => {
    const label = [...known.parts, ...(known.ending ? [known.ending] : [])].join(" ");
    const met = actors.find((actor) => actor.person === known);
    const introduction = { kind: "person", label, isNamed: true, gender: known.gender, person: known } as const;
    const actor = met ?? introduce({ ...introduction, heads: known.roles });
    actor.role ??= role;
    return actor;
  };
  const body = (name: string, kind: SourceKind): Actor => {
    const full = longNames.get(name) ?? longState(name) ?? name;
    const met = actors.find((actor) => actor.isNamed && !actor.person && isSameBody(actor.label, full));
    const isShort = full in sameStates || full in capitals;
    if (met && !isShort && (full.length > met.label.length || met.label in capitals)) met.label = full;
    return met ?? introduce({ kind, label: full, isNamed: kind !== "group", heads: [headOf(full)] });
  };
  const idOf = (actor: Actor): string => `s${actors.indexOf(actor) + 1}`;
  return { actors, introduce, person, body, idOf };
}

const longName = /\p{Lu}[\p{L}'’-]+(?: (?:(?:of|for|the|and|from) ){0,2}\p{Lu}[\p{L}'’-]+){2,6}/gu;

/** The actors as the record gives them. */
export const sourcesOf = ({ actors, idOf }: Cast): readonly Source[] =>
  actors.map((actor) => ({
    id: idOf(actor),
    label: actor.label,
    kind: actor.kind,
    named: actor.isNamed,
    role: actor.role,
    affiliation: actor.affiliation,
    mentions: actor.mentions.toSorted((a, b) => a[0] - b[0]),
  }));

/** "Tarn Border Agency (TBA)": what the letters in brackets stand for. */
function readShortForms(text: string): ReadonlyMap<string, string> {
  const longNames = new Map<string, string>();
  for (const [, name, short] of text.matchAll(
    /((?:\p{Lu}[\p{L}'’-]* (?:(?:of|for|the|and|from) )*){1,6}\p{Lu}[\p{L}'’-]*) \((\p{Lu}[\p{Lu}&]{1,7})\)/gu,
  )) {
    const long = (name as string).replace(/^The /, "");
    longNames.set(short as string, `${long} (${short})`);
    longNames.set(long, `${long} (${short})`);
  }
  for (const [name] of text.matchAll(longName)) {
    const short = initials(name);
    if (short.length >= 3 && !longNames.has(short)) longNames.set(short, name.replace(/^The /, ""));
  }
  return longNames;
}

/** The noun of a body's name: "embassy" of "the Tarn Embassy in Oss". */
const headOf = (name: string): string =>
  name
    .replace(/\s(?:\(|(?:of|in|at|for|on)\s).*$/, "")
    .split(" ")
    .at(-1)
    ?.toLowerCase() ?? "";

function isSameBody(known: string, name: string): boolean {
  const [a, b] = [plainName(known), plainName(name)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (initials(long) === short.replace(/[.&]/g, "")) return true;
  // "the Times" after "The New York Times"; a state is no short form of its ministries.
  return (long.endsWith(` ${short}`) || long.startsWith(`${short} of `)) && !(short in capitals);
}

const plainName = (name: string): string => {
  const bare = name.replace(/^the\s/i, "").replace(/ \([^)]*\)$/, "");
  return (sameStates[bare] ?? capitals[bare] ?? bare).replace(/['’]s?$/, "");
};

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
