/** Words that lose their first letters in print, so that the mark before them opens nothing: ’em, ’til, ’90s. */
const clipped = new Set(
  "em tis twas twere twill til till cause cos bout round n nuff neath fraid gainst midst cept scuse kay hood cuz s".split(
    " ",
  ),
);

const wordAhead = /[\p{L}\p{N}]{1,8}/uy;
const decade = /^\d\ds?$/;
/** Only after these does a noun take a lone apostrophe ("the troops’ return"), or a word drop its last letter ("goin’"). */
const possessive = /[szx]$|in$/i;

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether the single mark from `start` to `end` can only be an apostrophe: within a word, or before a clipped one. */
export function isApostrophe(text: string, start: number, end: number): boolean {
  const isAfterWord = isWordCharacter(text.charAt(start - 1));
  if (!isWordCharacter(text.charAt(end))) return false;
  if (isAfterWord) return true;
  wordAhead.lastIndex = end;
  const word = wordAhead.exec(text)?.[0].toLowerCase() ?? "";
  return decade.test(word) || clipped.has(word);
}

/** Whether the single mark at `start` may close a quotation or else be a possessive or the sign for feet. */
export function mayBeApostrophe(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return possessive.test(before) || /\d$/.test(before);
}
