import {
  adjectives,
  bodyWords,
  countries,
  courtesyTitles,
  genderOfGiven,
  nameEndings,
  outletWords,
  particles,
  titleModifiers,
  titles,
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
  /** Whether a title or a given name shows that this is a person and no body. */
  isSure: boolean;
}>;

function bare(word: string): string {
  const lower = word.toLowerCase();
  const from = lower.startsWith("then-") ? 5 : lower.startsWith("ex-") ? 3 : 0;
  return lower.slice(from, lower.endsWith(".") ? -1 : undefined);
}

/** Whether a word starts with a capital, as the words of names do; "al-Assad" does too. */
export const isCapitalised = (word: string): boolean => /^(?:al-|el-|d['’]|@)?\p{Lu}/u.test(word);

export const isTitle = (word: string): boolean => bare(word) in courtesyTitles || titles.has(bare(word));

/** Whether a word is a title or part of one: "House" of "House Speaker". */
export const belongsToTitle = (word: string): boolean => isTitle(word) || titleModifiers.has(bare(word));

/** "U.S.", and days of the week. */
const noName = /^(?:(?:\p{Lu}\.){2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

const isNameWord = (word: string): boolean => isCapitalised(word) && !belongsToTitle(word) && !noName.test(word);

/** The words, without the stop that ends a sentence; "Jr.", "D." and "U.S." keep theirs. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}@&.'’-]+/gu) ?? []).map((word) =>
    nameEndings.has(word) || /(?:^|\.)\p{Lu}\.$/u.test(word) || isTitle(word) ? word : word.replace(/\.$/, ""),
  );

/** Reads the name that a group of words ends with: "U.S. Defense Secretary Lloyd Austin". */
export function readPersonName(text: string): PersonName | null {
  const all = wordsOf(text);
  const ending = endingOf(all.at(-1) ?? "");
  const words = ending ? all.slice(0, -1) : all;
  const start = startOfName(words);
  const parts = words.slice(start);
  if (parts.length === 0 || parts.length > 6 || isObject(words.slice(0, start))) return null;
  const last = parts.at(-1) as string;
  if (parts.length > 1 && (bodyWords.has(last) || outletWords.has(last)) && !isGivenName(parts)) return null;
  const before = words.slice(0, start).map(bare);
  const nearest = before.at(-1) ?? "";
  const isTitled = nearest in courtesyTitles || titles.has(nearest);
  return { parts, ending, titles: before, gender: genderOf(nearest, parts), isSure: isGivenName(parts) || isTitled };
}

const isGivenName = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.length < 6 && genderOfGiven(bare(parts[0] as string)) !== undefined;

/** "Jr." or "III"; a source at the end of a sentence has lost its stop. */
const endingOf = (word: string): string | null => {
  if (/^[JS]r\.?$/.test(word)) return `${word.slice(0, 2)}.`;
  return nameEndings.has(word) ? word : null;
};

const preposition = /^(?:by|of|for|to|in|from|with|at|on|about|against|near|under|that|than|as|and|or)$/;
const makers = /^(?:by|from|about|against|near|under|that|than|as)$/;

/**
 * Whether the words before a name make it part of a description: "a commission appointed by President [Wren]". What an
 * office is of may stand between it and the name: "Secretary of State [Wren]", "trade and harbour commissioner [Wren]".
 */
function isObject(before: readonly string[]): boolean {
  const at = before.findIndex((word) => preposition.test(word));
  if (at < 0) return false;
  const outer = before[at - 1] ?? "";
  const last = before.findLastIndex((word) => preposition.test(word));
  const between = before.slice(last + 1);
  if (between.length === 0 || before.some((word) => makers.test(word))) return true;
  const nearest = before.at(-1) as string;
  const isTold = between.slice(0, -1).some((word) => isCapitalised(word) && !belongsToTitle(word));
  // "A lawyer for retired judge [Wren]" is the lawyer.
  const isOf = /^(?:an?|the|his|her)$/i.test(before[0] as string) && !isCapitalised(outer);
  if (!isOf && between.length > 1 && (isTold || /^\p{Ll}/u.test(nearest))) return false;
  if (isTold && isTitle(nearest) && !isOf) return false;
  const isOffice = isTitle(outer) && (isCapitalised(outer) || between.some((word) => !isTitle(word)));
  return !(isOffice && between.some((word) => isCapitalised(word)));
}

/** "H.W." is part of "George H.W. Wren", "U.S." of no name. */
const isPartOfName = (words: readonly string[], at: number): boolean =>
  isNameWord(words[at] as string) ||
  (/^(?:\p{Lu}\.){2,3}$/u.test(words[at] as string) && genderOfGiven(bare(words[at - 1] ?? "")) !== undefined);

function startOfName(words: readonly string[]): number {
  let start = words.length;
  while (start > 0 && isPartOfName(words, start - 1)) start = start - 1 - particlesBefore(words, start - 1);
  const run = words.slice(start);
  // "Mayor of [London] Orla Wren"
  const given = run.findIndex((word, at) => at < run.length - 1 && genderOfGiven(bare(word)) !== undefined);
  if (given > 0 && /^(?:of|to|for|in)$/.test(words[start - 1] ?? "")) return start + given;
  return start + countBeforeGiven(run);
}

/** How many words stand before the given name and belong to its holder's state or body: "[Germany] Richard Grell". */
function countBeforeGiven(run: readonly string[]): number {
  const isGiven = (word: string): boolean => genderOfGiven(bare(word)) !== undefined;
  if (run.length < 3 || isGiven(run[0] as string)) {
    const two = run.slice(0, 2).join(" ");
    if (run.length > 2 && (countries.has(two) || two in adjectives)) return 2;
    const [one = ""] = run;
    return run.length > 1 && (one in adjectives || (run.length > 2 && countries.has(one) && !isGiven(one))) ? 1 : 0;
  }
  const given = run.findIndex((word, at) => at > 0 && at < run.length - 1 && isGiven(word));
  const isAfterName = given > 0 && run.slice(0, given).some((word) => isBodyLike(word));
  if (given > 0 && (isAfterName || run.length > 3)) return given;
  const two = run.slice(0, 2).join(" ");
  if (countries.has(two) || two in adjectives) return 2;
  return countries.has(run[0] as string) || (run[0] as string) in adjectives ? 1 : 0;
}

const isBodyLike = (word: string): boolean =>
  bodyWords.has(word) ||
  outletWords.has(word) ||
  countries.has(word) ||
  word in adjectives ||
  /^\p{Lu}{2,}$/u.test(word);

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
  return genderOfGiven(bare(parts[0] as string)) ?? null;
}
