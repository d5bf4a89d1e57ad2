import type { Report, Span } from "#vocabulary";
import type { BodyNaming } from "./bodies.ts";
import { kindOfName } from "./read-kind.ts";
import { type Gender, isTitle, type PersonName } from "./read-name.ts";
import { type NameRun, readRuns } from "./name-runs.ts";
import { rolesAround } from "./roles.ts";

/** A person whom the report names somewhere. */
export type Person = {
  /** The fullest form of the name in the report. */
  parts: readonly string[];
  ending: string | null;
  gender: Gender;
  /** Lower-case nouns that the report calls the person by: "senator", "lawyer". */
  readonly roles: Set<string>;
  /** All words that the report describes the person with, in lower case: "independent", "tarn". */
  readonly words: Set<string>;
  /** What the report says that the person is, in full: "Defence Minister", "a spokeswoman for Tarn". */
  readonly phrases: string[];
  /** Where the report names the person, in order. */
  readonly mentions: Span[];
  /** How often it does so by more than the surname. */
  fullNamings: number;
  /** Whether a source names the person in full. */
  isOnRecord: boolean;
};

/** A place where a person is named. */
export type Naming = Readonly<{ person: Person; span: Span }>;

/** The people of a report. */
export type People = Readonly<{
  all: readonly Person[];
  /** Every place where somebody is named, in order. */
  namings: readonly Naming[];
  /** The person of this name, or `null` where the report has no such person or several without telling which. */
  named: (name: PersonName) => Person | null;
  /** Whether several people bear this name and nothing tells which is meant. */
  isAmbiguous: (name: PersonName) => boolean;
  /** The body whose name starts with this word. */
  bodyStarting: (word: string) => Pick<BodyNaming, "name" | "kind"> | null;
  /** As `named`, and a person of that name is taken up where there is none. */
  meet: (name: PersonName) => Person;
}>;

/**
 * Finds everyone whom the report names with a title or with a common given name, everyone whom a source names, and
 * everywhere they are named.
 */
export function findPeople(
  { text }: Report,
  { met, bodies }: Readonly<{ met: readonly PersonName[]; bodies: readonly BodyNaming[] }>,
): People {
  const people = makePeople();
  const bodyOf = new Map(bodies.map(({ name, kind }) => [name.split(" ")[0] as string, { name, kind }]));
  const runs = readRuns(text);
  for (const name of met) if (name.parts.length > 1) people.meet(name).isOnRecord = true;
  meetInFull(runs, { people, text, met, bodyStarts: bodyOf });
  // "President Wren": nobody gives the full name.
  for (const { name } of runs) if (name.isSure && name.parts.length === 1 && !people.isAmbiguous(name)) people.meet(name);
  const namings = runs.flatMap(({ name, span }): readonly Naming[] => {
    const person = name.isSure ? people.meet(name) : people.named(name);
    return person ? [{ person, span }] : [];
  });
  const nameAt = new Map(runs.map(({ span, name }) => [span[0], name]));
  for (const { person, span } of namings) describe(person, { text, span, name: nameAt.get(span[0]) as PersonName });
  return { ...people, namings, bodyStarting: (word) => bodyOf.get(word) ?? null };
}

/** Takes up those who are named by more than a surname, where anything tells that they are people. */
function meetInFull(
  runs: readonly NameRun[],
  { people, text, met, bodyStarts }: Readonly<{ people: Omit<People, "namings">; text: string; met: readonly PersonName[]; bodyStarts: ReadonlyMap<string, unknown> }>,
): void {
  for (const { name } of runs) if (name.isSure && name.parts.length > 1) people.meet(name).fullNamings++;
  // A source that is one word is a surname, or a family name that stands first: "Xi" of "Xi Jinping".
  const speaking = new Set(met.filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] as string));
  for (const { name, words, span } of runs) {
    const isPlain = !name.isSure && (name.parts.length === 2 || name.parts.length === 3);
    if (!isPlain || kindOfName(words, name) !== null) continue;
    const isTold = name.parts.some((part) => speaking.has(part) && !bodyStarts.has(part)) || isPersonAround(text, span);
    if (isTold) people.meet(name).fullNamings++;
  }
}

/** Notes what the words around a naming say of a person. */
function describe(person: Person, { text, span, name }: Readonly<{ text: string; span: Span; name: PersonName }>): void {
  person.mentions.push(span);
  person.gender ??= name.gender;
  const roles = rolesAround(text, span, name);
  for (const role of roles.heads) person.roles.add(role);
  for (const word of roles.words) person.words.add(word);
  person.gender ??= roles.gender;
  const title = text.slice(span[0], span[1]).split(name.parts[0] as string, 1)[0]?.trim() ?? "";
  person.phrases.push(...(title.includes(" ") || isTitle(title) ? [title] : []), ...roles.phrases);
}

