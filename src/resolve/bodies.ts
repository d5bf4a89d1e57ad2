import type { SourceKind, Span } from "#vocabulary";
import { dayOrMonth, kindOfName, kindOfNoun } from "./read-kind.ts";
import { adjectives, bodyNouns, genderOfGiven, outletNouns } from "./lexicon/index.ts";
import { belongsToTitle, isCapitalised, readPersonName } from "./read-name.ts";

/** A place where a report names a body, a state or an outlet. */
export type BodyNaming = Readonly<{ name: string; kind: SourceKind; span: Span }>;

const word = /(?:(?:\p{Lu}\.){1,6}|\p{Lu}(?:[\p{L}\p{N}&-]|\.(?=\p{Lu})|['’](?=\p{L}{3})){0,40})/u.source;
const run = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?: (?:(?:of|for|and) (?:the )?)?${word}){0,11}`, "gu");
const opening =
  /^(?:The|In|But|And|On|At|As|By|For|From|If|When|While|After|Before|With|Both|That|This|Its|Their|His|Her|A|An) /;

/** Everywhere a report names a body, a state or an outlet, in order. */
export function findBodies(text: string): readonly BodyNaming[] {
  const namings: BodyNaming[] = [];
  const known = new Map<string, SourceKind>();
  for (const { 0: words, index } of text.matchAll(run)) {
    const bare = words.replace(opening, "");
    const start = index + words.length - bare.length;
    const kind = known.get(bare);
    const again: BodyNaming | null = kind ? { name: bare, kind, span: [start, start + bare.length] } : null;
    const whole = namingOf(bare, start) ?? again ?? byContext(text, bare, start);
    if (whole) known.set(bare, whole.kind);
    if (whole) namings.push(whole);
    else namings.push(...partsOf(bare, start));
  }
  return namings;
}

/** "Tarn and the Harbour Board of Oss": the names that a run of capitals joins. */
function partsOf(words: string, start: number): readonly BodyNaming[] {
  const parts = [...words.matchAll(/(?:^|(?:^| )(?:of|for|and) (?:the )?)(.*?)(?= (?:of|for|and) |$)/gu)];
  if (parts.length < 2) return [];
  return parts.flatMap(({ 0: whole, 1: part = "", index }) => {
    const naming = namingOf(part, start + index + whole.length - part.length);
    return naming ? [naming] : [];
  });
}

/** "Talvik Hydral, which runs the dam", "the chipmaker Orl": what stands around a name tells that it is a body's. */
function byContext(text: string, name: string, start: number): BodyNaming | null {
  const after = text.slice(start + name.length, start + name.length + 60);
  const before = text.slice(Math.max(0, start - 30), start);
  const noun = /(?:^|\s)([\p{Ll}-]+) $/u.exec(before)?.[1] ?? "";
  const apposed =
    /^, (?:an?|the|its|their) (?:[\p{L}'’-]+ ){0,4}?([\p{Ll}-]+)(?:,| (?:that|which|of|in|for|based|behind) )/u.exec(
      after,
    )?.[1] ?? "";
  const kind = [noun, apposed]
    .map((word) => (bodyNouns.has(word) || outletNouns.has(word) ? kindOfNoun(word) : null))
    .find((one) => one);
  const isBody =
    kind || (/^, which /.test(after) && !readPersonName(name)?.isSure && isCapitalised(name) && name.length > 2);
  if (!isBody || genderOfGiven(name.toLowerCase()) !== undefined || name in adjectives || dayOrMonth.test(name))
    return null;
  if (belongsToTitle(name.split(" ").at(-1) as string)) return null;
  return { name, kind: kind ?? "organisation", span: [start, start + name.length] };
}

/** "Tarn Times and NATO": two names, while "Food and Drug Board" is one. */
const isPair = (name: string): boolean => {
  const halves = name.split(/ and (?:the )?/);
  return halves.length === 2 && halves.every((half) => kindOfName(half, null) !== null);
};

function namingOf(name: string, start: number): BodyNaming | null {
  if (name === "") return null;
  const person = readPersonName(name);
  if (person?.isSure && person.parts.length > 1) return null;
  const first = name.split(/ (?:of|for|and) /)[0] as string;
  if (first !== name && (readPersonName(first)?.isSure || isPair(name))) return null;
  const kind = kindOfName(name, person);
  return kind && kind !== "group" && kind !== "document" ? { name, kind, span: [start, start + name.length] } : null;
}
