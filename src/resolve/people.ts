import type { Report, Span } from "#vocabulary";
import { otherWords } from "./lexicon/index.ts";
import { type Gender, isTitle, type PersonName, readPersonName } from "./read-name.ts";

/** A person whom the report names somewhere. */
export type Person = {
  /** The fullest form of the name in the report. */
  parts: readonly string[];
  ending: string | null;
  gender: Gender;
  /** Lower-case nouns that the report calls the person by: "senator", "lawyer". */
  readonly roles: Set<string>;
  /** Where the report names the person, in order. */
  readonly mentions: Span[];
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
  /** The same, and a person of that name is taken up where there is none. */
  meet: (name: PersonName) => Person;
}>;

const capitalised = /(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Rev|St|\p{Lu})\.|\p{Lu}[\p{L}'’-]*)/u
  .source;
/** Capitalised words in a row, small words of names between them: a name with its titles, or a body. */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])${capitalised}(?: (?:(?:de|da|del|van|von|der|bin|al|el|la) )*${capitalised})*(?:,? (?:Jr|Sr)\\.)?`,
  "gu",
);

/**
 * Finds everyone whom the report names with a title or with a common given name, everyone of the `met` names, and
 * everywhere they are named.
 */
export function findPeople({ text }: Report, met: readonly PersonName[]): People {
  const people = makePeople();
  const namings: Naming[] = [];
  for (const name of met) people.meet(name);
  for (const { 0: words } of text.matchAll(run)) {
    const name = readPersonName(words.replace(/['’]s?$/, ""));
    if (name?.isSure && name.parts.length > 1) people.meet(name);
  }
  for (const { 0: words, index } of text.matchAll(run)) {
    const name = readPersonName(words.replace(/['’]s?$/, ""));
    const person = name && (name.isSure ? people.meet(name) : people.named(name));
    if (!person) continue;
    const span: Span = [index, index + words.length];
    person.mentions.push(span);
    namings.push({ person, span });
    person.gender ??= name.gender;
    for (const role of rolesAround(text, index, name)) person.roles.add(role);
  }
  return { ...people, namings };
}

const apposition = /^,? (?:who is |\d+, )?(?:an?|the|[\p{L}.'’ -]{0,30}['’]s?)? ?((?:[\p{L}.'’-]+ ){0,5}[\p{L}-]+)/u;

/** The nouns of the titles before a name and of the apposition after it: "Orla Wren, the mayor of Tarn". */
function rolesAround(text: string, start: number, { parts, titles }: PersonName): readonly string[] {
  const before = /([\p{Ll}-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const lastPart = parts.at(-1) as string;
  const end = text.indexOf(lastPart, start) + lastPart.length;
  const after = text[end] === "," ? (apposition.exec(text.slice(end, end + 100))?.[1] ?? "") : "";
  const head =
    after
      .split(/ (?:of|for|at|in|from|who|with|and|on|to|responsible|known|based) /)[0]
      ?.split(" ")
      .at(-1) ?? "";
  // A vice president is no president.
  const held = titles.includes("vice") ? titles.map((title) => `vice-${title}`) : titles;
  const called = [...held, before, head.toLowerCase()].filter(
    (word) => word !== "" && (word === head || isTitle(word)),
  );
  return called.flatMap((word) => [word, ...(otherWords[word] ?? [])]);
}

/** A report in which nobody is named, to read words by themselves. */
export const nobody: People = makePeople();

function makePeople(): People {
  const all: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  function named({ parts, gender }: PersonName): Person | null {
    const candidates = candidatesFor(parts, bySurname);
    const fitting = candidates.filter((person) => !gender || !person.gender || person.gender === gender);
    // Of two of one name the one who is named more often is meant when only the surname is given.
    return fitting.toSorted((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
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
      mentions: [],
    };
    all.push(person);
    for (const part of name.parts) bySurname.set(part, [...(bySurname.get(part) ?? []), person]);
    return person;
  }
  return { all, namings: [], named, meet };
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
