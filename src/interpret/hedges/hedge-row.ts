/** Words that weaken a claim, where they do and where they do not, each with its own examples. */
export type HedgeRow = Readonly<{
  /** One of these, in small letters, is in every such hedge. */
  words: string;
  /**
   * Global, so that every occurrence is looked at; without a look ahead, as the words may end where the cue does; and
   * without the flag "u", with which ignoring case takes ten times as long.
   */
  pattern: RegExp;
  /** What must stand just before within the statement, and what must not in the report. */
  before?: RegExp;
  notBefore?: RegExp;
  /** What must follow at once, and what must not. */
  after?: RegExp;
  notAfter?: RegExp;
  /** Holds only in the words that signal the attribution. */
  isInCue?: true;
  /** A content, or a cue, with the hedge in brackets. */
  example: string;
  /** The same words where they weaken nothing. */
  others: readonly string[];
}>;
