import { capitals, sameStates } from "./lexicon/index.ts";

/** The names of the bodies of a report, and which of them stand for the same body. */
export type BodyNames<Body> = Readonly<{
  /** The long form of a short name, where the report gives it. */
  longest: (name: string) => string;
  /** The body that this name or a form of it stands for. */
  find: (name: string) => Body | null;
  add: (name: string, body: Body) => void;
  isFuller: (name: string, than: string) => boolean;
}>;

/** Reads the short forms of a report. */
export function makeBodyNames<Body>(text: string): BodyNames<Body> {
  const longNames = readShortForms(text);
  const exact = new Map<string, Body>();
  const shortened = new Map<string, Body>();
  const longState = (name: string): string | undefined => {
    const long = sameStates[name];
    return long && text.includes(long) ? long : undefined;
  };
  const find = (name: string): Body | null => {
    const plain = plainName(name);
    const known = exact.get(plain) ?? shortened.get(plain);
    if (known) return known;
    const shorter = shortFormsOf(plain).find((form) => exact.has(form));
    return shorter === undefined ? null : (exact.get(shorter) ?? null);
  };
  const add = (name: string, body: Body): void => {
    const plain = plainName(name);
    if (!exact.has(plain)) exact.set(plain, body);
    for (const form of shortFormsOf(plain)) if (!shortened.has(form)) shortened.set(form, body);
  };
  const isFuller = (name: string, than: string): boolean =>
    !(name in sameStates || name in capitals) && (name.length > than.length || than in capitals);
  return { longest: (name) => longNames.get(name) ?? longState(name) ?? name, find, add, isFuller };
}

const inBrackets =
  /(?<![\p{L}'’-])((?:\p{Lu}[\p{L}'’-]{0,40} (?:(?:of|for|the|and|from) ){0,2}){1,6}\p{Lu}[\p{L}'’-]{0,40}) \((\p{Lu}[\p{L}&]{1,9})\)/gu;
const longName =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,40}(?: (?:(?:of|for|the|and|from) ){0,2}\p{Lu}[\p{L}'’-]{1,40}){1,6}/gu;
const lettersOnly = /^\p{Lu}[\p{Lu}&]+$/u;

/** "Tarn Border Agency (TBA)", and long names whose initials are used elsewhere. */
function readShortForms(text: string): ReadonlyMap<string, string> {
  const longNames = new Map<string, string>();
  for (const [, name, short] of text.matchAll(inBrackets)) {
    const long = (name as string).replace(/^The /, "");
    if (!lettersOnly.test(short as string) && !long.startsWith(short as string)) continue;
    const label = lettersOnly.test(short as string) ? `${long} (${short})` : long;
    longNames.set(short as string, label);
    longNames.set(long, label);
  }
  for (const [name] of text.matchAll(longName)) {
    const short = initials(name);
    if (short.length < 2 || longNames.has(short)) continue;
    if (short.length > 2 || commonLetters.has(short)) longNames.set(short, name.replace(/^The /, ""));
  }
  return longNames;
}

const commonLetters: ReadonlySet<string> = new Set(["EU", "UN", "AU"]);

/** The noun of a body's name: "embassy" of "the Tarn Embassy in Oss". */
export const headOf = (name: string): string =>
  name
    .replace(/\s(?:\(|(?:of|in|at|for|on)\s).*$/, "")
    .split(" ")
    .at(-1)
    ?.toLowerCase() ?? "";

/** The longest name whose ends are tried. */
const MOST_WORDS = 10;

/** What a name is shortened to: its last words, the words before "of", its initials. A state is no short form. */
function shortFormsOf(plain: string): readonly string[] {
  const words = plain.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS || plain in sameStates) return [];
  const ends = plain === "White House" ? [] : words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
  const cut = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  const beginning = cut > 0 ? [words.slice(0, cut).join(" ")] : [];
  const isForm = (form: string): boolean => /^\p{Lu}/u.test(form) && !(form in capitals) && !(form in sameStates);
  const letters = initials(plain);
  const company = companyWord.test(words.at(-1) as string) ? [words.slice(0, -1).join(" "), words[0] as string] : [];
  return [...beginning, ...company, ...ends, ...(letters.length > 1 ? [letters] : [])].filter(
    (form) => isForm(form) || form === letters,
  );
}

const companyWord =
  /^(?:Group|Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|PLC|Plc|LLC|LLP|AG|SE|SA|NV|Holdings|Holding|Airlines|Airways|Motors|Industries|Technologies|Systems|Energy|Pharmaceuticals|Foods|Stores|Bank|Partners)$/;

const plainName = (name: string): string => {
  const bare = name.replace(/^the\s/i, "").replace(/ \([^)]*\)$/, "");
  const state = sameStates[bare] ?? capitals[bare];
  if (state) return state;
  const swapped = /^(.*?)(Department|Ministry) of (?:the )?(.+)$/.exec(bare);
  const [, ahead = "", body = "", of = ""] = swapped ?? [];
  return (swapped ? `${ahead}${of} ${body}` : bare)
    .replace(/['’]s?$/, "")
    .replace(/^(?:U\.S\.|US) /, "United States ")
    .replace(/^(\p{Lu}(?:\.\p{Lu})+)\.$/u, (letters) => letters.replaceAll(".", ""));
};

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
