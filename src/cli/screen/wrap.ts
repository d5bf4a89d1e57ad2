import wrapAnsi from "wrap-ansi";

/** Breaks a line, coloured or not, at spaces, and inside words that are longer than a line. */
export const wrapped = (line: string, columns: number): readonly string[] =>
  wrapAnsi(line, Math.max(columns, 1), { hard: true }).split("\n");

/** How a paragraph hangs: what stands before its first line and before the others. Both take up the same columns. */
export type Margin = Readonly<{ first: string; others: string; columns: number }>;

/** A paragraph that hangs beside its margin. */
export const hung = (line: string, margin: Margin, columns: number): readonly string[] =>
  wrapped(line, columns - margin.columns).map((part, at) => (at === 0 ? margin.first : margin.others) + part);
