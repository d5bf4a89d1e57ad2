import type { FoundStatement, Report, Source, SourcedStatement } from "#vocabulary";
import { findBodies } from "./bodies.ts";
import { type Actor, makeCast } from "./cast.ts";
import { findOuter } from "./outer-statements.ts";
import { findPeople, nobody } from "./people.ts";
import type { PersonName } from "./read-name.ts";
import { readSource } from "./read-source.ts";
import { reasonOf } from "./reasons.ts";
import { findSpeakers } from "./refer.ts";
import { mapReport } from "./report-map.ts";

/** The statements with their speakers, and the actors that these are. */
export type Sourced = Readonly<{ statements: readonly SourcedStatement[]; sources: readonly Source[] }>;

/**
 * Traces the words of each source to an actor of the report: names, descriptions, pronouns, quotations that run on.
 * Looks at sources only, never at the whole text: who else is mentioned is nobody on record.
 */
export function resolveSources(statements: readonly FoundStatement[], report: Report): Sourced {
  const bodies = findBodies(report.text);
  const people = findPeople(report, { met: statements.flatMap(({ source }) => fullNameIn(source.text)), bodies });
  const cast = makeCast(report.text);
  const outer = findOuter(statements);
  const map = mapReport(report.text, statements);
  const speakers = findSpeakers(statements, { people, bodies, cast, map, outer });
  const ids = new Map<Actor, string>();
  const idOf = (actor: Actor | null | undefined): string | null => {
    if (!actor) return null;
    const id = ids.get(actor) ?? `s${ids.size + 1}`;
    ids.set(actor, id);
    return id;
  };
  const sourced = statements.map((statement) => {
    const found = speakers.get(statement);
    const speaker = idOf(found?.actor);
    const around = outer.get(statement);
    const through = idOf(around && speakers.get(around)?.actor);
    const via = through === speaker ? null : through;
    const span = found?.span ?? statement.source.spans[0] ?? null;
    const viaReason = via === null ? null : reasonOf("inside", null);
    return { ...statement, speaker, speakerReason: reasonOf(found?.rule ?? "no source", span), via, viaReason };
  });
  return { statements: sourced, sources: [...ids].map(([actor, id]) => sourceOf(actor, id)) };
}

const sourceOf = (actor: Actor, id: string): Source => ({
  id,
  label: actor.label,
  kind: actor.kind,
  named: actor.isNamed,
  role: actor.role,
  affiliation: actor.affiliation,
  anonymity: null,
  mentions: actor.mentions.toSorted((a, b) => a[0] - b[0]),
});

/** The full name in the words of a source, if they are a person's. */
function fullNameIn(words: string): readonly PersonName[] {
  const described = readSource(words, nobody);
  return described.is === "person" && described.name.parts.length > 1 ? [described.name] : [];
}
