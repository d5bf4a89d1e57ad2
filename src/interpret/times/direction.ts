import type { Span } from "#vocabulary";

/** Words that speak of what is to come. Each brings a text whose time, in brackets, lies ahead. */
export const aheadRows: readonly Readonly<{ words: string; example: string }>[] = [
  { words: "will|won['’]t|shall", example: "The bridge will open on [Friday]." },
  { words: "['’]ll", example: "“They’ll open it [Friday].”" },
  { words: "would|could|should|might|may|must|can(?:not|['’]t)?", example: "It would close in [May]." },
  { words: "going to|about to|ready to", example: "It is going to close in [May]." },
  {
    words: "(?:is|are|be|was|were) (?:due|set|planned|poised|hoped|to)",
    example: "The court is to meet on [Monday].",
  },
  { words: "expected to|likely to|supposed to", example: "Was supposed to leave in [May]" },
  { words: "scheduled|slated|planned|due", example: "a vote scheduled for [Monday]" },
  { words: "expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)", example: "He expects a vote on [Monday]." },
  {
    words:
      "(?:plan|intend|hope|aim|want|seek|prepare|need)(?:s|ning|ing)?|(?:hoping|aiming|preparing|hoped|wanted|intended) (?:to|for)",
    example: "The union plans a march on [Monday].",
  },
  {
    words: "(?:vow|promis|pledg|agre|threaten|offer)(?:e?s|ed|e) (?:that|to(?! (?:the|an?|his|her|its|their)))",
    example: "He vowed to be back on [Monday].",
  },
  { words: "upcoming|forthcoming|coming|looming|next", example: "the upcoming talks of [May 4]" },
  { words: "ahead of|in time for|deadline", example: "a deadline of [Friday]" },
  {
    words:
      "(?:am|is|are|was|were) (?:leaving|coming|going|meeting|returning|visiting|arriving|travell?ing|heading|retiring)",
    example: "He is leaving in [May].",
  },
  {
    words: "starting|beginning|effective|begins?|starts?|ends?|expires?|opens?|takes? (?:effect|place|office)",
    example: "The ban begins on [Monday].",
  },
  { words: "be \\p{Ll}+ed", example: "He does not expect to be attacked on [Friday]." },
  {
    words: `(?:called on|call(?:s|ed)? for|urged|ordered|asked|told|invited|directed|instructed|warned) (?:(?!that |had |has |was |were |have |he |she |they |it )\\S+ ){1,6}to(?= \\p{Ll})`,
    example: "She told the crews of both ships to leave on [Friday].",
  },
  { words: "postponed|delayed|rescheduled|extended", example: "It was postponed to [Friday]." },
];

const aheadWords = aheadRows.map(({ words }) => words).join("|");
const pastWords =
  "was|were|had|has|have|did|said|told|wrote|came|went|took|gave|made|met|won|lost|began|became|saw|found|left|held|led|fell|rose|ran|spoke|got|sent|brought|broke|shot|sought|paid|heard|sold|built|fought|died|sank|flew|fled|drove|chose|drew|grew|knew|threw|caught|thought|felt|kept|stood|sat|spent|struck|rang|wore|ago|last|earlier|recent|recently|previous|\\p{Ll}{2,}ed";
const marker = (ahead: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<ahead>${ahead})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${pastWords})(?![\\p{L}\\p{N}])|(?<short>['’]ll)(?!\\p{L})`,
    "gu",
  );
const markersBefore = marker(aheadWords);
/** A verb that follows a time has its own tense: "On Friday they will", but "On Friday they vowed to". */
const markersAfter = marker("will|won['’]t|shall|would|could|should|may|might|is|are|(?:is|are) to");

/** What a month names that lies ahead, where no verb says. */
const coming = /^(?:['’]s)? (?:\p{Ll}+ )?(?:elections?|midterms?|runoff|deadline)\b/u;
const clauseEnd = /[.!?;:]["”’)]?\s|\n|[“"]|, (?:but|and|while|as|who|which|when) |(?<=ed|id|ld|ys) that /;

/** How far the words are looked at: the clause, and no more of it than this. */
const REACH = 90;

/** Whether the clause around a time tells of what is to come, or of what has been; `null` where no word of it says. */
export function directionOf(text: string, [start, end]: Span): boolean | null {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      // A quotation that begins with the time goes on with the clause: He will come “in May”.
      .replace(/[“"]((?:in|on|by|until|at|before|the|\s)*)$/, "$1")
      .split(clauseEnd)
      .at(-1) ?? "";
  const after = text.slice(end, end + REACH).split(/[.!?;:]["”’)]?\s|\n|[”"]/)[0] ?? "";
  if (coming.test(after)) return true;
  // "The March incident" has a verb of its own, which is not said.
  if (/\b(?:[Tt]he|[Aa]n?) $/.test(before) && /^ \p{Ll}/u.test(after)) return null;
  const last = Array.from(before.matchAll(markersBefore)).at(-1);
  if (last) return isAhead(last);
  // Words after it speak of it where it opens the clause.
  if (/\p{Ll}{2}.* \p{L}/u.test(before)) return null;
  const [next] = after.matchAll(markersAfter);
  return next ? isAhead(next) : null;
}

const isAhead = ({ groups }: RegExpMatchArray): boolean => Boolean(groups?.ahead ?? groups?.short);
