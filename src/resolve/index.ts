import type { FoundStatement, Reason, Report, Source, SourcedStatement } from "#vocabulary";
import { makeCast, sourcesOf } from "./cast.ts";
import { findOuter } from "./outer-statements.ts";
import { findPeople, nobody } from "./people.ts";
import type { PersonName } from "./read-name.ts";
import { readSource } from "./read-source.ts";
import { findSpeakers } from "./refer.ts";

/** The statements with their speakers, and the actors that these are. */
export type Sourced = Readonly<{ statements: readonly SourcedStatement[]; sources: readonly Source[] }>;

/**
 * Traces the words of each source to an actor of the report: names, descriptions, pronouns, quotations that run on.
 * Looks at sources only, never at the whole text: who else is mentioned is nobody on record.
 */
export function resolveSources(statements: readonly FoundStatement[], report: Report): Sourced {
  const people = findPeople(
    report,
    statements.flatMap(({ source }) => fullNameIn(source.text)),
  );
  const cast = makeCast(report.text);
  const outer = findOuter(statements);
  const speakers = findSpeakers(statements, { text: report.text, people, cast, outer });
  const speakerOf = (statement: FoundStatement | undefined) => {
    const actor = statement && speakers.get(statement);
    return actor ? cast.idOf(actor) : null;
  };
  const sourced = statements.map((statement) => {
    const speaker = speakerOf(statement);
    const via = speakerOf(outer.get(statement));
    const [span = null] = statement.source.spans;
    const speakerReason: Reason = { by: "rule", name: speaker ? "source" : "no candidate", span, confidence: 0.8 };
    const isOwn = via === null || via === speaker;
    const viaReason: Reason | null = isOwn ? null : { by: "rule", name: "inside", span: null, confidence: 0.8 };
    return { ...statement, speaker, speakerReason, via: isOwn ? null : via, viaReason };
  });
  return { statements: sourced, sources: sourcesOf(cast) };
}

/** The full name in the words of a source, if they are a person's. */
function fullNameIn(words: string): readonly PersonName[] {
  const described = readSource(words, nobody);
  return described.is === "person" && described.name.parts.length > 1 ? [described.name] : [];
}
