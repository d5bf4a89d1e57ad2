/** The pictures of U+2400 ff.: "␛" for an escape character. */
const pictureOf = (control: string): string =>
  control === "\x7f" ? "␡" : String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0));

const codeOf = (character: string): string =>
  `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;

/**
 * Text as a terminal may show it, on one line. A report is not to be trusted: an escape sequence in it could move
 * the cursor, rename the window or hide what follows, and marks of direction could reorder whom it quotes.
 * So nothing that steers a terminal reaches it; it is shown as a sign instead, and not dropped in silence.
 */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
    .replace(/[\x00-\x1f\x7f]/g, pictureOf)
    .replace(/[\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, codeOf);

/** The same for prose: line breaks and runs of white space become the single spaces that people read them as. */
export const visibleProse = (text: string): string => visible(text.replace(/[\s\x85]+/g, " "));
