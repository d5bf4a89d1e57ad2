import { ModelMismatch } from "#errors";
import { makePlainCharacters, role } from "./plain-characters.ts";

/** The pieces of a text: what each is in the vocabulary, and from where to where it stands in the text. */
export type Pieces = Readonly<{ ids: Int32Array; starts: Int32Array; ends: Int32Array }>;

/** Cuts `text.slice(start, end)` into pieces; `starts` and `ends` are UTF-16 offsets into `text`. */
export type WordPieces = (text: string, start?: number, end?: number) => Pieces;

/** BERT gives up on longer words; in characters after normalising. */
const LONGEST_WORD = 100;

/** Words kept with their pieces: many times what one report uses, and a few megabytes when full. */
const WORDS_KEPT = 50_000;

/**
 * Longer words are cut anew each time, in UTF-16 units. V8 copies shorter slices; a longer one would keep the
 * whole report alive for as long as the word is remembered.
 */
const LONGEST_WORD_KEPT = 12;

/** The pieces of one word, with offsets that count from its first character. */
type Word = Readonly<{ ids: readonly number[]; starts: readonly number[]; ends: readonly number[] }>;

/**
 * A word without case and accents; for each UTF-16 unit of `plain`, the place that it comes from.
 * `lastEnd` is where its last visible character ends.
 */
type PlainWord = Readonly<{ plain: string; starts: readonly number[]; ends: readonly number[]; lastEnd: number }>;

const characters = makePlainCharacters();

/**
 * Uncased WordPiece as BERT defines it, with exact offsets into the text as it was given. No [CLS] or [SEP] is
 * added, and a text that spells "[SEP]" is only text. Offsets never fall, but pieces may share a character
 * where one character (a hangul syllable) becomes several.
 */
export function makeWordPieces(vocabulary: readonly string[]): WordPieces {
  const words = makeWordCutter(vocabulary);
  return (text, start = 0, end = text.length) => {
    const pieces = makePieceList(Math.ceil((end - start) / 4) + 8);
    let at = start;
    while (at < end) {
      const wordEnd = endOfWord(text, at, end);
      if (wordEnd > at) pieces.add(words(text, at, wordEnd), at);
      at = wordEnd > at ? wordEnd : at + 1;
    }
    return pieces.taken();
  };
}

/** Where the word that starts at `from` ends; `from` itself where no word starts there. */
function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const codePoint = codePointAt(text, at, end);
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const does = characters.roleOf(codePoint);
    if (does === role.space || (does === role.alone && at > from)) return at;
    if (at === from && (does === role.nothing || does === role.accent)) return from;
    at = next;
    if (does === role.alone) return pastAccents(text, at, end);
  }
  return at;
}

/** Accents after punctuation are part of it, as after a letter: "=" with a stroke. */
function pastAccents(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const codePoint = codePointAt(text, at, end);
    if (characters.roleOf(codePoint) !== role.accent) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** As `String.codePointAt`, but the text ends at `end`: a pair that is cut there is a lone surrogate. */
function codePointAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xfc00) === 0xd800 && at + 1 < end ? (text.codePointAt(at) as number) : unit;
}

/** Cuts single words into pieces and remembers the frequent ones. */
function makeWordCutter(vocabulary: readonly string[]): (text: string, start: number, end: number) => Word {
  const cut = makeLongestMatch(vocabulary);
  const kept = new Map<string, Word>();
  return (text, start, end) => {
    if (end - start > LONGEST_WORD_KEPT) return cut(plainWord(text, start, end));
    const spelling = text.slice(start, end);
    const known = kept.get(spelling);
    if (known) return known;
    const word = cut(plainWord(spelling, 0, spelling.length));
    if (kept.size >= WORDS_KEPT) kept.clear();
    kept.set(spelling, word);
    return word;
  };
}

function plainWord(text: string, start: number, end: number): PlainWord {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = "";
  let lastEnd = 0;
  for (let at = start, next = start; at < end; at = next) {
    const codePoint = codePointAt(text, at, end);
    next = at + (codePoint > 0xffff ? 2 : 1);
    const does = characters.roleOf(codePoint);
    if (does === role.nothing) continue;
    lastEnd = next - start;
    if (does === role.accent) stretchLast(starts, ends, lastEnd);
    // A word that is too long has no pieces, so its letters need not be kept: it may be megabytes.
    if (does === role.accent || plain.length > 2 * LONGEST_WORD) continue;
    const left = characters.plain(codePoint);
    for (let unit = 0; unit < left.length; unit++) {
      starts.push(at - start);
      ends.push(lastEnd);
    }
    plain += left;
  }
  return { plain, starts, ends, lastEnd };
}

/** Lets the last character reach to the end of its accent. */
function stretchLast(starts: readonly number[], ends: number[], end: number): void {
  const last = starts.length - 1;
  for (let unit = last; unit >= 0 && starts[unit] === starts[last]; unit--) ends[unit] = end;
}

/** The first piece is the longest that the vocabulary has, then the longest of what is left, and so on. */
function makeLongestMatch(vocabulary: readonly string[]): (word: PlainWord) => Word {
  const unknown = vocabulary.indexOf("[UNK]");
  if (unknown < 0) throw new ModelMismatch("a vocabulary with [UNK]", `${vocabulary.length} pieces without it`);
  const first = new Map<string, number>();
  const further = new Map<string, number>();
  let longest = 0;
  for (const [id, piece] of vocabulary.entries()) {
    if (piece.startsWith("##") && piece.length > 2) further.set(piece.slice(2), id);
    else first.set(piece, id);
    longest = Math.max(longest, piece.length);
  }
  return (word) => {
    const whole: Word = { ids: [unknown], starts: [word.starts[0] ?? 0], ends: [word.lastEnd] };
    if (isTooLong(word.plain)) return whole;
    const pieces: { ids: number[]; starts: number[]; ends: number[] } = { ids: [], starts: [], ends: [] };
    for (let from = 0, to = 0; from < word.plain.length; from = to) {
      const known = from === 0 ? first : further;
      to = Math.min(word.plain.length, from + longest);
      while (to > from && !known.has(word.plain.slice(from, to))) to--;
      if (to === from) return whole;
      pieces.ids.push(known.get(word.plain.slice(from, to)) as number);
      pieces.starts.push(word.starts[from] as number);
      pieces.ends.push(word.ends[to - 1] as number);
    }
    return pieces;
  };
}

const isTooLong = (plain: string): boolean => plain.length > LONGEST_WORD && [...plain].length > LONGEST_WORD;

/** Three columns that grow together. */
function makePieceList(expected: number): { add: (word: Word, offset: number) => void; taken: () => Pieces } {
  let columns: Pieces = {
    ids: new Int32Array(expected),
    starts: new Int32Array(expected),
    ends: new Int32Array(expected),
  };
  let length = 0;
  const grown = (column: Int32Array): Int32Array => {
    const wider = new Int32Array(column.length * 2);
    wider.set(column);
    return wider;
  };
  return {
    add: ({ ids, starts, ends }, offset) => {
      while (length + ids.length > columns.ids.length) {
        columns = { ids: grown(columns.ids), starts: grown(columns.starts), ends: grown(columns.ends) };
      }
      for (let piece = 0; piece < ids.length; piece++, length++) {
        columns.ids[length] = ids[piece] as number;
        columns.starts[length] = (starts[piece] as number) + offset;
        columns.ends[length] = (ends[piece] as number) + offset;
      }
    },
    taken: () => ({
      ids: columns.ids.slice(0, length),
      starts: columns.starts.slice(0, length),
      ends: columns.ends.slice(0, length),
    }),
  };
}
