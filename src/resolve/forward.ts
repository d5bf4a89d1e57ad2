import type { FoundStatement } from "#vocabulary";
import { between } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import type { Found, Reading } from "./reading.ts";

/** Who spoke in each statement, so far as it has been traced. */
type Speakers = ReadonlyMap<FoundStatement, Found>;

/**
 * Descriptions whose name comes later: a headline is told again in the text ("Minister warns of floods"), and a first
 * sentence by the next ("A woman who lost her house said … Orla Wren, 54, …"). Gives what they are to be replaced by.
 */
export function findForward(speakers: Speakers, reading: Reading): ReadonlyMap<Actor, Found> {
  const replaced = new Map<Actor, Found>();
  for (const [statement, { actor, rule }] of speakers) {
    const span = statement.source.spans[0];
    if (!actor || !span || rule !== "new description" || replaced.has(actor)) continue;
    const found =
      span[0] < reading.map.headlineEnd
        ? retold(statement, actor, { speakers, reading })
        : isLead(span[0], reading)
          ? namedNext(actor, span[1], reading)
          : null;
    if (found && found.actor !== actor) replaced.set(actor, found);
  }
  return replaced;
}

/** Words of four letters or more, cut to their stem: what two wordings of one statement share. */
const stemsOf = ({ content, cue }: FoundStatement): ReadonlySet<string> =>
  new Set(
    (`${content.text} ${cue.text}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)),
  );

/** Two wordings that share this part of the shorter one's stems are taken for one statement. */
const LEAST_SHARED = 0.34;

/** The speaker of the statement in the text that tells most of what the headline tells. */
function retold(
  headline: FoundStatement,
  actor: Actor,
  { speakers, reading }: Readonly<{ speakers: Speakers; reading: Reading }>,
): Found | null {
  const stems = stemsOf(headline);
  let best: Found | null = null;
  let most = Math.max(2, stems.size * LEAST_SHARED) - 0.5;
  for (const [statement, found] of speakers) {
    const span = statement.source.spans[0];
    if (!found.actor || !span || span[0] < reading.map.headlineEnd || !mayBe(actor, found.actor)) continue;
    const own = stemsOf(statement);
    const shared = [...stems].filter((stem) => own.has(stem)).length;
    if (shared <= most) continue;
    most = shared;
    best = { actor: found.actor, rule: "headline", span };
  }
  return best ?? holderOf(actor, reading);
}

/** "Minister": the first in the text who is one. */
function holderOf(actor: Actor, { people, cast, map }: Reading): Found | null {
  if (actor.kind !== "person") return null;
  const [head = ""] = actor.heads;
  const holder = people.all.find(
    ({ roles, mentions }) => roles.has(head) && (mentions.at(-1)?.[0] ?? 0) >= map.headlineEnd,
  );
  const span = holder?.mentions.find(([start]) => start >= map.headlineEnd) ?? null;
  return holder ? { actor: cast.person(holder, null), rule: "headline", span } : null;
}

const mayBe = (description: Actor, actor: Actor): boolean => {
  if (description.gender && actor.gender && description.gender !== actor.gender) return false;
  if (description.kind === "person") return actor.kind === "person";
  if (description.kind === "document") return actor.kind !== "person";
  return description.kind === actor.kind || (description.kind === "group" && actor.members.length > 0);
};

const LEAD_SENTENCES = 3;

const isLead = (at: number, { map }: Reading): boolean =>
  map.sentenceOf(at) - map.sentenceOf(map.headlineEnd) < LEAD_SENTENCES;

/** Those who remain unnamed, whoever is named after them. */
const staysUnnamed =
  /\b(?:officials?|sources?|spokes\p{L}+|aides?|diplomats?|executives?|insiders?|witness(?:es)?|employees?|another|other|others|one of|person|people|users?|lawyers?|members?)\b/iu;
const NEXT_SENTENCES = 3;

/** The first person who is named in the sentences after a description, and was not named before. */
function namedNext(actor: Actor, end: number, { people, cast, map }: Reading): Found | null {
  if (actor.kind !== "person" || staysUnnamed.test(actor.label)) return null;
  const here = map.sentenceOf(end);
  const next = between(people.namings, map.startOf(here + 1), map.startOf(here + 1 + NEXT_SENTENCES));
  const naming = next.find(
    ({ person, span }) => (person.mentions.find(([start]) => start >= map.headlineEnd)?.[0] ?? 0) === span[0],
  );
  if (!naming || (actor.gender && naming.person.gender && actor.gender !== naming.person.gender)) return null;
  if (naming.person.parts.length < 2) return null;
  return { actor: cast.person(naming.person, null), rule: "lead", span: naming.span };
}
