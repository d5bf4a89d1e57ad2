import type { Actor } from "./cast.ts";
import { findDescribed } from "./descriptions.ts";
import { findPronoun } from "./pronouns.ts";
import { type Described, readSource } from "./read-source.ts";
import type { Found, Place, Reading } from "./reading.ts";

/** Several sources under one cue are one actor of its own, and the same one in whatever order they are named. */
export function findSeveral(
  { members }: Extract<Described, { is: "several" }>,
  reading: Reading,
  place: Place,
): Found {
  const { cast } = reading;
  const actors = members.map((member) => findMember(member, reading, place));
  const known = cast.actors.find(
    (actor) => actor.members.length === members.length && actors.every((one) => one !== null && actor.members.includes(one)),
  );
  if (known) return { actor: known, rule: "same several", span: known.mentions.at(-1) ?? null };
  const labels = members.map((member, at) => labelOf(actors[at] ?? null, member));
  const isNamed = actors.some((actor) => actor?.isNamed);
  const isStates = actors.every((actor) => actor?.kind === "state");
  const label = `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
  const introduction = { kind: isStates ? "state" : "group", label, isNamed } as const;
  const actor = cast.introduce({ ...introduction, members: actors.filter((one) => one !== null) });
  return { actor, rule: "several", span: null };
}

const labelOf = (actor: Actor | null, words: string): string =>
  actor && (actor.person || actor.kind !== "group") ? actor.label : words;

/** Who a member is, where it is a name or a pronoun; a description of a member introduces nobody. */
function findMember(words: string, reading: Reading, place: Place): Actor | null {
  const described = readSource(words, reading.people);
  if (described.is === "pronoun") return findPronoun(described.word, reading, place)?.actor ?? null;
  const isTold = described.is === "person" || described.is === "body" || /^the\s\S+$/i.test(words);
  return isTold ? findDescribed(described, reading, place).actor : null;
}
