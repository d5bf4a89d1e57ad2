import {
  bodyWords,
  courtesyTitles,
  mensNames,
  nameEndings,
  outletWords,
  particles,
  titles,
  womensNames,
} from "./lexicon/index.ts";

/** Whom a pronoun would call so; `null` where a name does not tell. */
export type Gender = "he" | "she" | null;

/** A person's name and the titles before it. */
export type PersonName = Readonly<{
  /** The words of the name, titles and endings such as "Jr." apart. */
  parts: readonly string[];
  /** "Jr." or "III", where it stands after the name. */
  ending: string | null;
  /** The words before the name that say what the person is, in lower case: "defense", "secretary". */
  titles: readonly string[];
  gender: Gender;
  /** Whether a title or a common given name shows that this is a person and no body. */
  isSure: boolean;
}>;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^(?:then|ex)-/, "");

/** Whether a word starts with a capital, as the words of names do; "al-Assad" does too. */
export const isCapitalised = (word: string): boolean => /^(?:al-|el-|d['’]|@)?\p{Lu}/u.test(word);

export const isTitle = (word: string): boolean => bare(word) in courtesyTitles || titles.has(bare(word));

const isNameWord = (word: string): boolean =>
  isCapitalised(word) && !isTitle(word) && !/^(?:\p{Lu}\.){2,}$/u.test(word);

/** The words, without the stop that ends a sentence; "Jr.", "D." and "U.S." keep theirs. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}@&.'’-]+/gu) ?? []).map((word) =>
    nameEndings.has(word) || /(?:^|\.)\p{Lu}\.$/u.test(word) || isTitle(word) ? word : word.replace(/\.$/, ""),
  );

/** Reads the name that a group of words ends with: "U.S. Defense Secretary Lloyd Austin". */
export function readPersonName(text: string): PersonName | null {
  const all = wordsOf(text);
  const ending = nameEndings.has(all.at(-1) ?? "") ? (all.at(-1) as string) : null;
  const words = ending ? all.slice(0, -1) : all;
  const start = startOfName(words);
  const parts = words.slice(start);
  if (parts.length === 0 || parts.length > 5 || isObject(words.slice(0, start))) return null;
  const last = parts.at(-1) as string;
  if (parts.length > 1 && (bodyWords.has(last) || outletWords.has(last))) return null;
  const before = words.slice(0, start).map(bare);
  const given = bare(parts[0] as string);
  const isGiven = parts.length > 1 && (mensNames.has(given) || womensNames.has(given));
  const nearest = before.at(-1) ?? "";
  const isTitled = nearest in courtesyTitles || titles.has(nearest);
  return { parts, ending, titles: before, gender: genderOf(nearest, parts), isSure: isGiven || isTitled };
}

const preposition = /^(?:by|of|for|to|in|from|with|at|on|about|against|near|under|that|than)$/;

/** Whether the words before a name make it part of a description: "a commission appointed by President [Wren]". */
const isObject = (before: readonly string[]): boolean =>
  before.some((word, at) => {
    const outer = before[at - 1] ?? "";
    // "Secretary of State": the preposition is within the title.
    return preposition.test(word) && !(word === "of" && isTitle(outer) && isCapitalised(outer));
  });

function startOfName(words: readonly string[]): number {
  let start = words.length;
  while (start > 0 && isNameWord(words[start - 1] as string)) start = start - 1 - particlesBefore(words, start - 1);
  return start;
}

/** How many small words before the word at `at` join it to a name: "Ursula [von der] Leyen". */
function particlesBefore(words: readonly string[], at: number): number {
  let count = 0;
  while (particles.has(words[at - 1 - count] ?? "")) count++;
  return count > 0 && isNameWord(words[at - 1 - count] ?? "") ? count : 0;
}

function genderOf(title: string, parts: readonly string[]): Gender {
  const byTitle = courtesyTitles[title];
  if (byTitle) return byTitle;
  if (parts.length < 2) return null;
  const given = bare(parts[0] as string);
  if (mensNames.has(given)) return "he";
  return womensNames.has(given) ? "she" : null;
}
