import { piece, type Tokens } from "./text-form.ts";

/** The model sees tokens `start` to `end`; statements that begin before `own` were found in the window before. */
export type Window = Readonly<{ start: number; own: number; end: number }>;

/** Tokens of a window with its two outer marks, and how many tokens of the text before it repeats. */
export type WindowSize = Readonly<{ window: number; context: number }>;

/** The pieces "." "!" "?". */
const sentenceMarks: ReadonlySet<number> = new Set([1012, 999, 1029]);

/** Cuts a report of any length into windows of whole paragraphs, or whole sentences where a paragraph is too long. */
export function readWindows(tokens: Tokens, { window, context }: WindowSize): readonly Window[] {
  const windows: Window[] = [];
  for (let own = 0; own < tokens.length; ) {
    const full = own + window - 2 - (own > 0 ? context : 0);
    const end = full >= tokens.length ? tokens.length : cutBefore(tokens, own, full);
    windows.push({ start: Math.max(0, own - context), own, end });
    own = end;
  }
  return windows;
}

function cutBefore(tokens: Tokens, own: number, full: number): number {
  for (let at = full; at > own; at--) if (tokens.ids[at] === piece.paragraph) return at;
  for (let at = full - 1; at > own; at--) if (sentenceMarks.has(tokens.ids[at] as number)) return at + 1;
  return full;
}
