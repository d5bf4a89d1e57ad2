import { definite } from "./lexicon/index.ts";
import { findIssuer } from "./issuers.ts";
import { findJoint } from "./joint.ts";
import { findByHead, findByRole, findMentioned, introductionOf } from "./met-before.ts";
import { isPlural } from "./read-kind.ts";
import { isCapitalised } from "./read-name.ts";
import type { NounPhrase } from "./read-noun.ts";
import type { Found, Place, Reading } from "./reading.ts";
import { findVariation } from "./variations.ts";

/** The actor of a description: whoever issued the document, somebody met before, or somebody new. */
export function findNoun(noun: NounPhrase, reading: Reading, place: Place): Found {
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
const ownSite =
  /^(?:his|her|its|their|(?:the |an? )?\S*(?: \S+)?['’]s|(?:[Tt]he )?(?:\p{Lu}\S* )*\p{Lu}\S*) (?:\p{L}+ )*(?:website|webpage|site|blog|channel|podcast|page|account)\b/iu;

function introduceNoun(noun: NounPhrase, { cast }: Reading): Found {
  const { kind, isNamed, gender, head, words } = noun;
  const label = words.replace(/^(?:A|An|The)(?=\s)/, (article) => article.toLowerCase());
  return {
    actor: cast.introduce({ kind, label, isNamed, gender, heads: [head] }),
    rule: "new description",
    span: null,
  };
}

/** "The official", "the former senator", "both officers": someone met before. "Officials" without an article are new. */
function findMet(noun: NounPhrase, reading: Reading, place: Place): Found | null {
  const first = noun.words.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  const isDefinite = definite.has(first) || /^\p{Lu}\S*['’]s\s/u.test(noun.words);
  if (noun.isNew || !(isDefinite || isCapitalised(noun.words))) return null;
  const joint = noun.kind === "group" || isPlural(noun.head) ? findJoint(noun, reading, place) : null;
  const byHead = joint ?? findByHead(noun, reading, place) ?? findMentioned(noun, reading, place);
  if (byHead) return byHead;
  const isRelated = /^(?:his|her|their|its|my|our)$/.test(first);
  if (noun.kind === "person" && (!isRelated || kin.test(noun.head))) {
    const person = findByRole(noun, reading.people, place.at);
    if (person)
      return { actor: reading.cast.person(person, null), rule: "description", span: introductionOf(person, place.at) };
  }
  return isDefinite ? findVariation(noun, reading, place) : null;
}

/** "His wife" may be somebody who has been named; "his lawyer" is not just any lawyer. */
const kin =
  /^(?:wife|husband|spouse|partner|fianc[eé]e?|son|daughter|brother|sister|mother|father|widow|widower|girlfriend|boyfriend)$/;
