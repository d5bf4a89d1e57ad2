/** Words that open a condition, where they do and where they do not, each with its own examples. */
export type ConditionRow = Readonly<{
  /** One of these, in small letters, is in every such opener. */
  words: string;
  /** Global; without the flag "u", with which ignoring case takes ten times as long. */
  pattern: RegExp;
  /** What must stand just before in the report, and what must not. */
  before?: RegExp;
  notBefore?: RegExp;
  /** What must follow at once, and what must not. */
  after?: RegExp;
  notAfter?: RegExp;
  /** A verb before its subject, which in a question only asks. */
  isInversion?: true;
  /** A content with the condition in brackets. */
  example: string;
  /** The same words where nothing depends on them. */
  others: readonly string[];
}>;
