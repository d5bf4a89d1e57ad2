/**
 * What a character does to the words of a text: it ends a word (`space`), leaves no trace (`nothing`: controls,
 * invisible characters, lone surrogates), belongs to the letter before it (`accent`), is a word by itself (`alone`:
 * punctuation, ideographs) or is part of one (`letter`).
 */
export const role = { space: 1, nothing: 2, accent: 3, alone: 4, letter: 5 } as const;
export type Role = (typeof role)[keyof typeof role];

/** Tells the role of a character by its code point, and what is left of it without case and accents. */
export type PlainCharacters = Readonly<{
  roleOf: (codePoint: number) => Role;
  plain: (codePoint: number) => string;
}>;

const whiteSpace = /^\p{White_Space}$/u;
/** Not `\p{C}`: a code point that Unicode has not given out is shown as a box and counts as a letter. */
const invisible = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{FFFD}]$/u;
const accents = /\p{Mn}/gu;
/** ASCII symbols such as "$" and "+" are punctuation to BERT, other symbols are not. */
const punctuation = /^[!-/:-@[-`{-~\p{P}]$/u;
/** The blocks of ideographs that BERT sets apart; kana and hangul are letters. */
const ideograph =
  /^[\u{4E00}-\u{9FFF}\u{3400}-\u{4DBF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]$/u;

const plainOf = (character: string): string => character.normalize("NFD").replace(accents, "").toLowerCase();

function judge(character: string): Role {
  if (/^[\t\n\r]$/.test(character)) return role.space;
  if (invisible.test(character)) return role.nothing;
  if (whiteSpace.test(character)) return role.space;
  if (ideograph.test(character)) return role.alone;
  const plain = plainOf(character);
  if (plain === "") return role.accent;
  // Decided after accents are gone: "≠" is "=" with a stroke.
  return punctuation.test(plain) ? role.alone : role.letter;
}

/**
 * The normaliser of uncased BERT (its "clean text", ideographs, accents and lower case), character by character,
 * so that every character of the result is known to come from one place of the text.
 */
export function makePlainCharacters(): PlainCharacters {
  const roles = new Uint8Array(0x110000);
  const plains = new Map<number, string>();
  return {
    roleOf: (codePoint) => {
      const known = roles[codePoint];
      if (known) return known as Role;
      const judged = judge(String.fromCodePoint(codePoint));
      roles[codePoint] = judged;
      return judged;
    },
    plain: (codePoint) => {
      const known = plains.get(codePoint);
      if (known !== undefined) return known;
      const plain = plainOf(String.fromCodePoint(codePoint));
      plains.set(codePoint, plain);
      return plain;
    },
  };
}
