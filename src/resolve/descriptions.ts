import { lastAtMost } from "#text";
import type { SourceKind, Span } from "#vocabulary";
import { between, type Candidate } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import { adjectives, anonymousNouns, capitals, definite, isPersonNoun, sameStates, titles } from "./lexicon/index.ts";
import { findJoint } from "./joint.ts";
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
      return findBody(described, reading);
    case "several":
      return findSeveral(described, reading, place);
    case "noun":
      return findNoun(described, reading, place);
  }
}

function findBody({ name, kind }: Extract<Named, { is: "body" }>, { cast }: Reading): Found {
  const actor = cast.body(name, kind);
  // A state is called as the report calls it when it speaks: "the UK", though its full name may stand elsewhere.
  if (kind === "state" && actor.mentions.length === 0 && !(name in capitals)) actor.label = name;
  return { actor, rule: "name", span: actor.mentions.at(-1) ?? null };
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
  const issuer = noun.kind === "document" || ownSite.test(noun.words) ? findIssuer(noun, reading, place) : null;
  if (issuer?.actor) {
    issuer.actor.heads.add(noun.head);
    return issuer;
  }
  const known = noun.isNew ? null : cast.called(noun.words);
  if (known) return { actor: known, rule: "description", span: known.mentions.at(-1) ?? null };
  return findMet(noun, reading, place) ?? introduceNoun(noun, reading);
}

/** What somebody runs to make things known: "its website". */
const ownSite = /^(?:his|her|its|their|(?:the |an? )?\S*(?: \S+)?['’]s) (?:\p{L}+ )*(?:website|webpage|site|blog|channel|podcast|page|account)\b/iu;

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
  const joint = noun.kind === "group" ? findJoint(noun, reading, place) : null;
  const byHead = joint ?? findByHead(noun, reading, place) ?? findMentioned(noun, reading, place);
  if (byHead) return byHead;
  const isRelated = /^(?:his|her|their|its|my|our)$/.test(first);
  if (noun.kind === "person" && (!isRelated || kin.test(noun.head))) {
    const person = findByRole(noun, reading.people, place.at);
    if (person) return { actor: reading.cast.person(person, null), rule: "description", span: introductionOf(person, place.at) };
  }
  return isDefinite ? findVariation(noun, reading, place) : null;
}

/** "His wife" may be somebody who has been named; "his lawyer" is not just any lawyer. */
const kin = /^(?:wife|husband|spouse|partner|fianc[eé]e?|son|daughter|brother|sister|mother|father|widow|widower|girlfriend|boyfriend)$/;

/** The last actor that has been called by this noun, in words that do not contradict: no "other official". */
function findByHead(noun: NounPhrase, { cast, people }: Reading, place: Place): Found | null {
  const { head, gender } = noun;
  const lastMention = (actor: Actor): number => actor.mentions.at(-1)?.[1] ?? -1;
  const called = cast.actors.filter(
    (actor) =>
      actor.heads.has(head) &&
      lastMention(actor) >= 0 &&
      isOfKind(actor, noun.kind) &&
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

const isOfKind = (actor: Actor, kind: SourceKind): boolean =>
  kind === "person" || kind === "group" ? actor.kind === kind : actor.kind !== "person" && actor.kind !== "group";

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

/** How many names of bodies are looked back at. */
const MOST_NAMES = 150;

/** "The committee": the last body with that noun in its name, though it has said nothing yet. */
function findMentioned(noun: NounPhrase, { bodies, cast }: Reading, { at }: Place): Found | null {
  if (!bodyKinds.includes(noun.kind)) return null;
  const near = between(bodies, 0, at).slice(-MOST_NAMES);
  const isCalled = (name: string): boolean => name.toLowerCase().split(/[\s-]+/).includes(noun.head);
  const naming = near.findLast(({ name }) => name.includes(" ") && isCalled(name));
  if (!naming) return null;
  return { actor: cast.body(naming.name, naming.kind), rule: "description", span: naming.span };
}

/** Nouns that may stand for any body of their kind that has been named. */
const genericNoun =
  /^(?:agency|company|firm|group|organi[sz]ation|newspaper|paper|outlet|broadcaster|magazine|tabloid|website|site|network|station|country|nation|government|chain|retailer|carmaker|airline|bank|department|ministry|body|charity|union|party|committee|regulator|watchdog|bloc|alliance|institute|university|court)$/;
const publicBody =
  /\b(?:Department|Committee|Court|Party|Ministry|Senate|House|Congress|Parliament|Commission|Police|Union|Army|NATO|UN|EU|Alliance|Association|Institute|Foundation|University|Workers|Council|Center|Centre|League|Federation|PAC|Office|Agency|Bureau|Board|Administration|White House)\b/;
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
  if (kind !== "person" || anonymousNouns.has(head) || !isPersonNoun(head) || noun.rest !== "" || !/^the\s/i.test(noun.words)) return null;
  if (titles.has(head) && modifiersOf(noun).length === 0) return null;
  const fits = ({ actor }: Candidate): boolean =>
    actor.person !== null && !(gender && actor.gender && gender !== actor.gender);
  return asVariation(findSalient(reading, place, { fits, weights }));
}

const asVariation = (found: Found): Found | null => (found.actor ? { ...found, rule: "variation" } : null);
