import type { SourceKind } from "#vocabulary";
import { adjectives, definite, gendered, indefinite, isPersonNoun, titles } from "./lexicon/index.ts";
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
const made =
  /\s(?:issued|published|posted|released|written|made|filed|conducted|obtained|seen|dated|sent|addressed|commissioned|leaked|involved|based|briefed|named|called|appointed)(?=$|,|\s(?:by|in|on|with|to|from|at|after|for|last|this|online|earlier|late|later|yesterday|public|the|\p{Lu})).*$/su;
const afterNoun =
  /\s(?:of|in|from|at|with|within|for|on|to|by|about|behind|across|inside|near|under|against|after|before|during|between|into|over|outside|including|(?:and|or)(?! \p{Lu}))\s.*$/su;
const containers =
  /^(?:series|lot|number|majority|minority|group|handful|couple|dozens|hundreds|thousands|millions|percent|average|some|many|most|several|few|all|more|fewer|two|three|four|five|six|seven|eight|nine|ten|half|both)$/;

/** Reads a description; `core` are its words without clauses and brackets. */
export function readNoun(words: string, core: string): NounPhrase {
  const group = groupOf(core);
  const rest = core.slice(group.length).trim();
  const head = (group.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/['’]s?$/, "");
  const first = core.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const isNew = indefinite.has(first);
  const noun = { words, group, rest, head, kind: kindOf(group, head, rest), isNew, gender: gendered[head] ?? null };
  return { ...noun, isNamed: isTold(noun, first) };
}

function groupOf(core: string): string {
  const whole = core.replace(reduced, "").replace(made, "");
  const group = whole.replace(afterNoun, "").replace(participle, "");
  // "Past and present senators": what is joined are the words before the noun.
  const joined = /^ (?:and|or) (?:\S+ ){1,5}?(\S+s)(?= (?:of|in|from|at|for|on|who)\b|$)/u.exec(
    whole.slice(group.length),
  );
  const head = group.split(" ").at(-1)?.toLowerCase() ?? "";
  const isAdjective =
    joined && kindOfNoun(head) === "person" && !isPersonNoun(head) && kindOfNoun(joined[1] as string) === "group";
  return isAdjective ? group + joined[0] : group;
}

/** "A series of reports" is what its members are. */
function kindOf(group: string, head: string, rest: string): SourceKind {
  const inner =
    containers.test(head) && rest.startsWith("of ") ? kindOfNoun(rest.slice(3).replace(afterNoun, "")) : null;
  if (inner === "document") return inner;
  return inner ? "group" : kindOfNoun(group);
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
      return hasName || !isPlural(head);
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
