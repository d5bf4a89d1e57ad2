import { type Actor, listed } from "./cast.ts";
import { findPronoun } from "./pronouns.ts";
import { type Described, readSource } from "./read-source.ts";
import type { Found, Place, Reading } from "./reading.ts";

/** Several sources under one cue are one actor of its own, and the same one in whatever order they are named. */
export function findSeveral({ members }: Extract<Described, { is: "several" }>, reading: Reading, place: Place): Found {
  const { cast } = reading;
  const actors = members.map((member) => findMember(member, reading, place));
  const label = listed(members.map((member, at) => labelOf(actors[at] ?? null, member)));
  // A member that is only described ("his lawyer") makes the source another than one without it.
  const known = actors.every((one) => one !== null) ? cast.several(actors, label) : cast.called(label);
  const met = actors.filter((one) => one !== null);
  const actor =
    known ?? cast.introduce({ kind: "group", label, isNamed: met.some(({ isNamed }) => isNamed), members: met });
  const span = actor.mentions.at(-1) ?? null;
  return { actor, rule: span ? "same several" : "several", span };
}

const labelOf = (actor: Actor | null, words: string): string =>
  actor && (actor.person || actor.kind !== "group") ? actor.label : words;

/** Who a member is, where it is a name or a pronoun; a description of a member introduces nobody. */
function findMember(words: string, reading: Reading, place: Place): Actor | null {
  const described = readSource(words, reading.people);
  if (described.is === "pronoun") return findPronoun(described.word, reading, place)?.actor ?? null;
  const isTold = described.is === "person" || described.is === "body" || /^the\s\S+$/i.test(words);
  return isTold ? reading.describe(described, place).actor : null;
}
