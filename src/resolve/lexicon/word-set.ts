/** A set of the words of a list, which is written as running text so that it can be read and extended. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The same for entries of several words, separated by commas. */
export const phraseSet = (phrases: string): ReadonlySet<string> =>
  new Set(phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")));
