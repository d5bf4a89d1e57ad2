import { lastAtMost } from "#text";
import type { SourceKind, Span } from "#vocabulary";
import { type Candidate, candidatesBefore } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import { adjectives, anonymousNouns, definite, sameStates, titles } from "./lexicon/index.ts";
import { findIssuer } from "./issuers.ts";
import type { People, Person } from "./people.ts";
import { findSalient } from "./pronouns.ts";
import { isCapitalised } from "./read-name.ts";
import type { NounPhrase } from "./read-noun.ts";
import type { Described } from "./read-source.ts";
import type { Found, Place, Reading } from "./reading.ts";
import { findSeveral } from "./several.ts";
import type { Weights } from "./salience.ts";

export type Named = Exclude<Described, { is: "pronoun" }>;

/** The actor of a name or a description: one that the report has introduced, or a new one. */
export function findDescribed(described: Named, reading: Reading, place: Place): Found {
  switch (described.is) {
    case "person":
      return findNamedPerson(described, reading, place);
    case "body":
      return { actor: reading.cast.body(described.name, described.kind), rule: "name", span: null };
    case "several":
      return findSeveral(described, reading, place);
    case "noun":
      return findNoun(described, reading, place);
  }
}

function findNamedPerson(
  { name, person, role }: Extract<Named, { is: "person" }>,
  { people, cast }: Reading,
  { at }: Place,
): Found {
  if (!person && people.isAmbiguous(name)) return { actor: null, rule: "two candidates", span: null };
  const met = person ?? people.meet(name);
  const rule = name.parts.length > 1 ? "full name" : name.titles.length > 0 ? "title" : "surname";
  return { actor: cast.person(met, role), rule, span: rule === "full name" ? null : introductionOf(met, at) };
}

/** The last place before here that names the person in full, or else the first. */
function introductionOf({ parts, mentions }: Person, at: number): Span | null {
  const length = parts.join(" ").length;
  const full = mentions.filter(([start, end]) => end - start >= length);
  return full[Math.max(0, lastAtMost(full, at, ([, end]) => end))] ?? null;
}

function findNoun(noun: NounPhrase, reading: Reading, place: Place): Found {
  const { cast } = reading;
  const issuer = noun.kind === "document" ? findIssuer(noun, reading, place) : null;
  if (issuer?.actor) {
    issuer.actor.heads.add(noun.head);
    return issuer;
  }
  const known = noun.isNew ? null : cast.called(noun.words);
  if (known) return { actor: known, rule: "description", span: known.mentions.at(-1) ?? null };
  return findMet(noun, reading, place) ?? introduceNoun(noun, reading);
}

function introduceNoun(noun: NounPhrase, { cast }: Reading): Found {
  const { kind, isNamed, gender, head, words } = noun;
  const label = words.replace(/^(?:A|An|The)(?=\s)/, (article) => article.toLowerCase());
  return { actor: cast.introduce({ kind, label, isNamed, gender, heads: [head] }), rule: "new description", span: null };
}

