import type { Figure, Reason, Span } from "#vocabulary";
import { boundOf, boundPattern } from "./bounds.ts";
import { dateBefore, isCounted } from "./is-counted.ts";
import { type Amount, amountPattern, readAmount } from "./numbers.ts";
import { currencySigns, unitRows } from "./units.ts";

const sign = "(?:US\\$|C\\$|A\\$|[$£€¥₹]) ?";

/** A number with the words before it that move its bounds, its currency, and the other end of a range. */
const figurePattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:#'’-])(?<between>between )?(?:(?<bound>~|(?:${boundPattern})(?= )) ?(?:the )?)?(?<sign>${sign})?(?<first>${amountPattern})` +
    `(?:(?<joint> to | and | or |-|–|, )(?<sign2>${sign})?(?<second>${amountPattern}))?(?<more>-plus|\\+| or more\\b)?`,
  "giu",
);

/** What `figurePattern` finds, by the names of its groups. */
type Parts = Readonly<{
  between?: string;
  bound?: string;
  sign?: string;
  first: string;
  joint?: string;
  sign2?: string;
  second?: string;
  more?: string;
}>;

/** The figures in the spans of a content: what a reader would want in a table, not dates, ages, ordinals or names. */
export const readFigures = (text: string, spans: readonly Span[]): readonly Figure[] =>
  spans.flatMap(([start, end]) => {
    const content = text.slice(start, end);
    return Array.from(content.matchAll(figurePattern)).flatMap(({ 0: words, index, groups }) => {
      const parts = groups as unknown as Parts;
      return readMatch({ text, at: start + index, end, words, parts });
    });
  });

type Match = Readonly<{ text: string; at: number; end: number; words: string; parts: Parts }>;

function readMatch(match: Match): readonly Figure[] {
  const { text, at, words, parts } = match;
  if (parts.second && !isRange(match)) return splitMatch(match).flatMap(readMatch);
  const end = at + words.length;
  const unit = unitAfter(text.slice(end, Math.min(match.end, end + 30)));
  const name = parts.sign ? (currencySigns[parts.sign.trim()] ?? null) : unit.name;
  const span: Span = [at, end + unit.length];
  const isCount = isCounted({
    text,
    span,
    number: [at, end],
    amount: parts.first,
    unit: name,
    isBounded: Boolean(parts.bound),
  });
  const of = whatFollows(text.slice(span[1], match.end));
  const reason: Reason = { by: "rule", name: "number", span, confidence: 0.8 };
  return isCount ? [{ span, ...boundsOf(parts), of, unit: name, reason }] : [];
}

/** Two numbers that are no range are two figures: "42 dead and 8 hurt" has no noun between them to tell. */
function splitMatch(match: Match): readonly Match[] {
  const { joint = "", sign2 = "", second = "", more = "", ...first } = match.parts;
  const length = match.words.length - (joint + sign2 + second + more).length;
  const head: Match = { ...match, words: match.words.slice(0, length), parts: first };
  // "3-0" and "7-Eleven" are no counts at all.
  if (/[-–]/.test(joint)) return [head];
  const rest: Parts = { first: second, ...(sign2 && { sign: sign2 }), ...(more && { more }) };
  return [head, { ...match, at: match.at + length + joint.length, words: sign2 + second + more, parts: rest }];
}

/** Whether two numbers are the ends of one figure: "between 3 and 5", "40 to 60 hours", "15-20 %". */
function isRange({ text, at, words, parts }: Match): boolean {
  const { between, joint, first, second } = parts;
  if (joint === " and ") return Boolean(between);
  if (joint === ", " || !second || dateBefore.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (/[-–]/.test(joint ?? "") && !(/^\d/.test(first) && /^\d/.test(second))) return false;
  const [low, high] = [readAmount(first).value, readAmount(second).value];
  return low < high && !/\bfrom $/i.test(text.slice(Math.max(0, at - 6), at)) && !/^\d{4}[-–]\d{2,4}$/.test(words);
}

function boundsOf({ bound = "", first, second, more }: Parts): Pick<Figure, "min" | "max" | "approx"> {
  const low = readAmount(first);
  const kind = boundOf(bound);
  const approx = kind === "about" && !low.isOpen;
  if (second) return { ...rangeOf(first, low, second), approx };
  if (kind === "at most") return { min: null, max: low.value, approx: false };
  return { min: low.value, max: kind === "at least" || more || low.isOpen ? null : low.value, approx };
}

/** "5 to 7 million": the scale belongs to both. */
function rangeOf(first: string, low: Amount, second: string): Pick<Figure, "min" | "max"> {
  const high = readAmount(second);
  const scale = /(?:thousand|million|billion|trillion)$/i.exec(second)?.[0];
  const min = scale && !/[a-z]{6,}$/i.test(first) ? readAmount(`1 ${scale}`).value * low.value : low.value;
  return { min: Math.min(min, high.value), max: high.isOpen ? null : high.value };
}

function unitAfter(rest: string): { name: string | null; length: number } {
  const row = unitRows.find(({ pattern }) => pattern.test(rest));
  const found = row?.pattern.exec(rest)?.[0] ?? "";
  return { name: row?.unit ?? null, length: found.replace(/ of$/, "").length };
}

/** The words for what is counted: up to the next preposition, verb or stop, at most five. */
function whatFollows(rest: string): string | null {
  const words = /^(?: (?:of|in) (?:the |its |their |his |her )?)? ?((?:[\p{L}'’-]+(?: |$)){1,5})/u
    .exec(rest)?.[1]
    ?.trim();
  const short = words?.split(
    / (?:of|in|on|at|to|for|from|by|with|that|who|which|and|or|but|as|since|after|before|during|between|across|under|over|against|into|was|were|is|are|had|has|have|will|would|could|did|do|said)(?: |$)/,
  )[0];
  return short && !/^(?:of|in|on|at|to|for|from|by|with|and|or|was|were|is|are|had|has|have|will|the)\b/.test(short)
    ? short
    : null;
}
