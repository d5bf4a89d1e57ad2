import type { SourceKind } from "#vocabulary";
import { definite, gendered, indefinite } from "./lexicon/index.ts";
import type { People, Person } from "./people.ts";
import { isCommonNoun, kindOfName, kindOfNoun } from "./read-kind.ts";
import { type Gender, isCapitalised, type PersonName, readPersonName } from "./read-name.ts";

/** What the words of a source say about who it is. */
export type Described = Readonly<
  | { is: "pronoun"; word: string }
  | { is: "person"; name: PersonName; person: Person | null; role: string | null }
  | { is: "body"; name: string; kind: SourceKind }
  | { is: "several"; words: string }
  | { is: "noun"; words: string; head: string; kind: SourceKind; isNew: boolean; isNamed: boolean; gender: Gender }
>;

const pronoun =
  /^(?:he|she|they|it|who|whom|which|that|i|we|you|his|her|him|their|theirs|them|its|my|our|this|himself|herself|themselves|itself)$/i;

/** What follows the core of a description: clauses, appositions, brackets. */
const tail = /\s*(?:,| who | which | that |\(|—| – | - |: | familiar | close to | speaking ).*$/su;
const afterNoun =
  /\s(?:of|in|from|at|with|within|for|on|to|by|about|behind|across|inside|near|under|against|after|involved|based|briefed|named|called|including|and|or)\s.*$/su;

/** Reads the words of a source by themselves; what they refer to is found later. */
export function readSource(words: string, people: People): Described {
  const trimmed = words.replace(/^[\s"“”‘'(–—-]+|[\s"”’',.:;–—-]+$/gu, "");
  const whole = trimmed.replace(/(?<=\p{L})['’]s?$/u, "").replace(/\s(?:him|her|it|them)sel(?:f|ves)$/, "");
  if (pronoun.test(whole)) return { is: "pronoun", word: whole.toLowerCase() };
  if (isSeveral(whole, people)) return { is: "several", words: trimmed };
  const core = whole.replace(tail, "");
  return readName(core, people) ?? readApposed(whole, core, people) ?? readNoun(trimmed, core || whole);
}

function readName(core: string, people: People): Described | null {
  // "Senator Ted Cruz of Texas", but not "the University of Tarn", whose first half names nobody.
  for (const words of [core.replace(/\s(?:of|in|from|at|for|with|on)\s.*$/su, ""), core]) {
    const name = words === "" ? null : readPersonName(words);
    const person = name && people.named(name);
    const isFull = name !== null && (name.isSure || name.parts.length > 1);
    if (name && (isFull || person) && !kindOfName(words, name) && !kindOfName(core, name))
      return asPerson(words, name, person);
  }
  const kind = kindOfName(core, null);
  if (kind) return { is: "body", name: core.replace(/^the\s/i, ""), kind };
  const name = readPersonName(core);
  const isBare = name !== null && name.titles.length === 0;
  if (!name || !(isBare || isCapitalised(core))) return null;
  if (name.parts.length === 1 && !people.named(name) && isCommonNoun(name.parts[0] as string)) return null;
  return asPerson(core, name, people.named(name));
}

const asPerson = (words: string, name: PersonName, person: Person | null): Described => {
  const role = words
    .slice(0, words.lastIndexOf(name.parts[0] as string))
    .replace(/^(?:the|an?)\s/i, "")
    .trim();
  return { is: "person", name, person, role: role === "" || /^(?:M[rsx]+|Ms|Dr)\.?$/.test(role) ? null : role };
};

/** "One candidate, Orla Wren, the mayor": the name comes after the description. */
function readApposed(whole: string, core: string, people: People): Described | null {
  const next = /^,\s*((?:the\s)?\p{Lu}[^,(]*?)\s*(?:[,(]|$)/u.exec(whole.slice(core.length))?.[1];
  if (!next || (kindOfNoun(core) === "group" && !/^one\s/i.test(core))) return null;
  const kind = kindOfName(next, null);
  if (kind) return { is: "body", name: next.replace(/^the\s/, ""), kind };
  const name = readPersonName(next);
  if (!name || name.parts.length < 2) return null;
  return { is: "person", name, person: people.named(name), role: core.replace(/^(?:the|an?|one)\s/i, "") };
}

function readNoun(words: string, core: string): Described {
  const group = core.replace(afterNoun, "");
  const head = group.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const kind = kindOfNoun(group);
  const first = core.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const hasName = core.split(/\s+/).some((word, at) => isCapitalised(word) && !(at === 0 && isCommonStart(first)));
  // A body can be told by whose it is ("Tarn's border agency"), a person cannot ("a Tarn official").
  const isNew = indefinite.has(first);
  const isNamed = kind === "organisation" ? hasName || !isNew : hasName && kind !== "person" && kind !== "group";
  return { is: "noun", words, head, kind, isNew, isNamed, gender: gendered[head] ?? null };
}

/** Whether a word has its capital only from the start of a sentence. */
const isCommonStart = (word: string): boolean => indefinite.has(word) || definite.has(word) || isCommonNoun(word);

/** Several sources under one cue: "Wren and Amsel", "the mayor and his lawyer". */
function isSeveral(words: string, people: People): boolean {
  if (/^(?:both|neither)\s.*\sand\s/i.test(words)) return true;
  const [first, second] = words.split(/\s+and\s+/, 2);
  if (!first || !second) return false;
  const [left, ...listed] = first.split(/,\s+/) as [string, ...string[]];
  // "Orla Wren, the mayor of Tarn and a lawyer" is one person.
  if (listed.some((words) => !isCapitalised(words))) return false;
  if (/^(?:the|an?|his|her|their|another|other|he|she|they)\s/i.test(`${second} `) && !kindOfName(words, null)) {
    return /^(?:he|she|they)$/i.test(left) || names(left, people) || /^the\s\S+$/i.test(first);
  }
  return names(left, people) && names(second.replace(tail, ""), people);
}

function names(words: string, people: People): boolean {
  const name = readPersonName(words);
  if (name && (people.named(name) || name.isSure)) return true;
  const kind = kindOfName(words, null);
  return kind === "state" || (kind !== null && !/^the\s/i.test(words));
}
