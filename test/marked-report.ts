// Reports for tests with their statements marked in them.
import { resolveSources, type Sourced } from "#resolve";
import { quoteOf } from "#text";
import type { FoundStatement, Quote, Report, Span } from "#vocabulary";

export const reportOf = (text: string): Report => ({
  ...{ id: "r", url: null, title: null, outlet: null, byline: null, published: null, language: "en" },
  text,
  furniture: [],
});

/** Marks in a text: [source], <cue>, {content}; the statements are told apart by a number after the bracket: "[1 he]". */
const mark = /\[(\d+) ([^\]]*)\]|<(\d+) ([^>]*)>|\{(\d+) ([^}]*)\}/;

/** Takes the marks out of a text and gives the statements that they mark. */
export function readMarked(marked: string): { report: Report; statements: readonly FoundStatement[] } {
  const parts = new Map<string, Span[]>();
  let text = marked;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const number = found[1] ?? found[3] ?? found[5] ?? "";
    const role = found[1] ? "source" : found[3] ? "cue" : "content";
    const words = found[2] ?? found[4] ?? found[6] ?? "";
    text = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
    for (const one of number)
      parts.set(role + one, [...(parts.get(role + one) ?? []), [found.index, found.index + words.length]]);
  }
  const numbers = [...new Set([...parts.keys()].map((key) => key.at(-1) as string))].sort();
  const quote = (key: string): Quote => quoteOf(text, parts.get(key) ?? []);
  const statements = numbers.map(
    (number): FoundStatement => ({
      ...{ id: number, form: "indirect", confidence: 1, actChances: null },
      source: quote(`source${number}`),
      cue: quote(`cue${number}`),
      content: quote(`content${number}`),
    }),
  );
  return { report: reportOf(text), statements };
}

/** The labels of the speakers, in the order of the statements. */
export function speakersIn(marked: string): readonly (string | null)[] {
  const sourced = resolveMarked(marked);
  return sourced.statements.map(({ speaker }) => labelIn(sourced, speaker));
}

/** The statements and sources of a marked text. */
export function resolveMarked(marked: string, outlet: string | null = null): Sourced & { report: Report } {
  const { report, statements } = readMarked(marked);
  return { report, ...resolveSources(statements, { ...report, outlet }) };
}

/** The label of a source; `null` for nobody. */
export const labelIn = ({ sources }: Sourced, id: string | null): string | null =>
  id === null ? null : (sources.find((source) => source.id === id)?.label ?? "?");
