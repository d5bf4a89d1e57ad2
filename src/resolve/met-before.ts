import { lastAtMost } from "#text";
import type { SourceKind, Span } from "#vocabulary";
import { between } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import { adjectives, definite, sameStates } from "./lexicon/index.ts";
import type { People, Person } from "./people.ts";
import type { NounPhrase } from "./read-noun.ts";
import type { Found, Mention, Place, Reading } from "./reading.ts";

/** The last place before here that names the person in full, or else the first. */
export function introductionOf({ parts, mentions }: Person, at: number): Span | null {
  const length = parts.join(" ").length;
  const full = mentions.filter(([start, end]) => end - start >= length);
  return (
    full[
      Math.max(
        0,
        lastAtMost(full, at, ([, end]) => end),
      )
    ] ?? null
  );
}

/** Whether such a thing is a body, in the wide sense. */
export const isBodyKind = (kind: SourceKind): boolean =>
  kind === "organisation" || kind === "outlet" || kind === "state";

/** The last actor that has been called by this noun, in words that do not contradict: no "other official". */
export function findByHead(noun: NounPhrase, { cast, people, spoken }: Reading, place: Place): Found | null {
  const { head, gender } = noun;
  const lastMention = (actor: Actor): number => actor.mentions.at(-1)?.[1] ?? -1;
  const called = recent(spoken).filter(
    (actor) =>
      actor.heads.has(head) &&
      isOfKind(actor, noun.kind) &&
      !(gender && actor.gender && gender !== actor.gender) &&
      !contradicts(noun, actor),
  );
  const wordsOf = (actor: Actor): ReadonlySet<string> =>
    actor.person?.words ?? new Set(actor.label.toLowerCase().split(/\s+/));
  const best = called.toSorted(
    (a, b) =>
      overlap(noun, wordsOf(b)) - overlap(noun, wordsOf(a)) ||
      (noun.kind === "person" ? b.mentions.length - a.mentions.length : 0) ||
      lastMention(b) - lastMention(a),
  )[0];
  if (!best) return null;
  const better = noun.kind === "person" && best.person ? findByRole(noun, people, place.at) : null;
  if (better && best.person && overlap(noun, better.words) > overlap(noun, best.person.words))
    return { actor: cast.person(better, null), rule: "description", span: introductionOf(better, place.at) };
  return { actor: best, rule: "description", span: best.mentions.at(-1) ?? null };
}

/** How many sources are looked back at. */
const MOST_SOURCES = 400;

const recent = (spoken: readonly Mention[]): readonly Actor[] => [
  ...new Set(spoken.slice(-MOST_SOURCES).map(({ actor }) => actor)),
];

const isOfKind = (actor: Actor, kind: SourceKind): boolean =>
  kind === "person" || kind === "group" ? actor.kind === kind : actor.kind !== "person" && actor.kind !== "group";

/** The words of a description before its noun. */
export const modifiersOf = ({ group }: NounPhrase): readonly string[] =>
  group
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => !definite.has(word));

/** How well a description fits the words for somebody: "the president" is hardly "the Tarnish president". */
function overlap(noun: NounPhrase, words: ReadonlySet<string>): number {
  const modifiers = modifiersOf(noun);
  const isForeign = modifiers.length === 0 && [...words].some((word) => isFromState(word));
  return modifiers.filter((word) => words.has(word)).length - (isForeign ? 1 : 0);
}

const isFromState = (word: string): boolean => `${word[0]?.toUpperCase()}${word.slice(1)}` in adjectives;

/** "The Tarn official" is no "senior Oss official". */
function contradicts(noun: NounPhrase, actor: Actor): boolean {
  if (actor.person) return false;
  const origin = (words: readonly string[]): string | undefined =>
    words.map((word) => adjectives[word] ?? sameStates[word]).find((state) => state);
  const mine = origin(noun.words.split(/\s+/));
  const theirs = origin(actor.label.split(/\s+/));
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** Whoever holds the office: by the words that describe them, then the one named last. */
export function findByRole(noun: NounPhrase, { all }: People, at: number): Person | null {
  const { head, gender } = noun;
  const lastMention = ({ mentions }: Person): number => mentions[lastAtMost(mentions, at, ([, end]) => end)]?.[1] ?? -1;
  return (
    all
      .filter((person) => person.roles.has(head) && !(gender && person.gender && gender !== person.gender))
      .toSorted((a, b) => overlap(noun, b.words) - overlap(noun, a.words) || lastMention(b) - lastMention(a))[0] ?? null
  );
}

/** How many names of bodies are looked back at. */
const MOST_NAMES = 150;

/** "The committee": the last body with that noun in its name, though it has said nothing yet. */
export function findMentioned(noun: NounPhrase, { bodies, cast }: Reading, { at }: Place): Found | null {
  if (!isBodyKind(noun.kind)) return null;
  const near = between(bodies, 0, at).slice(-MOST_NAMES);
  const isCalled = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun.head);
  const naming = near.findLast(({ name }) => name.includes(" ") && isCalled(name));
  if (!naming) return null;
  return { actor: cast.body(naming.name, naming.kind), rule: "description", span: naming.span };
}
