const opening = /[“„«]/;
const closing = /[”»]/;

/**
 * For each UTF-16 unit of a paragraph whether it stands within double quotation marks, the marks included.
 * Deliberately simple, since the model learned from exactly this (training/text_form.py): marks are paired within
 * the paragraph, and an unclosed one runs to its end. What a quotation is to a reader, `#text` says.
 */
export function insideMarks(paragraph: string): Uint8Array {
  const flags = new Uint8Array(paragraph.length);
  let inside = false;
  for (let at = 0; at < paragraph.length; at++) {
    const letter = paragraph[at] as string;
    if (opening.test(letter)) inside = true;
    flags[at] = inside || letter === '"' ? 1 : 0;
    if (letter === '"') inside = !inside;
    else if (closing.test(letter)) inside = false;
  }
  return flags;
}
