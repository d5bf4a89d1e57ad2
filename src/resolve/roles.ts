import { gendered, otherWords } from "./lexicon/index.ts";
import { kindOfNoun } from "./read-kind.ts";
import { type Gender, isTitle, type PersonName } from "./read-name.ts";

/** What the words around a name say that its bearer is. */
export type Roles = Readonly<{
  /** Lower-case nouns: "mayor", "lawyer". */
  heads: readonly string[];
  /** All words of the descriptions, in lower case: "independent", "tarn", "mayor". */
  words: readonly string[];
  gender: Gender;
  /** The descriptions in full, with what their noun is of: "mayor of Tarn". */
  phrases: readonly string[];
}>;

const after =
  /^,? (?:who (?:is|was) |age \d+, |aged \d+, |\d+, )?((?:an?|the|his|her|their|one of (?:the|his|her)|[\p{L}.'’& -]{0,40}['’]s?)? ?(?:[\p{L}\p{N}.'’-]+ ){0,7}[\p{L}-]+)/u;
const before =
  /(?:^|[^\p{L}])((?:an?|the|his|her|their|its|one|another|[\p{L}.-]+['’]s) (?:[\p{L}\p{N}.'’-]+ ){0,9}[\p{L}'’-]+),? $/u;
const opening =
  /^.*(?:^|\s)(?:the|an?|his|her|its|their|and|but|by|of|to|for|in|on|at|with|from|as|that|when|while|said|says|told|adding|is|was|has|have|had|\S+(?:ed|s))\s/iu;
const cut = / (?:of|for|at|in|from|who|with|and|on|to|by|responsible|known|based|whose|has|is|was|said|says|told) /;

/** How far an apposition reaches, in characters. */
const FARTHEST = 140;

/** What follows in the same sentence. */
const sentenceAfter = (text: string, at: number): string =>
  text.slice(at, at + FARTHEST).replace(/(?:(?<=\p{L}{2})[.!?]["”’)]*\s|\n).*$/su, "");

/** The nouns of the titles before a name and of the appositions around it: "Orla Wren, the mayor of Tarn". */
export function rolesAround(text: string, [start, end]: readonly [number, number], { titles }: PersonName): Roles {
  const ahead = text.slice(Math.max(0, start - 100), start);
  const next = sentenceAfter(text, end);
  const sentence = ahead.slice(Math.max(ahead.lastIndexOf(". "), ahead.lastIndexOf("\n")) + 1);
  const phrases = [
    isTitle(titles.at(-1) ?? "") ? titlesOf(titles.slice(-MOST_TITLES)) : "",
    phraseOf(lastWords(sentence), true),
    sentence.endsWith(", ") ? phraseOf(before.exec(sentence)?.[1], false) : "",
    next.startsWith(",") ? phraseOf(after.exec(next)?.[1], false) : "",
  ].filter((phrase) => phrase !== "");
  const heads = phrases.flatMap((phrase) => headsOf(phrase));
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().split(/\s+/));
  const gender = words.map((word) => gendered[word]).find((known) => known) ?? null;
  return { heads: [...new Set(heads)], words, gender, phrases: inFull(text, [start, end], words.length > 0) };
}

const inFullAfter =
  /^, (?:who (?:is|was) )?((?:(?:an?|the|its|their|his|her) |[\p{L}.& -]{1,40}['’]s )?(?:[\p{L}\p{N}.'’&-]+ ){0,11}[\p{L}\p{N}.'’&-]+)/u;

/** The apposition after a name up to its comma: ", a spokeswoman for the Tarn Harbour Board,". */
function inFull(text: string, [, end]: readonly [number, number], isDescribed: boolean): readonly string[] {
  const words = isDescribed ? inFullAfter.exec(sentenceAfter(text, end))?.[1] : undefined;
  const kept = words?.replace(/ (?:who|which|that|said|says|told|was|is|has|had) .*$/u, "");
  return kept && kindOfNoun(kept.split(cut)[0] ?? kept) === "person" ? [kept] : [];
}

const MOST_TITLES = 6;

/** A vice president is no president. */
const titlesOf = (titles: readonly string[]): string =>
  (titles.includes("vice") ? titles.map((title) => `vice-${title}`) : titles).join(" ");

/** The words right before a name, if the last is in small letters: "the retired teacher [Orla Wren]". */
function lastWords(before: string): string | undefined {
  const words = before.split(" ");
  const isJoined = words.at(-1) === "" && /^\p{Ll}[\p{Ll}-]*$/u.test(words.at(-2) ?? "");
  return isJoined ? words.slice(-6, -1).join(" ") : undefined;
}

function phraseOf(found: string | undefined, isDirect: boolean): string {
  const whole = found ?? "";
  const words = (isDirect ? `${whole} `.replace(opening, "") : (whole.split(cut)[0] ?? "")).trim();
  const head = words.split(" ").at(-1) ?? "";
  if (head === "" || (isDirect ? !isTitle(head) : !/^\p{Ll}/u.test(head) || kindOfNoun(words) !== "person")) return "";
  return words;
}

function headsOf(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().split(/\s+/);
  const titled = words.filter((word) => isTitle(word) || word.startsWith("vice-"));
  const named = [...titled, words.at(-1) as string].filter((word) => !/^(?:the|an?|his|her)$/.test(word));
  return named.flatMap((word) => [word, ...(otherWords[word] ?? [])]);
}
