import { capitals, sameStates } from "./lexicon/index.ts";

/** What a report tells about the names of bodies: which stand for the same. */
export type BodyNames = Readonly<{
  /** The long form of a short name, where the report gives it. */
  longest: (name: string) => string;
  areSame: (a: string, b: string) => boolean;
  isFuller: (name: string, than: string) => boolean;
}>;

/** Reads the short forms of a report. */
export function makeBodyNames(text: string): BodyNames {
  const longNames = readShortForms(text);
  const plains = new Map<string, string>();
  const plain = (name: string): string => {
    const known = plains.get(name) ?? plainName(name);
    plains.set(name, known);
    return known;
  };
  const longState = (name: string): string | undefined => {
    const long = sameStates[name];
    return long && text.includes(long) ? long : undefined;
  };
  return {
    longest: (name) => longNames.get(name) ?? longState(name) ?? name,
    areSame: (a, b) => isSameBody(plain(a), plain(b)),
    isFuller: (name, than) =>
      !(name in sameStates || name in capitals) && (name.length > than.length || than in capitals),
  };
}

const inBrackets =
  /((?:\p{Lu}[\p{L}'’-]* (?:(?:of|for|the|and|from) ){0,2}){1,6}\p{Lu}[\p{L}'’-]*) \((\p{Lu}[\p{Lu}&]{1,7})\)/gu;
const longName = /\p{Lu}[\p{L}'’-]+(?: (?:(?:of|for|the|and|from) ){0,2}\p{Lu}[\p{L}'’-]+){2,6}/gu;

/** "Tarn Border Agency (TBA)", and long names whose initials are used elsewhere. */
function readShortForms(text: string): ReadonlyMap<string, string> {
  const longNames = new Map<string, string>();
  for (const [, name, short] of text.matchAll(inBrackets)) {
    const long = (name as string).replace(/^The /, "");
    longNames.set(short as string, `${long} (${short})`);
    longNames.set(long, `${long} (${short})`);
  }
  for (const [name] of text.matchAll(longName)) {
    const short = initials(name);
    if (short.length >= 3 && !longNames.has(short)) longNames.set(short, name.replace(/^The /, ""));
  }
  return longNames;
}

/** The noun of a body's name: "embassy" of "the Tarn Embassy in Oss". */
export const headOf = (name: string): string =>
  name
    .replace(/\s(?:\(|(?:of|in|at|for|on)\s).*$/, "")
    .split(" ")
    .at(-1)
    ?.toLowerCase() ?? "";

function isSameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^[\p{Lu}.&]+$/u.test(short)) return initials(long) === short.replace(/[.&]/g, "");
  // "the Times" after "The New York Times"; a state is no short form of its ministries.
  return (long.endsWith(` ${short}`) || long.startsWith(`${short} of `)) && !(short in capitals);
}

const plainName = (name: string): string => {
  const bare = name.replace(/^the\s/i, "").replace(/ \([^)]*\)$/, "");
  return (sameStates[bare] ?? capitals[bare] ?? bare).replace(/['’]s?$/, "");
};

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
