import type { SourceKind } from "#vocabulary";
import {
  adjectives,
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
import { belongsToTitle, isCapitalised, isTitle, type PersonName } from "./read-name.ts";

/** The kind of a name that is not a person's; `null` where it may be one. */
export function kindOfName(words: string, person: PersonName | null): SourceKind | null {
  const name = words.replace(/^the\s/i, "");
  if (outlets.has(name) || outlets.has(words)) return "outlet";
  if (bodies.has(name)) return "organisation";
  if (countries.has(name) || name in capitals) return "state";
  if (person && person.parts.length > 1 && person.isSure) return null;
  const parts = name.split(/\s+/);
  const last = parts.at(-1) as string;
  // "The top Republican on the Harbour Committee" is a description that has a name in it.
  const isWholeName = parts.every((part) => isCapitalised(part) || smallWord.test(part));
  if (!isWholeName || !isCapitalised(name) || name in adjectives || dayOrMonth.test(last)) return null;
  if (person?.isSure && !bodyWords.has(last) && !outletWords.has(last)) return null;
  if (isPeoples(last)) return parts.length > 1 ? null : "group";
  const hasArticle = name !== words;
  const byWords = kindByWords(parts, hasArticle);
  if (byWords) return byWords;
  if (belongsToTitle(last) || person?.isSure) return null;
  if (/^(?:\p{Lu}&?){2,6}$/u.test(last) && !noLetters.test(last)) return "organisation";
  if (isPeopleName(last, person)) return "group";
  const isFromState =
    parts.length > 1 && ((parts[0] as string) in adjectives || parts.slice(0, 2).join(" ") in adjectives);
  return (hasArticle || isFromState) && !isCommonNoun(last) ? "organisation" : null;
}

/** Letters that are no body's. */
const noLetters = /^(?:[IVX]+|DC|PM|AM|CEO|CFO|COO|TV|MP|MPs|MEP|OK|ID|PR|HIV|AIDS|COVID)$/;

/** "Tarn Harbour Board", "University of Tarn", "Tarn Daily News": the noun in the name tells. */
function kindByWords(parts: readonly string[], hasArticle: boolean): SourceKind | null {
  if (parts.length < 2 && !hasArticle) return null;
  const cut = parts.findIndex((part, at) => at > 0 && /^(?:of|for|in|at|on)$/.test(part));
  const head = parts[cut < 0 ? parts.length - 1 : cut - 1] as string;
  if (belongsToTitle(head) && !bodyWords.has(head)) return null;
  if (outletWords.has(head) && !(cut > 0 && bodyWords.has(head))) return "outlet";
  if (
    /^(?:Law|Act|Constitution|Treaty|Convention|Charter|Accords?|Agreement|Protocol|Amendment|Bill)$/.test(head) &&
    cut !== 1
  )
    return "document";
  const isOutlet =
    /^News (?:Agency|Service|Network|Channel|Corporation)$|^Broadcasting (?:Corporation|Company|Service)$|^State Media$/i;
  if (isOutlet.test(parts.slice(-2).join(" "))) return "outlet";
  if (outletOpening.test(parts[0] as string)) return "outlet";
  if (bodyWords.has(head)) return "organisation";
  // "The White House and Orla Wren" are two.
  return !parts.includes("and") && parts.some((part) => bodyWords.has(part)) ? "organisation" : null;
}

/** What newspapers are called abroad. */
const outletOpening =
  /^(?:Gazeta|Gazette|Dziennik|Diario|Diário|Jornal|Journal|Folha|Corriere|Gazzetta|Giornale|Novaya|Rossiyskaya|Komsomolskaya|Moskovsky|Frankfurter|Süddeutsche|Radio|Canal|Télé|Tele|Dagens)$/;

/** Days and months have capitals too. */
export const dayOrMonth =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const smallWord = /^(?:of|the|and|for|on|in|de|des|da|do|du|del|der|la|le|&|to|at|against|\p{N}+)$/u;

/** "Republicans", "Iranians": a plural that only looks like a surname. */
const isPeopleName = (word: string, person: PersonName | null): boolean =>
  (person?.parts.length ?? 1) === 1 && (isPeoples(word) || /(?:ans|ists|eers|[bt]ers)$/.test(word));

/** "Republicans", "Kenyans", "Conservatives": people by party, faith or country, in the plural. */
export const isPeoples = (word: string): boolean =>
  /^(?:Republicans|Democrats|Conservatives|Liberals|Tories|Socialists|Communists|Greens|Muslims|Christians|Catholics|Protestants|Jews|Hindus|Sikhs|Buddhists|Sunnis|Shiites|Kurds|Arabs|Africans|Asians|Europeans|Westerners|Southerners|Northerners|Partiers|Brexiteers|Remainers|Leavers|Unionists|Nationalists|Independents|Libertarians|Evangelicals|Latinos|Hispanics|Senators|Lawmakers|Officials|Koreans|Americans)$/.test(
    word,
  ) ||
  (word.endsWith("s") && word.slice(0, -1) in adjectives);

const pluralStates = /^(?:governments|countries|nations|states|capitals|kingdoms|republics)$/;

const kindsByNoun: readonly (readonly [nouns: ReadonlySet<string>, kind: SourceKind])[] = [
  [stateNouns, "state"],
  [outletNouns, "outlet"],
  [documentNouns, "document"],
  [bodyNouns, "organisation"],
];

/** The kind of a description by its head noun, which is the last word: "a senior official". */
export function kindOfNoun(group: string): SourceKind {
  const words = group.toLowerCase().split(/\s+/);
  const head = (words.at(-1) as string).replace(/['’]s?$/, "");
  if (head === "authorities" || head === "officials") return "group";
  if (pluralStates.test(head)) return /^(?:member|seven|six|five)/.test(words.at(-2) ?? "") ? "group" : "state";
  if (/^(?:every|all|each)$/.test(words[0] ?? "") && !isPlural(head)) return "group";
  const known = kindsByNoun.find(([nouns]) => nouns.has(head));
  if (known)
    return known[1] === "state" && /^(?:both|other|several|many|two|three)$/.test(words[0] ?? "") ? "group" : known[1];
  return peopleNouns.has(head) || isPlural(head) ? "group" : "person";
}

/** Whether a capitalised word is only a common noun that starts a sentence or a headline. */
export const isCommonNoun = (word: string): boolean => {
  const noun = word.toLowerCase();
  return peopleNouns.has(noun) || isPlural(noun) || kindsByNoun.some(([nouns]) => nouns.has(noun)) || isTitle(noun);
};

export const isPlural = (noun: string): boolean => /[^s'’]s$/.test(noun) && !/(?:ous|us|is|ss)$/.test(noun);
