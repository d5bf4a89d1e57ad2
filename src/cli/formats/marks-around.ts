import type { Span } from "#vocabulary";

/**
 * The quotation marks just outside some words, as they stand in the text: contents leave them out, but a reader looks
 * for them. A comma or a full stop may stand between the words and the closing mark.
 */
export function marksAround(text: string, [start, end]: Span): Readonly<{ opening: string; closing: string }> {
  const opening = /[“"„«‘'‹]{1,2}$/u.exec(text.slice(Math.max(start - 2, 0), start))?.[0] ?? "";
  const closing = /^[,.!?…]?[”"“»’'›]{1,2}/u.exec(text.slice(end, end + 3))?.[0] ?? "";
  return { opening, closing };
}
