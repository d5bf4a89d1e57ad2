import type { Span } from "#vocabulary";
import { isoOf } from "./calendar.ts";
import { directionOf } from "./direction.ts";
import { firstDayOf } from "./edtf.ts";
import type { Before, Today } from "./near.ts";
import { phraseAt } from "./phrases.ts";
import { monthPattern, weekdayPattern } from "./words.ts";

/** Words of a report that name a time. */
export type FoundTime = Readonly<{
  /** The rule that read it. */
  name: string;
  span: Span;
  /** EDTF; `null` where it counts from a day that is not known. */
  value: string | null;
  /** Whether the words around it tell of what is to come. */
  isAhead: boolean;
  /** What it means when it is said on another day. */
  readOn: (today: Today) => string | null;
}>;

const openers =
  "about|around|circa|as|midnight|roughly|some|nearly|almost|approximately|half|just|shortly|soon|by|no|until|till|up|before|prior|ever|since|from|after|between|early|earlier|mid|midday|noon|late|later|beginning|start|middle|end|the|these|that|this|last|next|past|coming|today|tonight|yesterday|tomorrow|overnight|in|over|during|for|within|on|at|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|final|spring|summer|autumn|fall|winter|weekend|year|sixties|seventies|eighties|nineties";

/** Where a time may begin. */
const opening = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d|Q[1-4]|['‘’][1-9]0|${monthPattern}|${weekdayPattern}|Christmas|Boxing|New|Halloween|(?:${openers
    .split("|")
    .map((word) => `[${(word[0] ?? "").toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|")})(?![\\p{L}\\p{N}]))`,
  "gu",
);

/** All times that a text names, in order. */
export function findTimes(text: string, today: Today): readonly FoundTime[] {
  const found: FoundTime[] = [];
  let end = 0;
  let before: Before = { time: null, day: null };
  for (const { index } of text.matchAll(opening)) {
    if (index < end) continue;
    const phrase = phraseAt({ text, at: index, today, before });
    if (!phrase) continue;
    const { name, span, read } = phrase;
    const value = read(today) ?? null;
    const isAhead = directionOf(text, span) === true;
    found.push({ name, span, value, isAhead, readOn: (day) => read(day) ?? null });
    end = span[1];
    if (value) before = namedLast(value, before, today);
  }
  return found;
}

/** What is to come, and what is open at an end, is not what "the same day" goes back to. */
function namedLast(value: string, before: Before, { day }: Today): Before {
  const first = firstDayOf(value);
  if (value.includes("..") || first === null || (day !== null && first > isoOf(day))) return before;
  return { time: value, day: /^\d{4}-\d\d-\d\d$/.test(value) ? value : before.day };
}
