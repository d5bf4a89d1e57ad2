import { adjectives, bodies, isPersonNoun, sameStates } from "./lexicon/index.ts";
import { isPlural, kindOfName } from "./read-kind.ts";
import { belongsToTitle, isCapitalised } from "./read-name.ts";

/** What somebody is, and of what. */
export type Office = Readonly<{ role: string | null; affiliation: string | null }>;

const article = /^(?:the|an?|one|another|some|many|several|most|other|his|her|their|its)\s/i;
const of =
  /\s(?:of|for|at|with|from|within|to|in)\s+(?:the\s)?((?:[\p{Ll}]+\s){0,2}\p{Lu}[^,;:()]*?)(?:\s(?:who|which|that|and|in|on|speaking|whose|said|says|told|is|was|has)\s.*)?$/su;
const whose = /^(?:the\s)?(.*?\p{Lu}\S*)['’]s?\s+(.+)$/u;

/**
 * Takes a description apart: "U.S. Defense Secretary" is the Defense Secretary of the United States, "spokeswoman for the
 * Tarn Harbour Board" and "Harbour Board spokeswoman" the spokeswoman of that board.
 */
export function readOffice(description: string): Office {
  const words = description
    .replace(article, "")
    .replace(/\s?\([^()]*\)/g, "")
    .trim();
  if (/^of\s/.test(words)) return { role: null, affiliation: null };
  const owned = whose.exec(words);
  if (owned && !article.test(`${owned[1]} `))
    return { role: owned[2] as string, affiliation: stateOr(owned[1] as string) };
  const attached = of.exec(words);
  if (attached && isPerson(words.slice(0, attached.index))) {
    const role = words.slice(0, attached.index);
    const own = ahead(role);
    return { role: own.role, affiliation: own.affiliation ?? stateOr((attached[1] as string).trim()) };
  }
  return ahead(words);
}

/** The name that a description starts with: the longest that is a state's, a body's or an outlet's. */
function ahead(words: string): Office {
  const parts = words.split(/\s+/);
  const first = /^(?:senior|top|former|current|acting|deputy|chief|then|ex)$/i.test(parts[0] as string) ? 1 : 0;
  for (let end = parts.length - 1; end > first; end--) {
    const name = parts.slice(first, end).join(" ");
    if (!isNameOf(name)) continue;
    return { role: [...parts.slice(0, first), ...parts.slice(end)].join(" "), affiliation: stateOr(name) };
  }
  const head = parts[first] ?? "";
  const isUnknown =
    parts.length - first > 1 && isCapitalised(head) && !belongsToTitle(head) && /^\p{Ll}/u.test(parts.at(-1) as string);
  if (!isUnknown) return { role: words === "" ? null : words, affiliation: null };
  const end = parts.findIndex((part, at) => at >= first && !isCapitalised(part));
  return {
    role: [...parts.slice(0, first), ...parts.slice(end)].join(" "),
    affiliation: parts.slice(first, end).join(" "),
  };
}

const isPerson = (role: string): boolean => {
  const head = role.split(" ").at(-1) as string;
  return belongsToTitle(head) || isPersonNoun(head.toLowerCase()) || isPlural(head);
};

/** Whether a name is one that somebody can belong to; "Defense" of "U.S. Defense Secretary" belongs to the office. */
function isNameOf(name: string): boolean {
  if (name in adjectives || name in sameStates || party.test(name) || bodies.has(name)) return true;
  const last = name.split(" ").at(-1) as string;
  return isCapitalised(name) && !belongsToTitle(last) && kindOfName(name, null) !== null;
}

const party = /^(?:Republican|Democratic|Democrat|Conservative|Labour|Liberal)$/;

const stateOr = (name: string): string => adjectives[name] ?? sameStates[name] ?? name;
