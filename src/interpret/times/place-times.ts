import { lastAtMost, overlaps, sentences } from "#text";
import type { SourcedStatement, Span } from "#vocabulary";
import type { FoundTime } from "./find-times.ts";

/** A time that goes with a statement: named in its content, or beside its cue. */
export type PlacedTime = Readonly<{ time: FoundTime; isInContent: boolean }>;

/** Which times go with each statement, in the order of the statements. */
export function placeTimes(
  times: readonly FoundTime[],
  statements: readonly SourcedStatement[],
  text: string,
): readonly (readonly PlacedTime[])[] {
  const borders = sentences(text);
  const sentenceOf = (at: number): number => lastAtMost(borders, at, ([start]) => start);
  return statements.map((statement) => {
    const head = headOf(statement);
    return times.flatMap((time): readonly PlacedTime[] => {
      if (statement.content.spans.some((span) => overlaps(span, time.span))) return [{ time, isInContent: true }];
      if (!head || sentenceOf(head[0]) !== sentenceOf(time.span[0])) return [];
      const goesWithIt = isOutside(time, statement, statements) && isBeside(text, time, statement);
      return goesWithIt ? [{ time, isInContent: false }] : [];
    });
  });
}

/** The words that a statement hangs on. */
const headOf = ({ cue, source, content }: SourcedStatement): Span | undefined =>
  cue.spans[0] ?? source.spans[0] ?? content.spans[0];

/** Whether no other statement's content holds the time, unless that holds all of the statement. */
function isOutside({ span }: FoundTime, own: SourcedStatement, all: readonly SourcedStatement[]): boolean {
  const head = headOf(own) as Span;
  return all.every(({ content }) =>
    content.spans.every((part) => !overlaps(part, span) || (part[0] <= head[0] && head[1] <= part[1])),
  );
}

/** Between a time and the words of the attribution, these begin a clause that the time belongs to. */
const otherClause =
  /\b(?:who|whom|whose|which|that|what|where|when|if|although|though|but|and|before|after|ahead|because|as)\b|;/;
/** "It was on Monday that he said". */
const cleft = /^,? (?:that|when) $/;
const REACH = 200;

/** What comes after or before a time is not of that time. */
const onlyBorders = /\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Aa]head of) (?:the )?$/;

/** Whether a time goes with the words of an attribution and not with another clause of the sentence. */
function isBeside(text: string, { span }: FoundTime, { source, cue, content }: SourcedStatement): boolean {
  if (onlyBorders.test(text.slice(Math.max(0, span[0] - 20), span[0]))) return false;
  const around = source.spans.find((part) => overlaps(part, span));
  if (around) return !otherClause.test(text.slice(around[0], span[0]));
  const heads = source.spans.length + cue.spans.length > 0 ? [...source.spans, ...cue.spans] : content.spans;
  const before = heads.filter(([, end]) => end <= span[0]);
  // "Wren, who was elected in 2012, said": the words before it tell what it is of.
  const between = (before.length > 0 ? before : heads).map((head) => wordsBetween(text, span, head));
  const nearest = between.sort((a, b) => a.length - b.length)[0] ?? "";
  return nearest.length <= REACH && (cleft.test(nearest) || !otherClause.test(nearest));
}

const wordsBetween = (text: string, [start, end]: Span, head: Span): string =>
  start >= head[1] ? text.slice(head[1], start) : text.slice(end, head[0]);
