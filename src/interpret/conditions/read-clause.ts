import { sentences } from "#text";

/** How far a condition goes, and whether the sentence that it ends in asks something. */
export type Clause = Readonly<{ end: number; isQuestion: boolean }>;

/** A longer clause is a broken text; none is looked for beyond. */
export const LONGEST_CLAUSE = 400;

/** Where a clause can end, and the marks that begin something within it. */
const border =
  /(?:(?<!\d),|,(?! \d))(?=[\s”"’'])|[;:](?=\s)|\s[—–―-]{1,2}(?=\s)|[—–―](?=\S)|[“”"()]|\sthen (?=\p{L})/gu;

/** What belongs to the clause before its comma, up to the next comma. */
const aside = /^ (?:which|who|whose|whom|where|including|such as|especially|particularly|however|for example)\b/i;
/** A clause that has hardly begun: neither an aside nor a list after its comma can follow its end. */
const hardlyBegun = /^\S+(?: \S+){1,3}$/;
const barelyBegun = /^\S+(?: \S+){1,2}$/;
/** No main clause begins with "and": it is more of the condition. */
const more = /^ (?:and|or) (?!if\b|else\b)/i;
const list = /^ [^\s,.;:?!]+(?:, [^\s,.;:?!]+){0,3},? (?:and|or) /u;

/** A subject and its verb, where a main clause may begin without a comma: "if it loses its case | it will appeal". */
const subjectAndVerb =
  / ["“]?(?:I|you|he|she|it|we|they|there|(?:the|an?|this|that|his|her|its|their) [^\s,.;:?!]+)(?: (?:will|would|shall|should|could|can|may|might|must|won[’']t|wouldn[’']t|cannot|can[’']t)|[’'](?:ll|d|re going))\b/g;
/** After these a clause is only joined to the one before. */
const joins = /(?:^| )(?:that|think|thinks|believes?|says?|said|which|whom|what|how|know|knows|hopes?|sure)$/;
/** "That they will": "that" is no part of the subject. */
const pronounAhead = /^ ["“]?(?:that|this|her)(?= (?:I|you|he|she|it|we|they|there)[ ’'])/;

/**
 * Reads the clause that these words begin with: up to the comma or dash that parts it from the main clause, the end of
 * its sentence, or the mark that closes the quotation around it.
 * @param isFirst whether the main clause is still to come
 */
export function readClause(words: string, isFirst: boolean): Clause {
  const [sentence] = sentences(words.slice(0, LONGEST_CLAUSE));
  const whole = words.slice(0, sentence?.[1] ?? 0);
  const closing = closingOf(whole);
  const clause = whole.slice(0, whole.length - closing.length);
  const border = borderOf(whole, clause, isFirst);
  const end = isFirst ? mainClauseIn(whole.slice(0, border)) : border;
  return { end, isQuestion: closing.includes("?") };
}

/** What closes a sentence, with its white space. The stop after a capital letter belongs to an abbreviation. */
function closingOf(sentence: string): string {
  let start = sentence.length;
  while (start > 0 && /[\s.?!…”"’')\]]/.test(sentence.charAt(start - 1))) start--;
  const closing = sentence.slice(start);
  const stop = closing.search(/[.?!…]/);
  // Marks without a stop belong to the clause.
  if (stop < 0) return /\s*$/.exec(closing)?.[0] ?? "";
  return /(?:^|[\s.])\p{Lu}$/u.test(sentence.slice(0, start)) && closing.startsWith(".")
    ? closing.slice(1)
    : closing.slice(stop);
}

/** Where a main clause begins within these words, or their end. */
function mainClauseIn(words: string): number {
  for (const { 0: found, index } of words.matchAll(subjectAndVerb)) {
    const begins = index + (pronounAhead.exec(found)?.[0].length ?? 0);
    const before = words.slice(0, begins);
    if (before.split(" ").length > 2 && !joins.test(before)) return begins;
  }
  return words.length;
}

/** What has begun within the clause and not ended. */
type Inner = { quotation: boolean; bracket: boolean; aside: boolean };

function borderOf(whole: string, clause: string, isFirst: boolean): number {
  const inner: Inner = { quotation: false, bracket: false, aside: false };
  for (const { 0: mark, index } of clause.matchAll(border)) {
    if (isPairMark(mark)) {
      if (!turns(inner, mark, clause.charAt(index - 1))) return index;
    } else if (inner.quotation && mark === ",") {
      // The comma that belongs to the sentence stands before the closing mark.
      if (/[”"]/.test(clause.charAt(index + 1))) return index + 2;
    } else if (!inner.quotation && !inner.bracket && !(mark === "," && isWithin(clause, index, { inner, isFirst })))
      return index;
  }
  const closing = inner.quotation ? /^[.?!…]*[”"]/.exec(whole.slice(clause.length))?.[0] : undefined;
  return clause.length + (closing?.length ?? 0);
}

const isPairMark = (mark: string): boolean => /^[“”"()]$/.test(mark);

/** Opens or closes what a mark belongs to; false where that began before the clause. */
function turns(inner: Inner, mark: string, before: string): boolean {
  const kind = mark === "(" || mark === ")" ? "bracket" : "quotation";
  const opens = mark === "“" || mark === "(" || (mark === '"' && !inner.quotation && /\s/.test(before));
  if (!opens && !inner[kind]) return false;
  inner[kind] = opens;
  return true;
}

/** Whether a comma only sets off an aside, parts a list or stands between a word and itself. */
function isWithin(clause: string, index: number, { inner, isFirst }: { inner: Inner; isFirst: boolean }): boolean {
  const closesAside = inner.aside;
  const before = clause.slice(0, index);
  const ahead = clause.slice(index + 1, index + 60);
  inner.aside = !closesAside && aside.test(ahead) && (isFirst || hardlyBegun.test(before));
  if (closesAside || inner.aside || isRepeated(clause, index)) return true;
  return isFirst && (more.test(ahead) || (barelyBegun.test(before) && list.test(ahead)));
}

/** "A very, very wet year." */
function isRepeated(clause: string, index: number): boolean {
  const before = /\p{L}+$/u.exec(clause.slice(Math.max(0, index - 20), index))?.[0];
  return before !== undefined && clause.startsWith(` ${before} `, index + 1);
}
