import { intersectSpans, lengthOf } from "#text";
import type { FoundStatement } from "#vocabulary";
import type { BodyNaming } from "./bodies.ts";
import { between } from "./candidates.ts";
import type { Actor } from "./cast.ts";
import { anchorOf } from "./outer-statements.ts";
import type { Found, Survey } from "./reading.ts";

/** Who spoke in each statement. */
type Speakers = ReadonlyMap<FoundStatement, Found>;
/** What is known when chains are looked for. */
type Traced = Readonly<{ reading: Survey; speakers: Speakers; statements: readonly FoundStatement[] }>;

/** Who told an outlet something, and where. */
type Told = Readonly<{ speaker: Actor; found: Found; at: number }>;

/** Through whom the words of each statement come; statements whose words come through nobody are missing. */
export function findThrough(traced: Traced): ReadonlyMap<FoundStatement, Found> {
  const { reading, speakers, statements } = traced;
  const through = new Map<FoundStatement, Found>();
  const set = (statement: FoundStatement, found: Found | null): void => {
    const own = speakers.get(statement)?.actor;
    if (found?.actor && own && found.actor !== own) through.set(statement, found);
  };
  for (const statement of statements) {
    const outer = reading.outer.get(statement);
    const speaker = outer && speakers.get(outer);
    if (outer && speaker?.actor)
      set(statement, { actor: speaker.actor, rule: "inside", span: outer.source.spans[0] ?? null });
  }
  for (const [statement, found] of findCited(traced)) if (!through.has(statement)) set(statement, found);
  let last: Told | null = null;
  for (const statement of [...statements].sort((a, b) => anchorOf(a)[0] - anchorOf(b)[0])) {
    const speaker = speakers.get(statement)?.actor;
    if (!speaker || reading.outer.has(statement) || through.has(statement)) continue;
    const [at] = anchorOf(statement);
    const isSameBreath: boolean =
      last !== null && last.speaker === speaker && reading.map.paragraphOf(last.at) === reading.map.paragraphOf(at);
    const found: Found | null = findOutlet(statement, reading) ?? (isSameBreath && last ? last.found : null);
    set(statement, found);
    last = found && { speaker, found, at };
  }
  return through;
}

const citing = /\b(?:citing|cites?|cited|quoting|quoted|quotes)\b/;
const accordingTo = /^(?:according to|per)\b/i;
/** Two statements whose contents share this part of their characters are over the same words. */
const SAME_WORDS = 0.7;

/** "TBC reported, citing Wren" and "Wren said, according to TBC": one content, two statements. */
function findCited({ reading, speakers, statements }: Traced): readonly (readonly [FoundStatement, Found])[] {
  const sorted = [...statements].filter(({ content }) => content.spans.length > 0);
  sorted.sort((a, b) => startOf(a) - startOf(b));
  return sorted.flatMap((first, at) => {
    const found: (readonly [FoundStatement, Found])[] = [];
    for (let next = at + 1; next < sorted.length; next++) {
      const second = sorted[next] as FoundStatement;
      if (startOf(second) >= endOf(first)) break;
      const pair = inOrder(first, second);
      if (!pair || sharedPart(first, second) < SAME_WORDS) continue;
      const [inner, outer] = pair;
      const speaker = speakers.get(outer);
      if (speaker?.actor && !reading.outer.has(inner))
        found.push([inner, { actor: speaker.actor, rule: "citing", span: outer.source.spans[0] ?? null }]);
    }
    return found;
  });
}

/** Of two statements over the same words, whose they are and who passes them on. */
function inOrder(a: FoundStatement, b: FoundStatement): readonly [inner: FoundStatement, outer: FoundStatement] | null {
  if (citing.test(a.cue.text) !== citing.test(b.cue.text)) return citing.test(a.cue.text) ? [a, b] : [b, a];
  if (accordingTo.test(a.cue.text) !== accordingTo.test(b.cue.text))
    return accordingTo.test(a.cue.text) ? [b, a] : [a, b];
  return null;
}

const startOf = ({ content }: FoundStatement): number => content.spans[0]?.[0] ?? 0;
const endOf = ({ content }: FoundStatement): number => content.spans.at(-1)?.[1] ?? 0;

function sharedPart(a: FoundStatement, b: FoundStatement): number {
  const both = lengthOf(intersectSpans(a.content.spans, b.content.spans));
  return both / Math.max(1, lengthOf(a.content.spans) + lengthOf(b.content.spans) - both);
}

/** "Told", "speaking to", "in an interview with", "on": what joins a statement to the outlet that it was made to. */
const toOutlet =
  /\b(?:told|tells|telling|tell|to|on|with|by|in|via|citing|quoted) (?:[\p{L}'’.-]+ (?:[\p{L}'’.-]+ )?(?:of|from|at|on) )?(?:[Tt]he |an? )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** "…, Wren told the Tarn Courier": the outlet that the words around a statement name. */
function findOutlet(statement: FoundStatement, { map, bodies, cast, outlet }: Survey): Found | null {
  const [cueAt] = statement.cue.spans[0] ?? anchorOf(statement);
  const sentence = map.sentenceOf(cueAt);
  const [from, to] = [map.startOf(sentence), map.startOf(sentence + 1)];
  const isOwn = ({ span: [start] }: BodyNaming): boolean =>
    [statement.content, statement.source].some(({ spans }) => spans.some(([a, b]) => start >= a && start < b));
  const near = between(bodies, from, to).filter(
    (naming) => naming.kind === "outlet" && !isOwn(naming) && !isHome(naming.name, outlet),
  );
  const naming = near.find(
    ({ span: [start] }) => !map.isQuoted(start) && toOutlet.test(map.text.slice(Math.max(from, start - 90), start)),
  );
  return naming ? { actor: cast.body(naming.name, naming.kind), rule: "told an outlet", span: naming.span } : null;
}

/** Words that were said to the outlet that reports them come through nobody. */
const isHome = (name: string, outlet: string | null): boolean => {
  const [ours, theirs] = [outlet ?? "", name].map((words) => words.toLowerCase().replace(/^the /, "")) as [
    string,
    string,
  ];
  return ours !== "" && (ours.includes(theirs) || theirs.includes(ours));
};
