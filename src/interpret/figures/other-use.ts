/** A use of a number that makes no figure of it: all its patterns must fit. */
export type OtherUse = Readonly<{
  use: string;
  /** Right before the number, or before the words that move its bounds. */
  before?: RegExp;
  number?: RegExp;
  after?: RegExp;
  /** A text with such a number in brackets. */
  example: string;
}>;
