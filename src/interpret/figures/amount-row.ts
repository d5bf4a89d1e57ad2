import type { AmountKind, Extent } from "./extent.ts";

/** A manner of writing a number. The pattern is tried where a word or a number begins. */
export type AmountRow = Readonly<{
  kind: AmountKind;
  pattern: RegExp;
  read: (found: RegExpExecArray) => Extent | undefined;
  /** The bounds that it gives to the words in brackets. */
  example: readonly [text: string, low: number, high: number | null];
}>;
