import type { People } from "./people.ts";
import { isPlural, kindOfName, kindOfNoun } from "./read-kind.ts";
import { isCapitalised, readPersonName } from "./read-name.ts";

const startsMember =
  /^(?:the|an?|his|her|their|its|another|other|others|both|he|she|they|some|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|\p{N}+)\s/iu;
const joint = /,? (?:and|nor|&|as well as|along with|together with) /;
const partOf = /\s(?:of|for|in|by|from|at|to|with|on|about|between|including|behind)\s/;

/** The members of a source of several: "Wren and Amsel", "the mayor and his lawyer"; `null` for one source. */
export function readSeveral(words: string, people: People): readonly string[] | null {
  const plain = words.replace(/^(?:both|neither)\s/i, "").replace(/\s?\([^()]*\)/gu, "");
  const isPair = plain.length + 3 < words.length && /^(?:both|neither)\s/i.test(words);
  const at = plain.search(joint);
  if (at < 0 || isOneName(plain)) return null;
  const left = plain.slice(0, at);
  const right = plain.slice(at).replace(joint, "");
  const [first = "", ...others] = left.split(/,\s+/);
  // "Two lawmakers, Orla Wren and Tom Amsel": the names follow the description.
  const isDescribed =
    others.length > 0 && kindOfNoun(first) === "group" && !isCapitalised(first.split(" ").at(-1) ?? "");
  const all = isDescribed ? [...others, right] : [first, ...others, right];
  // "Wren, D-Ore., and Amsel": party and state are nobody.
  const members = all.map((one) => one.replace(/,.*$/su, "")).filter((one) => !/^[DRI]-\p{Lu}/u.test(one));
  return isPair || areMembers(members, people) ? members : null;
}

/** "The Food and Drug Board" has an "and" within the name. */
const isOneName = (words: string): boolean => {
  const core = words.replace(/,.*$/su, "");
  const kind = kindOfName(core, null);
  return (kind === "organisation" || kind === "outlet") && !/\band (?:the |\p{Lu}\p{Ll}+['’]s )/u.test(core);
};

function areMembers(members: readonly string[], people: People): boolean {
  const right = members.at(-1) as string;
  const lefts = members.slice(0, -1);
  const [left = "", ...listed] = lefts;
  // "Orla Wren, the mayor of Tarn and a lawyer" is one person.
  if (listed.some((member) => !isCapitalised(member) || /^(?:Republican|Democrat|[DRI]-\p{Lu})/u.test(member)))
    return false;
  const isRightNamed = names(right.replace(/,.*$/su, ""), people);
  // "Projections by TBC and Oss": the names belong to what stands before them.
  if (partOf.test(left) && !isCapitalisedMember(left, people))
    return isRightNamed && /\p{Ll} \p{Lu}/u.test(right) && /^the\s/i.test(left) === /^the\s/i.test(right);
  const isLeftNamed = names(left, people) || /^(?:he|she|they)$/i.test(left);
  if (isRightNamed) return isLeftNamed || /^(?:the\s\S+|\S+s)$/i.test(left);
  if (startsMember.test(`${right} `)) return isLeftNamed || /^the\s\S+$/i.test(left);
  return (
    /^\p{Ll}*s$/u.test(left.toLowerCase()) &&
    isPlural(left) &&
    isPlural(right.split(/\s(?:of|for|in|at|from)\s/)[0] ?? "")
  );
}

const isCapitalisedMember = (words: string, people: People): boolean =>
  names(words.replace(/\s(?:of|from|in)\s.*$/su, ""), people);

function names(words: string, people: People): boolean {
  const name = readPersonName(words) ?? readPersonName(words.replace(/\s(?:of|from|in|for|at)\s.*$/su, ""));
  if (name && (people.named(name) || name.isSure)) return true;
  const kind = kindOfName(words, null);
  if (kind === "state") return true;
  if (kind !== null) return !/^the\s\S+$/i.test(words) || kind !== "organisation";
  return name !== null && name.parts.length > 1 && name.titles.length === 0;
}
