/** A row of a lexicon, and words of which one, in small letters, is in everything that it can find. */
type Worded = Readonly<{ words: string }>;

/**
 * The rows that can hold in some words. Most words hold none, and to ask each row costs time in every statement, and
 * most of all in the first, for which its pattern is made ready.
 */
export function rowsByWord<Row extends Worded>(rows: readonly Row[]): (text: string) => ReadonlySet<Row> {
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) for (const word of row.words.split(" ")) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  return (text) => {
    const found = new Set<Row>();
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
      for (const row of rowsOf.get(word) ?? []) found.add(row);
    return found;
  };
}
