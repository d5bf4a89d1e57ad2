import type { SourceKind } from "#vocabulary";
import { adjectives, definite, gendered, indefinite, titles } from "./lexicon/index.ts";
import { isCommonNoun, isPlural, kindOfName, kindOfNoun } from "./read-kind.ts";
import { type Gender, isCapitalised } from "./read-name.ts";

/** A description without a name of its own: "a senior Tarn official". */
export type NounPhrase = Readonly<{
  words: string;
  /** The words up to the head noun. */
  group: string;
  /** What follows the head noun: "of the Tarn Border Agency". */
  rest: string;
  head: string;
  kind: SourceKind;
  isNew: boolean;
  isNamed: boolean;
  gender: Gender;
}>;

/** "A memo Wren wrote" */
const reduced =
  / (?:\p{Lu}\S*(?: \p{Lu}\S*){0,3}|he|she|it|they) (?:wrote|sent|posted|issued|released|published|made|filed|signed|gave)\b.*$/su;
const participle = /(?<=s) \p{Ll}+ing (?:to|for|in|on|with|from|the|at|by)\b.*$/u;
const afterNoun =
  /\s(?:of|in|from|at|with|within|for|on|to|by|about|behind|across|inside|near|under|against|after|before|during|between|into|over|outside|issued|published|posted|released|written|made|filed|conducted|obtained|seen|dated|sent|addressed|commissioned|leaked|involved|based|briefed|named|called|appointed|including|and|or)\s.*$/su;

/** Reads a description; `core` are its words without clauses and brackets. */
export function readNoun(words: string, core: string): NounPhrase {
  const group = core.replace(reduced, "").replace(afterNoun, "").replace(participle, "");
  const rest = core.slice(group.length).trim();
  const head = (group.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/['’]s?$/, "");
  const kind = kindOfNoun(group);
  const first = core.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const isNew = indefinite.has(first);
  const noun = { words, group, rest, head, kind, isNew, gender: gendered[head] ?? null };
  return { ...noun, isNamed: isTold(noun, first) };
}

/** Whether a reader can tell who it is. */
function isTold({ words, group, head, kind, isNew, rest }: Omit<NounPhrase, "isNamed">, first: string): boolean {
  const hasName = group
    .split(/\s+/)
    .some(
      (word, at) =>
        isCapitalised(word) && !(at === 0 && (isCommonStart(first) || isPlural(head)) && !isNameByItself(word)),
    );
  switch (kind) {
    case "state":
      return true;
    case "organisation":
      return (
        hasName ||
        /\bcalled\b|\bby \p{Ll}* ?\p{Ll}* ?\p{Lu}/u.test(words) ||
        (!isNew && (!isPlural(head) || (head === "prosecutors" && group.includes(" "))))
      );
    case "outlet":
      return hasName || (!isNew && first !== "local" && definite.has(first) && !/^(?:media|press|news)$/.test(head));
    case "document":
      return hasName;
    case "group":
      return / including (?:(?:the|former) )?(?:\p{Ll}+ ){0,3}\p{Lu}\S* (?:\p{Lu}|and )/u.test(words);
    case "person":
      // "The prime minister": there is one. "The mayor of Tarn" too, and "the head of the harbour".
      return (
        first === "the" && (offices.test(head) || (rest.startsWith("of ") && headOfBody.test(head) && titles.has(head)))
      );
  }
}

/** "Kenyan agencies", but "Aid agencies" where a sentence starts. */
const isNameByItself = (word: string): boolean => word in adjectives || kindOfName(word, null) !== null;

const offices = /^(?:president|premier|minister|mayor|governor|chancellor|king|queen|pope|head)$/;
const headOfBody = /^(?:chairman|chairwoman|chair|director|leader|chief|secretary|commissioner|ambassador)$/;

/** Whether a word has its capital only from the start of a sentence. */
const isCommonStart = (word: string): boolean =>
  indefinite.has(word) ||
  definite.has(word) ||
  isCommonNoun(word) ||
  /^(?:senior|top|local|state|federal|former|police|court|fellow)$/.test(word);
