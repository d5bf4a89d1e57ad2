import type { Span } from "#vocabulary";
import type { BodyNaming } from "./bodies.ts";
import { type Gender, isTitle, type PersonName } from "./read-name.ts";

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

/** A report in which nobody is named, to read words by themselves. */
export const nobody: People = makePeople();

/** A register with nobody in it. */
export function makePeople(): People {
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
    const person = newPerson(name);
    all.push(person);
    for (const part of name.parts) bySurname.set(part, [...(bySurname.get(part) ?? []), person]);
    return person;
  }
  const isAmbiguous = (name: PersonName): boolean =>
    name.parts.length === 1 && candidatesFor(name.parts, bySurname).length > 1 && named(name) === null;
  return { all, namings: [], named, isAmbiguous, bodyStarting: () => null, meet };
}

const newPerson = ({ parts, ending, gender, titles }: PersonName): Person => ({
  ...{ parts, ending, gender, roles: new Set(titles), words: new Set(titles) },
  ...{ phrases: [], mentions: [], fullNamings: 0, isOnRecord: false },
});

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
