import type { SourceKind } from "#vocabulary";
import {
  bodies,
  bodyNouns,
  bodyWords,
  capitals,
  countries,
  documentNouns,
  outletNouns,
  outlets,
  outletWords,
  peopleNouns,
  stateNouns,
} from "./lexicon/index.ts";
import { isCapitalised, isTitle, type PersonName } from "./read-name.ts";

/** The kind of a name that is not a person's; `null` where it may be one. */
export function kindOfName(words: string, person: PersonName | null): SourceKind | null {
  const name = words.replace(/^the\s/i, "");
  if (person && person.parts.length > 1 && person.isSure) return null;
  if (countries.has(name) || name in capitals) return "state";
  if (outlets.has(name)) return "outlet";
  if (bodies.has(name)) return "organisation";
  const parts = name.split(/\s+/);
  const last = parts.at(-1) as string;
  // "The top Republican on the Harbour Committee" is a description that has a name in it.
  const isWholeName = parts.every((part) => isCapitalised(part) || smallWord.test(part));
  if (!isWholeName || !isCapitalised(name) || person?.isSure || isTitle(last)) return null;
  const hasArticle = name !== words;
  if (parts.length > 1 || hasArticle) {
    if (outletWords.has(last)) return "outlet";
    if (parts.some((part) => bodyWords.has(part))) return "organisation";
  }
  if (/^(?:\p{Lu}&?){2,8}$/u.test(last)) return "organisation";
  if (isPeopleName(last, person)) return "group";
  return hasArticle ? "organisation" : null;
}

const smallWord = /^(?:of|the|and|for|on|in|de|du|la|&|to|at|\p{N}+)$/u;

/** "Republicans", "Iranians": a plural that only looks like a surname. */
const isPeopleName = (word: string, person: PersonName | null): boolean =>
  (person?.parts.length ?? 1) === 1 && /(?:ans|crats|atives|ists|eers|[bt]ers|ims|Tories|Jews)$/.test(word);

/** The kind of a description by its head noun, which is the last word: "a senior official". */
export function kindOfNoun(group: string): SourceKind {
  const words = group.toLowerCase().split(/\s+/);
  const head = words.at(-1) as string;
  if (stateNouns.has(head)) return "state";
  if (outletNouns.has(head)) return "outlet";
  if (documentNouns.has(head)) return "document";
  if (bodyNouns.has(head)) return "organisation";
  if (peopleNouns.has(head) || isPlural(head)) return "group";
  return "person";
}

/** Whether a capitalised word is only a common noun that starts a sentence or a headline. */
export const isCommonNoun = (word: string): boolean => {
  const noun = word.toLowerCase();
  return (
    [stateNouns, outletNouns, documentNouns, bodyNouns, peopleNouns].some((nouns) => nouns.has(noun)) || isPlural(noun)
  );
};

const isPlural = (noun: string): boolean => /[^s'’]s$/.test(noun) && !/(?:ous|us|is|ss)$/.test(noun);