/** "The official", "the former senator", "both officers": someone met before. "Officials" without an article are new. */
function findMet(noun: NounPhrase, reading: Reading, place: Place): Found | null {
  const first = noun.words.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const isDefinite = definite.has(first) || /^\p{Lu}\S*['’]s\s/u.test(noun.words);
  if (noun.isNew || !(isDefinite || isCapitalised(noun.words))) return null;
  const byHead = findByHead(noun, reading, place);
  if (byHead) return byHead;
  if (noun.kind === "person") {
    const person = findByRole(noun, reading.people, place.at);
    if (person) return { actor: reading.cast.person(person, null), rule: "description", span: introductionOf(person, place.at) };
  }
  return isDefinite ? findVariation(noun, reading, place) : null;
}

/** The last actor that has been called by this noun, in words that do not contradict: no "other official". */
function findByHead(noun: NounPhrase, { cast, people }: Reading, place: Place): Found | null {
  const { head, gender } = noun;
  const lastMention = (actor: Actor): number => actor.mentions.at(-1)?.[1] ?? -1;
  const called = cast.actors.filter(
    (actor) =>
      actor.heads.has(head) &&
      lastMention(actor) >= 0 &&
      !(gender && actor.gender && gender !== actor.gender) &&
      !contradicts(noun, actor),
  );
  const wordsOf = (actor: Actor): ReadonlySet<string> => actor.person?.words ?? new Set(actor.label.toLowerCase().split(/\s+/));
  const best = called.toSorted((a, b) => overlap(noun, wordsOf(b)) - overlap(noun, wordsOf(a)) || lastMention(b) - lastMention(a))[0];
  if (!best) return null;
  const better = noun.kind === "person" && best.person ? findByRole(noun, people, place.at) : null;
  if (better && best.person && overlap(noun, better.words) > overlap(noun, best.person.words))
    return { actor: cast.person(better, null), rule: "description", span: introductionOf(better, place.at) };
  return { actor: best, rule: "description", span: best.mentions.at(-1) ?? null };
}

const modifiersOf = ({ group }: NounPhrase): readonly string[] =>
  group.toLowerCase().replace(/['’]s\b/g, "").split(/\s+/).slice(0, -1).filter((word) => !definite.has(word));

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
function findByRole(noun: NounPhrase, { all }: People, at: number): Person | null {
  const { head, gender } = noun;
  const lastMention = ({ mentions }: Person): number => mentions[lastAtMost(mentions, at, ([, end]) => end)]?.[1] ?? -1;
  return (
    all
      .filter((person) => person.roles.has(head) && !(gender && person.gender && gender !== person.gender))
      .toSorted((a, b) => overlap(noun, b.words) - overlap(noun, a.words) || lastMention(b) - lastMention(a))[0] ?? null
  );
}

/** Nouns that may stand for any body of their kind that has been named. */
const genericNoun =
  /^(?:agency|company|firm|group|organi[sz]ation|newspaper|paper|outlet|broadcaster|magazine|tabloid|website|site|network|station|country|nation|government|chain|retailer|carmaker|airline|bank|department|ministry|body|charity|union|party|committee|regulator|watchdog|bloc|alliance|institute|university|court)$/;
const publicBody =
  /\b(?:Department|Committee|Court|Party|Ministry|Senate|House|Congress|Parliament|Commission|Police|Union|Army|NATO|UN|EU)\b/;
const bodyKinds: readonly SourceKind[] = ["organisation", "outlet", "state"];

const weights: Weights = {
  inSentenceBefore: 0.5, inSameSentence: 0.5, distance: -1, isSubjectBefore: 1, spokeLast: 1.5, isQuoted: -2, hasSpoken: 0.5, often: 0.5, isNearest: 0.3,
};

/** Reporters call by other words whom they have just named: "the billionaire", "the company". */
function findVariation(noun: NounPhrase, reading: Reading, place: Place): Found | null {
  const { head, kind, gender } = noun;
  if (bodyKinds.includes(kind)) {
    if (!genericNoun.test(head) || /^\S+ \S+ /.test(noun.group)) return null;
    const isBusiness = /^(?:company|firm|chain|retailer|carmaker|airline)$/.test(head);
    const fits = ({ actor }: Candidate): boolean =>
      actor.isNamed && actor.kind === kind && !(isBusiness && publicBody.test(actor.label));
    return asVariation(findSalient(reading, place, { fits, weights }));
  }
  if (kind !== "person" || anonymousNouns.has(head) || /\s(?:of|for)\s/.test(noun.words) || titles.has(head)) return null;
  const fits = ({ actor }: Candidate): boolean =>
    actor.person !== null && !(gender && actor.gender && gender !== actor.gender);
  return asVariation(findSalient(reading, place, { fits, weights }));
}

const asVariation = (found: Found): Found | null => (found.actor ? { ...found, rule: "variation" } : null);
