import { introductionOf } from "./met-before.ts";
import { findNoun } from "./nouns.ts";
import type { Named } from "./read-source.ts";
import type { Found, Place, Reading } from "./reading.ts";
import { findSeveral } from "./several.ts";

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
  if (kind === "state" && actor.mentions.length === 0) actor.label = name;
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
