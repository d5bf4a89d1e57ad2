import type { Report, Span } from "#vocabulary";
import type { BodyNaming } from "./bodies.ts";
import { type NameRun, readRuns } from "./name-runs.ts";
import { makePeople, type Naming, type People, type Person } from "./people.ts";
import { kindOfName } from "./read-kind.ts";
import { isTitle, type PersonName } from "./read-name.ts";
import { rolesAround } from "./roles.ts";

/**
 * Finds everyone whom the report names with a title or with a common given name, everyone whom a source names, and
 * everywhere they are named.
 */
export function findPeople(
  { text }: Report,
  { met, bodies }: Readonly<{ met: readonly PersonName[]; bodies: readonly BodyNaming[] }>,
): People {
  const people = makePeople();
  const bodyOf = new Map(bodies.map(({ name, kind }) => [name.split(" ")[0] as string, { name, kind }]));
  const runs = readRuns(text);
  for (const name of met) if (name.parts.length > 1) people.meet(name).isOnRecord = true;
  meetInFull(runs, { people, text, met, bodyStarts: bodyOf });
  // "President Wren": nobody gives the full name.
  for (const { name } of runs)
    if (name.isSure && name.parts.length === 1 && !people.isAmbiguous(name)) people.meet(name);
  const namings = runs.flatMap(({ name, span }): readonly Naming[] => {
    const person = name.isSure ? people.meet(name) : people.named(name);
    return person ? [{ person, span }] : [];
  });
  const nameAt = new Map(runs.map(({ span, name }) => [span[0], name]));
  for (const { person, span } of namings) describe(person, { text, span, name: nameAt.get(span[0]) as PersonName });
  return { ...people, namings, bodyStarting: (word) => bodyOf.get(word) ?? null };
}

/** Takes up those who are named by more than a surname, where anything tells that they are people. */
function meetInFull(
  runs: readonly NameRun[],
  {
    people,
    text,
    met,
    bodyStarts,
  }: Readonly<{
    people: Omit<People, "namings">;
    text: string;
    met: readonly PersonName[];
    bodyStarts: ReadonlyMap<string, unknown>;
  }>,
): void {
  for (const { name } of runs) if (name.isSure && name.parts.length > 1) people.meet(name).fullNamings++;
  // A source that is one word is a surname, or a family name that stands first: "Xi" of "Xi Jinping".
  const speaking = new Set(met.filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] as string));
  for (const { name, words, span } of runs) {
    const isPlain = !name.isSure && (name.parts.length === 2 || name.parts.length === 3);
    if (!isPlain || kindOfName(words, name) !== null) continue;
    const isTold = name.parts.some((part) => speaking.has(part) && !bodyStarts.has(part)) || isPersonAround(text, span);
    if (isTold) people.meet(name).fullNamings++;
  }
}

/** Notes what the words around a naming say of a person. */
function describe(
  person: Person,
  { text, span, name }: Readonly<{ text: string; span: Span; name: PersonName }>,
): void {
  person.mentions.push(span);
  person.gender ??= name.gender;
  const roles = rolesAround(text, span, name);
  for (const role of roles.heads) person.roles.add(role);
  for (const word of roles.words) person.words.add(word);
  person.gender ??= roles.gender;
  const title =
    text
      .slice(span[0], span[1])
      .split(name.parts[0] as string, 1)[0]
      ?.trim() ?? "";
  person.phrases.push(...(title.includes(" ") || isTitle(title) ? [title] : []), ...roles.phrases);
}

/** What follows a person's name: an age, "who", an apposition with a noun for a person. */
const personAfter =
  /^,? (?:\(?\d{1,3}\)?[,.]|aged? \d|who\b)|^, (?:an?|the|his|her|their) (?:[\p{L}'’-]+ ){0,4}(?:\p{Ll}+(?:er|or|ist|ian|man|woman|person|eer)|wife|husband|father|mother|son|daughter|brother|sister|chief|head|student|president|agent|judge|coach)\b/u;

/** Whether an age, "who", an apposition or a title in small letters stands beside a name. */
function isPersonAround(text: string, [start, end]: Span): boolean {
  const title = /([\p{Ll}-]+) $/u.exec(text.slice(Math.max(0, start - 25), start))?.[1] ?? "";
  return isTitle(title) || personAfter.test(text.slice(end, end + 60));
}
