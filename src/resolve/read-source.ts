import type { SourceKind } from "#vocabulary";
import type { People, Person } from "./people.ts";
import { isPeoples, kindOfName, kindOfNoun } from "./read-kind.ts";
import { isCapitalised, type PersonName, readPersonName } from "./read-name.ts";
import { type NounPhrase, readNoun } from "./read-noun.ts";
import { readSeveral } from "./read-several.ts";

/** What the words of a source say about who it is. */
export type Described = Readonly<
  | { is: "pronoun"; word: string }
  | { is: "person"; name: PersonName; person: Person | null; role: string | null }
  | { is: "body"; name: string; kind: SourceKind }
  | { is: "several"; words: string; members: readonly string[] }
  | ({ is: "noun" } & NounPhrase)
>;

/** A source that is no pronoun. */
export type Named = Exclude<Described, { is: "pronoun" }>;

const pronoun =
  /^(?:he|she|they|it|who|whom|which|that|i|we|you|his|her|him|their|theirs|them|its|my|our|this|himself|herself|themselves|itself|both|both of them|each|neither)$/i;

const date =
  /(?<=\s)(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4},? /g;

/** "@OrlaWren": an account, by the name of its owner. */
const handle = /^@\p{Lu}\w+$/u;

/** What follows the core of a description: clauses, appositions, brackets. */
export const tail =
  /\s*(?:,| who | whose | which | that |\(|—| – | - |: | familiar | close to | speaking | including ).*$/su;

/** Reads the words of a source by themselves; what they refer to is found later. */
export function readSource(words: string, people: People): Described {
  const trimmed = words.replace(/ … /g, " ").replace(/^[\s"“”‘'(–—-]+|[\s"”’',.:;–—-]+$/gu, "");
  if (handle.test(trimmed)) return readSource(trimmed.slice(1).replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, " "), people);
  const whole = trimmed.replace(/(?<=\p{L})['’]s?$/u, "").replace(/\s(?:him|her|it|them)sel(?:f|ves)$/, "");
  // "We, the farmers of Tarn"
  const first = whole.split(",", 1)[0] as string;
  if (pronoun.test(first)) return { is: "pronoun", word: first.toLowerCase() };
  // "He (Orla Wren)": the brackets tell.
  const told = /^(?:he|she|they|it)\s[([](\p{Lu}[^)\]]*)/iu.exec(whole)?.[1];
  if (told) return readSource(told, people);
  const members = readSeveral(whole, people);
  if (members) return { is: "several", words: trimmed, members };
  const plain = whole.replace(date, "").replace(/\s?\([^()]*\)(?=[\s,]|$)/gu, "");
  const core = plain.replace(tail, "");
  return (
    readName(core, people) ?? readApposed(plain, core, people) ?? { is: "noun", ...readNoun(trimmed, core || plain) }
  );
}

/** What a core may be without what its last nouns are of: "Deputy of State Orla Wren" of "… of Tarn". */
const beginningsOf = (core: string): readonly string[] => [
  ...[...core.matchAll(/\s(?:of|in|from|at|for|with|on|about|to)\s/gu)].map(({ index }) => core.slice(0, index)),
  core,
];

/** Reads a core that is a name, with or without what its holder is. */
export function readName(core: string, people: People): Described | null {
  // "Some Republicans" are nobody by name.
  if (isPeoples(core.split(" ").at(-1) as string)) return null;
  const apposed = readApposedBody(core);
  if (apposed) return apposed;
  // "Senator Ted Cruz of Texas", but not "the University of Tarn", whose first half names nobody.
  for (const words of beginningsOf(core)) {
    const name = words === "" ? null : readPersonName(words);
    const person = name && people.named(name);
    const isFull = name !== null && (name.isSure || name.parts.length > 1);
    if (name && (isFull || person) && !isBodyName(words, core, { name, person })) return asPerson(words, name, person);
  }
  const kind = kindOfName(core, null);
  if (kind) return { is: "body", name: core.replace(/^the\s/i, ""), kind };
  const name = readPersonName(core);
  const isBare = name !== null && name.titles.length === 0;
  if (!name || !(isBare || isCapitalised(core)) || /^(?:the|an?)\s/i.test(core)) return null;
  const person = people.named(name);
  const body = name.parts.length === 1 && !person ? people.bodyStarting(core) : null;
  if (body && body.kind !== "state") return { is: "body", ...body };
  if (name.parts.length === 1 && !person && isMadeUp.test(core))
    return { is: "body", name: core, kind: "organisation" };
  // A word with a capital that nobody bears is a noun at the start of a sentence or of a headline.
  if (name.parts.length === 1 && !person && kindOfNoun(core) !== "person") return null;
  if (name.parts.length === 1 && !person && isTitledNoun(core)) return null;
  return asPerson(core, name, person);
}

/** "TarnSoft", "Oss24": names that were made for companies and outlets; "McAmsel" is a person. */
const isMadeUp = /^(?!(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu})\p{Lu}\S*?(?:\p{Ll}\p{Lu}|\d)\S*$/u;

const isTitledNoun = (core: string): boolean =>
  /^(?:Woman|Man|Boy|Girl|Source|Official|Expert|Witness|Republican|Democrat|Insider)$/.test(core);

/** A name that might be a person's and is a body's; somebody of that surname in the report comes before a town. */
function isBodyName(
  words: string,
  core: string,
  { name, person }: { name: PersonName; person: Person | null },
): boolean {
  const isSurname = person !== null && person.parts.length > 1 && person.parts.at(-1) === words;
  if (name.isSure && name.parts.length > 1 && words !== core) return kindOfName(words, name) !== null;
  return !isSurname && (kindOfName(words, name) !== null || kindOfName(core, name) !== null);
}

const apposedBody =
  /^(?:the |an? )?((?:[\p{L}\p{N}.'’-]+ )*?[\p{Ll}-]+) (?:the )?(\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:of |the |for |and |& |de |da |do |del |della |di |du |des |der |le |la )*\p{Lu}[\p{L}\p{N}.&'’-]*)*)$/u;

/** "Broadcaster TBC", "the retailer Birk Foods": the noun before a name tells of what kind it is. */
function readApposedBody(core: string): Described | null {
  const [, noun, name] = apposedBody.exec(core) ?? [];
  if (!noun || !name || /\b(?:of|by|for|to|from|in|at|with|within|on|about|inside|near)\b/.test(noun)) return null;
  if (/^(?:the|an?)$/i.test(noun)) return null;
  const kind = kindOfName(name, null) ?? kindOfNoun(noun);
  return kind === "organisation" || kind === "outlet" ? { is: "body", name, kind } : null;
}

function asPerson(words: string, name: PersonName, person: Person | null): Described {
  const role = words
    .slice(0, words.lastIndexOf(name.parts[0] as string))
    .replace(/^(?:the|an?)\s/i, "")
    .trim();
  return { is: "person", name, person, role: role === "" || /^(?:M[rsx]+|Ms|Dr)\.?$/.test(role) ? null : role };
}

/** "One candidate, Orla Wren, the mayor": the name comes after the description. */
function readApposed(whole: string, core: string, people: People): Described | null {
  const next = /^,\s*([^,(]*?)\s*(?:[,(]|$)/u.exec(whole.slice(core.length))?.[1];
  if (!next || (kindOfNoun(core) === "group" && !/^(?:one|another)\s/i.test(core))) return null;
  const described = readName(next.replace(tail, ""), people);
  if (described?.is === "body") return isCapitalised(next.replace(/^the\s/, "")) ? described : null;
  if (described?.is !== "person" || (described.name.parts.length < 2 && !described.person)) return null;
  return { ...described, role: core.replace(/^(?:the|an?|one|another)\s/i, "") };
}
