import { quoteOf } from "#text";
import type { Quote, Span } from "#vocabulary";
import type { Actor } from "./cast.ts";
import { between } from "./candidates.ts";
import { anonymityRows } from "./lexicon/index.ts";
import type { Mention } from "./reading.ts";
import type { ReportMap } from "./report-map.ts";

/** Why the report does not name its unnamed sources, in its words. */
export function findAnonymity(mentions: readonly Mention[], map: ReportMap): ReadonlyMap<Actor, Quote> {
  const reasons = new Map<Actor, Quote>();
  const unnamed = mentions
    .filter(({ actor }) => !actor.isNamed && (actor.kind === "person" || actor.kind === "group"))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  if (unnamed.length === 0) return reasons;
  for (const span of placesOf(map.text)) {
    if (map.isQuoted(span[0])) continue;
    const within = unnamed.find(({ span: [start, end] }) => start <= span[0] && span[0] < end);
    const actor = within?.actor ?? concerned(span, unnamed, map);
    const end = within ? Math.min(span[1], within.span[1]) : span[1];
    if (actor && !reasons.has(actor)) reasons.set(actor, quoteOf(map.text, [[span[0], end]]));
  }
  return reasons;
}

/** The cue of the statement is no part of the reason. */
const saying = / (?:said|says|told|tells|added|adds|confirmed|wrote|explained)\b.*$/su;

/** Where the report says so, each place once: "and requested anonymity because he was not authorised" is one. */
function placesOf(text: string): readonly Span[] {
  const rows = anonymityRows.filter(({ core }) => core.test(text));
  const found = rows.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): Span => {
      const start = index + (/^and /i.test(words) ? 4 : 0);
      return [start, index + words.replace(saying, "").trimEnd().length];
    }),
  );
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(
    ([start], at) =>
      at === 0 ||
      start >=
        Math.max(
          ...found
            .slice(0, at)
            .slice(-8)
            .map(([, end]) => end),
        ),
  );
}

/** The source that a place speaks of: one of the same sentence, or the one that a new sentence takes up. */
function concerned([start, end]: Span, unnamed: readonly Mention[], map: ReportMap): Actor | null {
  const sentence = map.sentenceOf(start);
  const from = map.startOf(sentence);
  const here = between(unnamed, from, Math.max(map.startOf(sentence + 1), end));
  const near = here.findLast(({ span }) => span[0] < start) ?? here[0];
  if (near) return near.actor;
  return takenUp(map.text.slice(from, start), between(unnamed, map.startOf(sentence - 2), from));
}

const subject =
  /^["“]?(?:(he|she|they|both|all|all of them|neither|each)|(?:the|both|all|these|those) (?:[\p{L}\p{N}'’-]+ ){0,3}?([\p{L}-]+)),? $/iu;

/** "The officials [spoke on condition of anonymity]": of the sources before, the last that can be called so. */
function takenUp(before: string, unnamed: readonly Mention[]): Actor | null {
  const [, pronoun, head] = subject.exec(before) ?? [];
  if (pronoun) return unnamed.at(-1)?.actor ?? null;
  const noun = head?.toLowerCase();
  return noun ? (unnamed.findLast(({ actor }) => actor.heads.has(noun))?.actor ?? null) : null;
}
