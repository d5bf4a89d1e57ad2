import type { Span } from "#vocabulary";

/** One line, however it ends: LF, CR LF, CR, and Unicode's separators of lines and paragraphs. */
const line = /[^\n\r\u2028\u2029]+/g;

/** The paragraphs of a text, which are its lines; lines of white space alone are none. */
export function paragraphs(text: string): readonly Span[] {
  return Array.from(text.matchAll(line))
    .filter(([words]) => /\S/.test(words))
    .map(({ 0: words, index }): Span => [index, index + words.length]);
}
