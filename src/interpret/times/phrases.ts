import { atomAt, matchAt, type Phrase, type Place } from "./atoms.ts";
import { lastDayOf } from "./calendar.ts";
import { bounds, boundWords } from "./bounds.ts";
import { directionOf } from "./direction.ts";
import { intervalOf, isEdtf, startOf } from "./edtf.ts";
import { type Today, todayOf } from "./near.ts";

const joint = /(?: (?:to|through|thru|until|till)(?: the)? | ?[–—-] ?| and | or )/uy;

/** The time that begins at a place, with the word before it that bounds it and the end of its range, if any. */
export function phraseAt(place: Omit<Place, "bound">): Phrase | null {
  const opener = matchAt(boundWords, place.text, place.at);
  const bound = opener && Object.entries(opener.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  if (!opener || !bound) return rangeAt({ ...place, bound: null });
  // "By the end of 2030": the article may belong to the time.
  const openers = [opener[0].replace(/(?:the|an?) $/, ""), opener[0]];
  for (const words of openers) {
    const inner = rangeAt({ ...place, at: place.at + words.length, bound });
    if (inner) return boundedBy({ ...place, bound }, inner);
  }
  return rangeAt({ ...place, bound: null });
}

function boundedBy({ text, at, bound: word }: Place, phrase: Phrase): Phrase {
  const { name, span, read } = phrase;
  const whole = { ...phrase, span: [at, span[1]] as const };
  const bound = bounds.find((row) => row.name === word);
  // "Between" and a single time is no range.
  if (!bound) return name === "range" || word === "as" ? whole : phrase;
  if (name === "range") return word === "from" ? whole : phrase;
  // "About 5 p.m." is as much of a day as "5 p.m.".
  if (word === "about" && name === "in the day") return whole;
  const hasNoun = /^(?:['’]s| \p{L})/u.test(text.slice(span[1], span[1] + 3));
  if (bound.needsAhead && (hasNoun || !directionOf(text, span))) return phrase;
  const isEnd = /\b[Ee]nd\b/.test(text.slice(...span));
  return {
    ...whole,
    name: bound.name,
    read: (today) => {
      const value = read(today);
      const changed = value && bound.value(isEnd ? wholeOf(value) : value);
      return changed && (isEdtf(changed) ? changed : undefined);
    },
  };
}

/** "By the end of June" is as much as "by June": the month that a day is the last of. */
function wholeOf(value: string): string {
  const month = value.slice(0, 7);
  return value.length === 10 && value === lastDayOf(month) ? month : value;
}

/** A time, or two that are the ends of one: "from May to June", "between 2005 and 2008", "May or June". */
function rangeAt(place: Place): Phrase | null {
  const first = atomAt(place);
  if (!first) return null;
  const middle = matchAt(joint, place.text, first.span[1]);
  const second = middle && atomAt({ ...place, at: first.span[1] + middle[0].length });
  if (!second || !isJoined(first, second, { joint: middle[0].trim(), bound: place.bound })) return first;
  const read = (today: Today): string | null | undefined => {
    const [from, to] = [first.read(today), second.read(today)];
    if (!from || !to) return from ?? to;
    const choice = `[${from},${to}]`;
    if (middle[0] === " or " && isEdtf(choice)) return choice;
    // "February to December 2017": the end has the year of both.
    return intervalOf(from, to) ?? intervalOf(first.read(todayOf(startOf(to))) ?? from, to) ?? undefined;
  };
  return read(place.today) === undefined ? first : { name: "range", span: [first.span[0], second.span[1]], read };
}

type Joined = Readonly<{ joint: string; bound: string | null }>;

/** "September and October" is one time, "2015 and 2016" are two; "between" asks for both. */
function isJoined(first: Phrase, second: Phrase, { joint: sign, bound }: Joined): boolean {
  const areMonths = /^month/.test(first.name) && /^month/.test(second.name);
  const areWeekdays = /^weekday/.test(first.name) && /^weekday/.test(second.name);
  if (sign === "and") return bound === "between" || areMonths || areWeekdays;
  return sign === "or" ? areMonths : bound !== "between";
}
