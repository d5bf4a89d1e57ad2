import { lastAtMost } from "#text";
import type { SourceKind } from "#vocabulary";
import type { Place } from "./antecedents.ts";
import type { Actor } from "./cast.ts";
import { definite } from "./lexicon/index.ts";
import type { Person } from "./people.ts";
import { isCapitalised } from "./read-name.ts";
import type { Described } from "./read-source.ts";
import type { Reading } from "./reading.ts";

type Named = Exclude<Described, { is: "pronoun" }>;
type Noun = Extract<Described, { is: "noun" }>;

/** The actor of a name or a description: one that the report has introduced, or a new one. */
export function findDescribed(described: Named, reading: Reading, place: Place): Actor {
  const { cast, people } = reading;
  switch (described.is) {
    case "person":
      return cast.person(described.person ?? people.meet(described.name), described.role);
    case "body":
      return cast.body(described.name, described.kind);
    case "several": {
      const isNamed = described.words.split(/\s+/).slice(1).some(isCapitalised);
      return cast.called(described.words) ?? cast.introduce({ kind: "group", label: described.words, isNamed });
    }
    case "noun":
      return findNoun(described, reading, place);
  }
}

function findNoun(noun: Noun, reading: Reading, place: Place): Actor {
  const { cast, people } = reading;
  const first = noun.words.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const issuer = noun.kind === "document" ? findIssuer(noun, reading, place) : null;
  if (issuer) {
    issuer.heads.add(noun.head);
    return issuer;
  }
  const known = noun.isNew ? null : cast.called(noun.words);
  if (known) return known;
  // "The official", "the former senator": someone met before. "Officials" without an article are new.
  if (!noun.isNew && (definite.has(first) || isCapitalised(noun.words))) {
    const met = findByHead(noun, reading);
    if (met) return met;
    const person = noun.kind === "person" ? findByRole(noun.head, people.all, place.at) : null;
    if (person) return cast.person(person, null);
  }
  const label = noun.words.replace(/^(?:A|An|The)(?=\s)/, (article) => article.toLowerCase());
  const { kind, isNamed, gender, head } = noun;
  return cast.introduce({ kind, label, isNamed, gender, heads: [head] });
}

/** What speaks for itself and not for whoever made it. */
const standsAlone = /^(?:laws?|constitution|treaty|agreement|deal|evidence)$/;
/** What is brought up as somebody's words: "the statement said". */
const issued = /^(?:statement|release|letter|memo|email|message|post|tweet|account)$/;
const dayOrMonth =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** The last name before the noun of a document. */
const issuerBefore = /(?<![\p{L}-])(\p{Lu}[\p{L}.&’'-]*?(?: \p{Lu}[\p{L}.&’'-]*?)*)(?:['’]s)? (?:\p{Ll}+ )*$/u;

/** "A Tarn Border Agency release", and then "the release": the actor is who issued it. */
function findIssuer({ words, head, isNew }: Noun, { cast, people }: Reading, { last }: Place): Actor | null {
  if (standsAlone.test(head)) return null;
  const before = words.slice(0, words.toLowerCase().lastIndexOf(head)).replace(/^(?:the|an?) /i, "");
  const name = issuerBefore.exec(before)?.[1]?.trim();
  if (!name || dayOrMonth.test(name)) return before === "" && !isNew && issued.test(head) ? last : null;
  const person = people.named({ parts: name.split(" "), ending: null, titles: [], gender: null, isSure: false });
  return person ? cast.person(person, null) : cast.body(name, "organisation");
}

/** Nouns that may stand for any body of their kind that has been named. */
const genericNoun = /^(?:agency|company|firm|group|organi[sz]ation|newspaper|paper|outlet|country|nation|government)$/;
const publicBody =
  /\b(?:Department|Committee|Court|Party|Ministry|Senate|House|Congress|Parliament|Commission|Police|Union|Army)\b/;

const bodyKinds: readonly SourceKind[] = ["organisation", "outlet", "state"];

/** The last actor that has been called by this noun, or at least is of its kind: "the agency" after "NASA". */
function findByHead({ head, kind, gender }: Noun, { cast }: Reading): Actor | null {
  const lastMention = (actor: Actor): number => actor.mentions.at(-1)?.[1] ?? -1;
  const met = cast.actors
    .filter((actor) => lastMention(actor) >= 0 && !(gender && actor.gender && gender !== actor.gender))
    .sort((a, b) => lastMention(b) - lastMention(a));
  const byHead = met.find((actor) => actor.heads.has(head));
  if (byHead || !bodyKinds.includes(kind)) return byHead ?? null;
  if (!genericNoun.test(head)) return null;
  const isBusiness = /^(?:company|firm)$/.test(head);
  return (
    met.find((actor) => actor.isNamed && actor.kind === kind && !(isBusiness && publicBody.test(actor.label))) ?? null
  );
}

/** Whoever holds the office: among several, the one named last. */
function findByRole(role: string, people: readonly Person[], at: number): Person | null {
  const lastMention = ({ mentions }: Person): number => mentions[lastAtMost(mentions, at, ([, end]) => end)]?.[1] ?? -1;
  return people.filter(({ roles }) => roles.has(role)).toSorted((a, b) => lastMention(b) - lastMention(a))[0] ?? null;
}