/** What follows a person's name: an age, "who", an apposition with a noun for a person. */
const personAfter =
  /^,? (?:\(?\d{1,3}\)?[,.]|aged? \d|who\b)|^, (?:an?|the|his|her|their) (?:[\p{L}'’-]+ ){0,4}(?:\p{Ll}+(?:er|or|ist|ian|man|woman|person|eer)|wife|husband|father|mother|son|daughter|brother|sister|chief|head|student|president|agent|judge|coach)\b/u;

/** Whether an age, "who", an apposition or a title in small letters stands beside a name. */
function isPersonAround(text: string, [start, end]: Span): boolean {
  const title = /([\p{Ll}-]+) $/u.exec(text.slice(Math.max(0, start - 25), start))?.[1] ?? "";
  return isTitle(title) || personAfter.test(text.slice(end, end + 60));
}

/** A report in which nobody is named, to read words by themselves. */
export const nobody: People = makePeople();

function makePeople(): People {
  const all: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  function named({ parts, gender, titles }: PersonName): Person | null {
    const candidates = candidatesFor(parts, bySurname);
    const fitting = candidates.filter((person) => !gender || !person.gender || person.gender === gender);
    if (fitting.length < 2) return fitting[0] ?? null;
    const holders = fitting.filter(({ roles }) => titles.some((title) => roles.has(title)));
    if (holders.length === 1) return holders[0] as Person;
    // Of two of one name the one who is named in full more often is meant when only the surname is given.
    const [first, second] = fitting.toSorted((a, b) => b.fullNamings - a.fullNamings) as [Person, Person];
    if (parts.length > 1 || first.fullNamings > second.fullNamings) return first;
    const onRecord = fitting.filter((person) => person.isOnRecord);
    if (onRecord.length === 1) return onRecord[0] as Person;
    const inOffice = fitting.filter(({ roles }) => [...roles].some(isTitle));
    return inOffice.length === 1 ? (inOffice[0] as Person) : null;
  }
  function meet(name: PersonName): Person {
    const known = named(name);
    if (known) {
      if (name.parts.length > known.parts.length) known.parts = name.parts;
      known.gender ??= name.gender;
      known.ending ??= name.ending;
      return known;
    }
    const person: Person = {
      parts: name.parts,
      ending: name.ending,
      gender: name.gender,
      roles: new Set(name.titles),
      words: new Set(name.titles),
      phrases: [],
      mentions: [],
      fullNamings: 0,
      isOnRecord: false,
    };
    all.push(person);
    for (const part of name.parts) bySurname.set(part, [...(bySurname.get(part) ?? []), person]);
    return person;
  }
  const isAmbiguous = (name: PersonName): boolean =>
    name.parts.length === 1 && candidatesFor(name.parts, bySurname).length > 1 && named(name) === null;
  return { all, namings: [], named, isAmbiguous, bodyStarting: () => null, meet };
}

const initial = /^\p{Lu}\.?$/u;

/** Those who may be meant by a name: the same surname, and no other given name. */
function candidatesFor(parts: readonly string[], byPart: Map<string, Person[]>): readonly Person[] {
  const last = parts.at(-1) as string;
  const sharing = byPart.get(last) ?? [];
  if (parts.length === 1) {
    const bySurname = sharing.filter((person) => person.parts.at(-1) === last);
    if (bySurname.length > 0) return bySurname;
    const byMiddle = sharing.filter((person) => person.parts.indexOf(last) > 0);
    // Family names stand first in Korea and China, and popes have only the one.
    return byMiddle.length > 0 ? byMiddle : sharing;
  }
  const first = parts[0] as string;
  if (sharing.length === 0) return byLongerSurname(parts, byPart);
  return sharing.filter(({ parts: known }) => {
    const given = known[0] as string;
    return (
      known.length === 1 ||
      given === first ||
      initial.test(given) ||
      initial.test(first) ||
      given.startsWith(first) ||
      first.startsWith(given)
    );
  });
}

/** "Ana Oss" and "Ana Oss Birk", "Luis P. Oss": Spanish and Portuguese names are given with one surname or with both. */
function byLongerSurname(parts: readonly string[], byPart: Map<string, Person[]>): readonly Person[] {
  const surnames = parts.slice(1).filter((part) => !initial.test(part));
  return (byPart.get(parts[0] as string) ?? []).filter(
    ({ parts: known }) => known[0] === parts[0] && known.length > 1 && surnames.includes(known.at(-1) as string),
  );
}
