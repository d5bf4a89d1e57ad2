import { lastAtMost, overlaps, sentences } from "#text";
import type { SourcedStatement, Span } from "#vocabulary";
import type { FoundTime } from "./find-times.ts";

/** A time that goes with a statement: named in its content, or beside its cue. */
export type PlacedTime = Readonly<{ time: FoundTime; isInContent: boolean }>;

/** Which times go with each statement, in the order of the statements. `times` must be in order of place. */
export function placeTimes(
  times: readonly FoundTime[],
  statements: readonly SourcedStatement[],
  text: string,
): readonly (readonly PlacedTime[])[] {
  const borders = sentences(text);
  const contents = contentsAround(times, statements);
  return statements.map((statement) => {
    const inContent = new Set(statement.content.spans.flatMap((span) => timesIn(times, span)));
    const head = headOf(statement);
    const sentence = head && borders[lastAtMost(borders, head[0], ([start]) => start)];
    const beside = (sentence ? timesIn(times, sentence) : []).filter(
      (time) =>
        !inContent.has(time) && isOutside(contents.get(time) ?? [], head as Span) && isBeside(text, time, statement),
    );
    return [
      ...Array.from(inContent, (time) => ({ time, isInContent: true })),
      ...beside.map((time) => ({ time, isInContent: false })),
    ].sort((one, other) => one.time.span[0] - other.time.span[0]);
  });
}

/** Those that share a character with a span. */
function timesIn(times: readonly FoundTime[], [start, end]: Span): readonly FoundTime[] {
  const first = lastAtMost(times, start, ({ span }) => span[1]) + 1;
  return times.slice(first, lastAtMost(times, end - 1, ({ span }) => span[0]) + 1);
}

/** The spans of contents that each time stands in. */
function contentsAround(
  times: readonly FoundTime[],
  statements: readonly SourcedStatement[],
): ReadonlyMap<FoundTime, readonly Span[]> {
  const around = new Map<FoundTime, Span[]>();
  for (const part of statements.flatMap(({ content }) => content.spans))
    for (const time of timesIn(times, part)) around.set(time, [...(around.get(time) ?? []), part]);
  return around;
}

/** The words that a statement hangs on. */
const headOf = ({ cue, source, content }: SourcedStatement): Span | undefined =>
  cue.spans[0] ?? source.spans[0] ?? content.spans[0];

/** Whether the contents that hold a time, if any, hold the statement as well. */
const isOutside = (contents: readonly Span[], head: Span): boolean =>
  contents.every(([start, end]) => start <= head[0] && head[1] <= end);

/** Between a time and the words of the attribution, these begin a clause that the time belongs to. */
const otherClause =
  /\b(?:who|whom|whose|which|that|what|where|when|if|although|though|but|and|before|after|ahead|because|as(?! an? ))\b|;/;
/** "It was on Monday that he said". */
const cleft = /^,? (?:that|when) $/;
/** What stands before a time that opens its sentence and frames all of it: "On Monday, …". */
const framed = /(?:^|\n|[.!?]["”’)]? )(?:But |And |Also |Then )?(?:[Oo]n |[Ii]n |[Ee]arly |[Ll]ate )?$/;
const REACH = 200;

/** What comes after or before a time is not of that time. */
const onlyBorders = /\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Aa]head of) (?:the )?$/;

/** Whether a time goes with the words of an attribution and not with another clause of the sentence. */
function isBeside(text: string, { span }: FoundTime, { source, cue, content }: SourcedStatement): boolean {
  if (onlyBorders.test(text.slice(Math.max(0, span[0] - 20), span[0]))) return false;
  if (framed.test(text.slice(Math.max(0, span[0] - 12), span[0])) && text[span[1]] === ",") return true;
  const around = source.spans.find((part) => overlaps(part, span));
  if (around) return !otherClause.test(text.slice(around[0], span[0]));
  // "Wren, who on Monday denied it": what touches the cue is of the cue.
  if (cue.spans.some((head) => /^ ?$/.test(wordsBetween(text, span, head)))) return true;
  const heads = source.spans.length + cue.spans.length > 0 ? [...source.spans, ...cue.spans] : content.spans;
  const before = heads.filter(([, end]) => end <= span[0]);
  // "Wren, who was elected in 2012, said": the words before it tell what it is of.
  const between = (before.length > 0 ? before : heads).map((head) => wordsBetween(text, span, head));
  const nearest = between.sort((a, b) => a.length - b.length)[0] ?? "";
  return nearest.length <= REACH && (cleft.test(nearest) || !otherClause.test(nearest));
}

const wordsBetween = (text: string, [start, end]: Span, head: Span): string =>
  start >= head[1] ? text.slice(head[1], start) : text.slice(end, head[0]);
