import type { Span } from "#vocabulary";
import { findPronoun } from "./pronouns.ts";
import type { NounPhrase } from "./read-noun.ts";
import { readSource, tail } from "./read-source.ts";
import { between } from "./candidates.ts";
import type { Found, Place, Reading } from "./reading.ts";

/** What speaks for itself and not for whoever made it. */
const standsAlone =
  /^(?:laws?|legislation|constitution|treaty|deal|agreement|accord|pact|evidence|act|clause|amendment|footage|rumou?rs|bills?)$/;
/** What is brought up as somebody's words: "the statement said". */
const issued =
  /^(?:statement|release|press-release|letter|memo|email|e-mail|message|post|tweet|account|announcement|communiqu[eé]|note|notice|update|speech|remarks|comments|address)$/;
const dayOrMonth =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Earlier|Today)$/u;
const by =
  /(?<!\b(?:seen|obtained|reviewed|viewed|read|reported|cited|quoted|shared) )\b(?:by|from)\s+(?=(?:the |an? |his |her |its |their )?[\p{L}])/u;
const ofCourt = /^of\s+(?=(?:the )?(?:court|committee|commission|panel|board|jury)\b)/iu;
/** The last name before the noun of a document. */
const nameBefore =
  /(?<![\p{L}-])(\p{Lu}[\p{L}.&’'-]*?(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}.&’'-]*?)*)(?:['’]s?)? (?:[\p{Ll}\p{N}-]+ )*$/u;
const ownerBefore = /^((?:the|an?|this) (?:[\p{L}-]+ )*[\p{L}-]+)['’]s? (?:[\p{L}-]+ )*$/iu;
const pronounBefore = /^(his|her|its|their)\s/i;

/** "A Tarn Border Agency release", "a letter by Orla Wren", "its report", and then "the release": who issued it. */
export function findIssuer(noun: NounPhrase, reading: Reading, place: Place): Found | null {
  if (standsAlone.test(noun.head)) return null;
  const told = findTold(noun, reading, place);
  if (told) return { ...told, rule: "issuer" };
  const first = noun.words.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  if (/^(?:narrator|voice-over|voiceover)$/.test(noun.head)) return lastSpeaker(place);
  if (noun.isNew || !/^(?:the|this|that)$/.test(first)) return null;
  return (
    findEarlier(noun.head, reading, place) ??
    findCourt(noun.head, reading, place) ??
    (issued.test(noun.head) ? lastSpeaker(place) : null)
  );
}

const lastSpeaker = ({ last }: Place): Found | null => last && { actor: last.actor, rule: "issuer", span: last.span };

const ofCourts = /^(?:rulings?|verdict|opinion|judge?ment|decision|finding)$/;

/** "The ruling": the court that was named last. */
function findCourt(head: string, { bodies, cast }: Reading, { at }: Place): Found | null {
  if (!ofCourts.test(head)) return null;
  const court = between(bodies, 0, at).findLast(({ name }) => /\b(?:Court|Tribunal)\b/.test(name));
  return court ? { actor: cast.body(court.name, court.kind), rule: "issuer", span: court.span } : null;
}

/** The issuer that the words of the source name. */
function findTold({ group, rest, words, head }: NounPhrase, reading: Reading, place: Place): Found | null {
  const after = `${rest} ${words.slice(words.indexOf(rest) + rest.length)}`.trim();
  const maker =
    /^(\p{Lu}\S*(?: \p{Lu}\S*)*|he|she|it|they) (?:wrote|sent|posted|issued|released|published|made|filed|signed|gave)\b/u.exec(
      rest,
    )?.[1];
  if (maker) return /^\p{Lu}/u.test(maker) ? findNamed(maker, reading, place) : findPronoun(maker, reading, place);
  const outlet =
    /^(?:article|articles|column|editorial|op-ed|interview|essay|story|ad|report)$/.test(head) &&
    /^in\s+(.+)$/su.exec(rest)?.[1];
  const publisher = outlet ? findNamed(outlet, reading, place) : null;
  if (publisher?.actor?.kind === "outlet") return publisher;
  const author = by.exec(after) ?? ofCourt.exec(rest);
  if (author) return findNamed(after.slice(author.index + author[0].length), reading, place);
  const before = group.slice(0, Math.max(0, group.lastIndexOf(" ") + 1));
  const pronoun = pronounBefore.exec(before)?.[1];
  if (pronoun) return findPronoun(pronoun.toLowerCase(), reading, place);
  const owner = ownerBefore.exec(before)?.[1];
  if (owner && /^\S+ \p{Ll}/u.test(owner)) return findNamed(owner, reading, place);
  const name = nameBefore.exec(before.replace(/^(?:the|an?) /i, ""))?.[1]?.trim();
  return name && !dayOrMonth.test(name) && !name.includes("/") ? findNamed(name, reading, place) : null;
}

function findNamed(words: string, reading: Reading, place: Place): Found | null {
  const described = readSource(leadingName(words.replace(tail, "")), reading.people);
  if (described.is === "pronoun") return null;
  if (described.is === "noun" && (described.kind === "document" || /^(?:source|interview)s?$/.test(described.head)))
    return null;
  const found = reading.describe(described, place);
  return found.actor && !indefiniteName.test(words) ? found : null;
}

/** "The Tarn Post last week": the name alone. */
function leadingName(words: string): string {
  const name = /^(?:the )?\p{Lu}[^\s,]*(?: (?:(?:of|for|and|de|the) )*\p{Lu}[^\s,]*)*/u.exec(words)?.[0];
  return name && readsAsName(name) ? name : words;
}

const readsAsName = (name: string): boolean => !/^(?:The|A|An|His|Her|Its|Their|US|U\.S\.)$/.test(name);

const indefiniteName = /^(?:Various|Several|Some|Many|Most|Two|Three|Multiple|Other|New|Recent|Earlier|Local)\b/;

const sentenceAround = 160;
const making =
  /\b(?:indicted|charged|drafted|crafted|filed|sent|wrote|written|released|issued|posted|published|signed|unveiled|passed|approved|adopted|launched|aired|gave|made|delivered|announced|sued|handed down|put out|released|returned|read)\b/;

/** Who issued it, where the report has told so before. */
function findEarlier(head: string, reading: Reading, place: Place): Found | null {
  const text = reading.map.text.slice(Math.max(0, place.at - 12_000), place.at);
  const offset = place.at - text.length;
  const found = [...text.matchAll(new RegExp(`\\b${head.replace(/[^\p{L}-]/gu, "")}\\b`, "giu"))]
    .map(({ index }) => offset + index)
    .reverse();
  for (const at of found.slice(0, 6)) {
    const explicit = findExplicit([at, at + head.length], reading, place);
    if (explicit) return { ...explicit, rule: "issuer" };
  }
  const first = found.findLast((at) => at >= reading.map.headlineEnd);
  return first === undefined ? null : findMaker(first, reading);
}

function findExplicit([start, end]: Span, reading: Reading, place: Place): Found | null {
  const { map } = reading;
  const from = Math.max(map.startOf(map.sentenceOf(start)), start - sentenceAround);
  const after =
    /^ (?:\p{Ll}+ ){0,3}(?<!\b(?:seen|obtained|reviewed|viewed|read|reported|cited|quoted|shared) )(?:by|from) ([^,.;:]+)/u.exec(
      map.text.slice(end, end + sentenceAround),
    )?.[1];
  if (after) return findNamed(after, reading, place);
  const before = map.text.slice(from, start);
  const pronoun = /(?:^|\s)(his|her|its|their) (?:[\p{Ll}-]+ ){0,3}$/iu.exec(before)?.[1];
  if (pronoun) return findPronoun(pronoun.toLowerCase(), reading, { ...place, at: start });
  const owner =
    /(\p{Lu}[\p{L}.&-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}.&-]*)*)['’]s? (?:[\p{Ll}\p{N}-]+ ){0,3}$/u.exec(
      before,
    )?.[1];
  if (owner && !dayOrMonth.test(owner)) return findNamed(owner, reading, place);
  const body = between(reading.bodies, from, start).at(-1);
  const isCompound = body !== undefined && body.kind !== "state" && start - body.span[1] < 2;
  return isCompound ? { actor: reading.cast.body(body.name, body.kind), rule: "issuer", span: body.span } : null;
}

/** The subject of the sentence that tells how it was made. */
function findMaker(start: number, { map, people, bodies, cast, spoken }: Reading): Found | null {
  const from = map.startOf(map.sentenceOf(start));
  if (!making.test(map.text.slice(from, start))) return null;
  const source = between(spoken, from, start)[0];
  if (source && source.span[0] - from < 40) return { actor: source.actor, rule: "issuer", span: source.span };
  const person = between(people.namings, from, start)[0];
  const body = between(bodies, from, start)[0];
  if (person && (!body || person.span[0] <= body.span[0]))
    return { actor: cast.person(person.person, null), rule: "issuer", span: person.span };
  return body ? { actor: cast.body(body.name, body.kind), rule: "issuer", span: body.span } : null;
}
