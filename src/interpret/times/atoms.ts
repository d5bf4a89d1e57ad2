import type { Span } from "#vocabulary";
import { directionOf } from "./direction.ts";
import { isEdtf } from "./edtf.ts";
import type { Before, Near, TimeRule, Today } from "./near.ts";
import { isNoTime } from "./no-times.ts";
import { timeRules } from "./rules.ts";
import { clockPattern } from "./words.ts";

/** Where a time is looked for, what was named last before it, and the word that bounds it there. */
export type Place = Readonly<{ text: string; at: number; today: Today; before: Before; bound: string | null }>;

/** Words that name a time, and what they mean: `undefined` where they are none, `null` where "today" is not known. */
export type Phrase = Readonly<{ name: string; span: Span; read: (today: Today) => string | null | undefined }>;

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const clockBefore = new RegExp(`(?:[Aa]t )?${clockPattern},? (?:on )?`, "uy");
const clockAfter = new RegExp(`,? (?:at )?(?:about |around )?${clockPattern}(?![\\p{L}\\p{N}])`, "uy");

/** The time that begins at a place, with the time of day beside it, which does not change the day. */
export function atomAt(place: Place): Phrase | null {
  const clock = matchAt(clockBefore, place.text, place.at);
  const dated = clock && ruledAt({ ...place, at: place.at + clock[0].length });
  if (dated) return { ...dated, span: [place.at, dated.span[1]] };
  const found = ruledAt(place);
  const after = found && matchAt(clockAfter, place.text, found.span[1]);
  return after ? { ...found, span: [found.span[0], found.span[1] + after[0].length] } : found;
}

/** The longest time that a single rule finds. */
function ruledAt({ text, at, today, before, bound }: Place): Phrase | null {
  let best: Phrase | null = null;
  for (const rule of timeRules) {
    const found = matchAt(rule.pattern, text, at);
    if (!found || found[0].length <= (best ? best.span[1] - at : 0)) continue;
    const span: Span = [at, at + found[0].length];
    if (isNoTime(text, span)) continue;
    const read = readerOf(rule, found, {
      isAhead: aheadOf(directionOf(text, span), bound, /^weekday/.test(rule.name)),
      before,
    });
    if (read(today) !== undefined) best = { name: rule.name, span, read };
  }
  return best;
}

/** What is to be done by a day mostly lies ahead, whatever the verb: "ordered them out by Friday". */
function aheadOf(isAhead: boolean | null, bound: string | null, isWeekday: boolean): boolean | null {
  if (bound !== "by" && bound !== "until" && bound !== "before") return isAhead;
  return isAhead === false && !(isWeekday && bound === "by") ? null : true;
}

function readerOf({ read }: TimeRule, { groups }: RegExpExecArray, around: Omit<Near, "today">): Phrase["read"] {
  return (today) => {
    const value = read(groups ?? {}, { ...around, today });
    return value && (isEdtf(value) ? value : undefined);
  };
}
