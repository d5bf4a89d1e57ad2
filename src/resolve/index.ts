import type { FoundStatement, Quote, Report, Source, SourcedStatement } from "#vocabulary";
import { type Office, readOffice } from "./affiliations.ts";
import { findAnonymity } from "./anonymity.ts";
import { findBodies } from "./bodies.ts";
import { type Actor, makeCast } from "./cast.ts";
import { findOuter } from "./outer-statements.ts";
import { findPeople } from "./find-people.ts";
import { nobody } from "./people.ts";
import type { PersonName } from "./read-name.ts";
import { readSource } from "./read-source.ts";
import { reasonOf } from "./reasons.ts";
import { findSpeakers, LONGEST_SOURCE } from "./refer.ts";
import { mapReport } from "./report-map.ts";
import { findThrough } from "./through.ts";

/** The statements with their speakers, and the actors that these are. */
export type Sourced = Readonly<{ statements: readonly SourcedStatement[]; sources: readonly Source[] }>;

/**
 * Traces the words of each source to an actor of the report: names, descriptions, pronouns, quotations that run on.
 * Looks at sources only, never at the whole text: who else is mentioned is nobody on record.
 */
export function resolveSources(statements: readonly FoundStatement[], report: Report): Sourced {
  const bodies = findBodies(report.text);
  const people = findPeople(report, { met: statements.flatMap(({ source }) => nameIn(source.text)), bodies });
  const cast = makeCast(report.text);
  // Long names first met in the report's order, so that "the Board" finds its full name.
  for (const { name, kind } of bodies) if (name.includes(" ")) cast.body(name, kind);
  const outer = findOuter(statements);
  const map = mapReport(report.text, statements);
  const reading = { people, bodies, cast, map, outer, outlet: report.outlet };
  const speakers = findSpeakers(statements, reading);
  const through = findThrough({ reading, speakers, statements });
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
    const passedOn = through.get(statement);
    const via = idOf(passedOn?.actor);
    const span = found?.span ?? statement.source.spans[0] ?? null;
    const viaReason = passedOn ? reasonOf(passedOn.rule, passedOn.span) : null;
    return { ...statement, speaker, speakerReason: reasonOf(found?.rule ?? "no source", span), via, viaReason };
  });
  const mentions = [...ids.keys()].flatMap((actor) => actor.mentions.map((span) => ({ actor, span })));
  const anonymity = findAnonymity(mentions, map);
  return {
    statements: sourced,
    sources: [...ids].map(([actor, id]) => sourceOf(actor, id, anonymity.get(actor) ?? null)),
  };
}

const sourceOf = (actor: Actor, id: string, anonymity: Quote | null): Source => ({
  id,
  label: actor.label,
  kind: actor.kind,
  named: actor.isNamed,
  ...officeOf(actor),
  anonymity,
  mentions: actor.mentions.toSorted((a, b) => a[0] - b[0]),
});

const courtesy = /^(?:M[rsx]+|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?$/;

/** What an actor is and of what, from the fullest words that the report gives. */
function officeOf({ kind, label, role, person, isNamed, members }: Actor): Office {
  const told = [role, ...(person?.phrases ?? [])].filter(
    (words) => words !== null && !courtesy.test(words),
  ) as string[];
  if (person) {
    const offices = told.map(readOffice);
    return {
      role: offices.find((office) => office.role)?.role ?? null,
      affiliation: offices.find((office) => office.affiliation)?.affiliation ?? null,
    };
  }
  if (members.length > 0 || kind === "state" || kind === "outlet" || kind === "document")
    return { role: null, affiliation: null };
  const office = readOffice(label);
  return {
    role: kind === "person" || (kind === "group" && !isNamed) ? office.role : null,
    affiliation: office.affiliation,
  };
}

/** The name in the words of a source, if they are a person's. */
function nameIn(words: string): readonly PersonName[] {
  const described = readSource(words.slice(0, LONGEST_SOURCE), nobody);
  return described.is === "person" ? [described.name] : [];
}
