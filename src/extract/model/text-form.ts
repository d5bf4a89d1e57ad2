import { paragraphs } from "#text";
import { insideMarks } from "./inside-marks.ts";
import type { WordPieces } from "./word-pieces.ts";

/** What the model was trained to see; training/text_form.py is the same. A model of another form is refused. */
export const TEXT_FORM = "word pieces, paragraph marks, inside double quotation marks / 1";

/** Pieces that are not of the text. PARAGRAPH is [unused0] of BERT's vocabulary. */
export const piece = { paragraph: 1, begin: 101, end: 102 } as const;

/** A report as the model sees it: columns of equal length, one row a token. */
export type Tokens = Readonly<{
  ids: Int32Array;
  /** UTF-16 offsets into the report. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 within double quotation marks. */
  quoted: Uint8Array;
  /** 1 at the first piece of a word, the one that carries the word's label. */
  first: Uint8Array;
  length: number;
}>;

/** Cuts reports into tokens. `goesOn[id]` is 1 for pieces that go on with a word ("##ing"). */
export function makeReadTokens(wordPieces: WordPieces, goesOn: Uint8Array): (text: string) => Tokens {
  return (text) => {
    const lines = paragraphs(text).map((line) => ({ line, pieces: wordPieces(text, line[0], line[1]) }));
    const length = lines.reduce((sum, { pieces }) => sum + pieces.ids.length + 1, -1);
    const tokens = emptyTokens(Math.max(0, length));
    let at = 0;
    for (const { line, pieces } of lines) {
      if (at > 0) {
        tokens.ids[at] = piece.paragraph;
        tokens.starts[at] = tokens.ends[at] = line[0];
        at++;
      }
      tokens.ids.set(pieces.ids, at);
      tokens.starts.set(pieces.starts, at);
      tokens.ends.set(pieces.ends, at);
      const inside = insideMarks(text.slice(line[0], line[1]));
      for (let i = 0; i < pieces.ids.length; i++, at++) {
        tokens.quoted[at] = inside[(pieces.starts[i] as number) - line[0]] as number;
        tokens.first[at] = 1 - (goesOn[pieces.ids[i] as number] as number);
      }
    }
    return tokens;
  };
}

const emptyTokens = (length: number): Tokens => ({
  ids: new Int32Array(length),
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  quoted: new Uint8Array(length),
  first: new Uint8Array(length),
  length,
});
