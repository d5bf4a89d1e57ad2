/** Words that English uses in every other sentence and its neighbours hardly at all. */
const englishWords = new Set(
  "the and that said with his by from has have it they were been which would who their this he are of to".split(" "),
);

/**
 * The least share of these words that makes a text English. Of 924 English news reports the lowest has 0.066 and
 * the middle one 0.22; samples in nine other languages, Dutch and Danish among them, stay at or below 0.042.
 */
const ENGLISH_SHARE = 0.055;
/** Below this many words the share says little: one English paragraph in a hundred has less than 0.045. */
const FEWEST_WORDS = 20;
/** What is looked at: enough to be sure, and the same time for a long report as for a short one. */
const LOOKED_AT = 4000;

/** "en" or "other"; `null` where there is too little text to tell. */
export function readLanguage(text: string): "en" | "other" | null {
  const start = text.slice(0, LOOKED_AT).toLowerCase();
  const words = start.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const share = words.filter((word) => englishWords.has(word)).length / words.length;
  if (words.length >= FEWEST_WORDS) return share >= ENGLISH_SHARE ? "en" : "other";
  // Chinese and Japanese are written without spaces: many letters, few words.
  return start.length > 100 && words.join("").length > words.length * 9 ? "other" : null;
}
