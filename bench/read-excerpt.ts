// How a person marks a statement: by copying its words out of the report and putting signs around the parts.
//
//   [Mara Ekholm], the engineer, <said> on Monday {that the bridge would stay shut}
//
//   [ ] source   < > cue   { } content   ~~ any words left out   ¶ a new paragraph   \ before a sign that is meant
//
// Nobody counts characters. The words must stand in the report exactly once, or the excerpt is refused.
import type { Span } from "onrecord";
import type { Marked } from "./match.ts";

type Role = keyof Marked;
const opening: Readonly<Record<string, Role>> = { "[": "source", "<": "cue", "{": "content" };
const closing: Readonly<Record<string, Role>> = { "]": "source", ">": "cue", "}": "content" };

/** What the author wrote cannot be found, or can be found twice. */
export class UnclearExcerpt extends Error {
  constructor(excerpt: string, what: string) {
    super(`${what}: ${excerpt}`);
  }
}

/** The marked parts of an excerpt, and the stretch of text that it covers. */
export type Excerpt = Readonly<{ marked: Marked; span: Span }>;

/** Finds an excerpt in the report, and the places of its marked parts. */
export function readExcerpt(excerpt: string, text: string): Excerpt {
  const { pattern, roles } = patternOf(excerpt);
  const { span, parts } = findOnce(excerpt, pattern, text);
  const of = (role: Role) => parts.filter((_, index) => roles[index] === role);
  return { span, marked: { source: of("source"), cue: of("cue"), content: of("content") } };
}

/** Finds words inside a stretch of the report; brackets mark them where their surroundings are needed to tell. */
export function readExcerptWords(words: string, text: string, within: Span): Span {
  const { pattern } = patternOf(words);
  const { span, parts } = findOnce(words, pattern, text.slice(...within));
  const [start, end] = parts[0] ?? span;
  return [within[0] + start, within[0] + end];
}

function findOnce(excerpt: string, pattern: string, text: string): Readonly<{ span: Span; parts: readonly Span[] }> {
  const matches = [...text.matchAll(new RegExp(pattern, "dgu"))];
  if (matches.length === 0) throw new UnclearExcerpt(excerpt, "not in the report");
  if (matches.length > 1) throw new UnclearExcerpt(excerpt, `in the report ${matches.length} times`);
  const [whole, ...parts] = matches[0]?.indices ?? [];
  return { span: whole as Span, parts: parts as readonly Span[] };
}

/** A regular expression with one group for each marked part, and the roles of those groups. */
function patternOf(excerpt: string): Readonly<{ pattern: string; roles: readonly Role[] }> {
  const roles: Role[] = [];
  let open: Role | undefined;
  const pieces = excerpt.matchAll(
    /\\(?<meant>.)|(?<gap>\s?~~\s?)|(?<paragraph>\s?¶\s?)|(?<sign>[[\]<>{}])|(?<plain>.)/gsu,
  );
  const pattern = Array.from(pieces, ({ groups = {} }) => {
    const { meant, gap, paragraph, sign, plain } = groups;
    if (gap !== undefined) return "[^]*?";
    if (paragraph !== undefined) return "\\n+";
    if (sign === undefined) return literal(meant ?? plain ?? "");
    if (sign in opening && open === undefined) {
      open = opening[sign];
      roles.push(open as Role);
      return "(";
    }
    if (closing[sign] !== open) throw new UnclearExcerpt(excerpt, `"${sign}" closes nothing`);
    open = undefined;
    return ")";
  });
  if (open !== undefined) throw new UnclearExcerpt(excerpt, `the ${open} is never closed`);
  return { pattern: pattern.join(""), roles };
}

/** Signs that mean something in a regular expression, taken as they stand. */
const literal = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
