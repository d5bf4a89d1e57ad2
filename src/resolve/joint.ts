import type { SourceKind, Span } from "#vocabulary";
import { between } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import type { NounPhrase } from "./read-noun.ts";
import type { Found, Mention, Place, Reading } from "./reading.ts";

const number: Readonly<{ [word: string]: number }> = {
  two: 2,
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
};
const stateHead = /^(?:countries|nations|states|governments|capitals|neighbou?rs)$/;
const bodyHead =
  /^(?:companies|firms|parties|banks|agencies|groups|organi[sz]ations|airlines|carmakers|unions|outlets|newspapers|clubs|sides)$/;

/** How many are spoken of: "the two leaders", "both"; `null` where nothing tells. */
export const countIn = (words: string): number | null =>
  words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => number[word])
    .find((count) => count !== undefined) ?? null;

/** "The two leaders", "both officers", "the senators": those who spoke together, or were named together. */
export function findJoint(noun: Pick<NounPhrase, "words" | "head">, reading: Reading, place: Place): Found | null {
  const count = countIn(noun.words);
  const kind: SourceKind = stateHead.test(noun.head) ? "state" : bodyHead.test(noun.head) ? "organisation" : "person";
  const met = findMetTogether(kind, { count, head: noun.head }, reading);
  if (met) return { actor: met, rule: "same several", span: met.mentions.at(-1) ?? null };
  if (count !== 2) return null;
  const holders = kind === "person" && noun.head ? holdersOf(noun.head, reading, place) : [];
  if (holders.length === 2) return { actor: reading.cast.several(holders), rule: "same several", span: null };
  const pair = findPair(mentionsOf(kind, reading, place), reading.map.text);
  return (
    pair && { actor: reading.cast.several(pair.map(({ actor }) => actor)), rule: "same several", span: spanOf(pair) }
  );
}

/** "Both officers": everybody of that role, if they are two. */
const holdersOf = (head: string, { people, cast }: Reading, { at }: Place): readonly Actor[] =>
  people.all
    .filter(({ roles, mentions }) => roles.has(head.replace(/s$/, "")) && (mentions[0]?.[0] ?? at) < at)
    .map((person) => cast.person(person, null));

const spanOf = ([first, second]: readonly [Mention, Mention]): Span => [first.span[0], second.span[1]];

/** The joint actor that spoke last, if it is of that kind and number. */
function findMetTogether(
  kind: SourceKind,
  { count, head }: Readonly<{ count: number | null; head: string }>,
  { spoken }: Reading,
): Actor | null {
  const singular = head.replace(/s$/, "");
  const fits = ({ members }: Actor): boolean => {
    if (members.length < 2 || (count !== null && members.length !== count)) return false;
    if (count === null) return members.every(({ person }) => person?.roles.has(singular));
    return members.every((member) => member.kind === kind);
  };
  return spoken.findLast(({ actor }) => fits(actor))?.actor ?? null;
}

const FARTHEST_SENTENCE = 8;

function mentionsOf(kind: SourceKind, { people, bodies, cast, map }: Reading, { at }: Place): readonly Mention[] {
  const from = map.startOf(map.sentenceOf(at) - FARTHEST_SENTENCE);
  return kind === "person"
    ? between(people.namings, from, at).map(({ person, span }) => ({ actor: cast.person(person, null), span }))
    : between(bodies, from, at)
        .filter((body) => body.kind === kind)
        .map((body) => ({ actor: cast.body(body.name, body.kind), span: body.span }));
}

/** Two that are named in one breath, "Wren and Mayor Amsel", or else the last two that are named at all. */
function findPair(mentions: readonly Mention[], text: string): readonly [Mention, Mention] | null {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [first, second] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    const joined = /^,?(?: \([^)]*\))? and (?:the )?(?:\p{Lu}\S* ){0,4}$/u.test(
      text.slice(first.span[1], second.span[0]),
    );
    if (joined && first.actor !== second.actor) return [first, second];
  }
  const second = mentions.at(-1);
  const first = mentions.findLast(({ actor }) => actor !== second?.actor);
  return first && second ? [first, second] : null;
}
