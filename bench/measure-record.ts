// How well the whole record of a report is written. Over the statements found (at least half of the content words
// alike; cue words where there is no content):
//   found.*       statements found, and found with the right source words
//   speaker.b3    statements grouped by speaker as they should be (B-cubed, within each report)
//   speaker.named, speaker.unnamed   named speakers with the right last name; unnamed ones left unnamed
//   act stance form                  shares right
// and over the report as a whole:
//   figure.*      quantities found, and with both bounds right; time.*: likewise, with the value right to the day
//   furniture     words of furniture
import { type Figure, type ReportRecord, type Span, type Statement, stanceOf } from "onrecord";
import type { GoldReport, GoldStatement, GoldTime, Paired } from "./gold-report.ts";
import { bestFirst, HALF, type Marked, markedOf, TIE_BREAK, type WordSets, wordSets } from "./match.ts";
import { countSpeakers, newSpeakers, rateOfGroups } from "./measure-speakers.ts";
import { countValues, sameBounds, sameDay } from "./measure-values.ts";
import { countSets, newTally, type Rate, rateOf, type Share, shareOf } from "./tally.ts";
import { likeness, type WordStarts, wordStarts, wordsIn } from "./words.ts";

/** A report and the record that was written of it, if any. */
export type Recorded = Readonly<{ gold: GoldReport; record: ReportRecord | undefined }>;

/** Rates have an F1, shares only a number of right ones. */
export type RecordRows = Readonly<Record<string, Rate | (Share & { share: number })>>;

const newCounts = () => ({
  found: { content: newTally(), relation: newTally() },
  speakers: newSpeakers(),
  act: { right: 0, of: 0 },
  stance: { right: 0, of: 0 },
  form: { right: 0, of: 0 },
  figure: { span: newTally(), value: newTally() },
  time: { span: newTally(), value: newTally() },
  furniture: newTally(),
});
type Counts = ReturnType<typeof newCounts>;

/** Weighs all records together. */
export function measureRecords(reports: readonly Recorded[]): RecordRows {
  const counts = newCounts();
  for (const report of reports) countReport(counts, report);
  const { speakers } = counts;
  const share = (counted: Share) => ({ ...counted, share: shareOf(counted) });
  return {
    "found.content": rateOf(counts.found.content),
    "found.relation": rateOf(counts.found.relation),
    "speaker.b3": rateOfGroups(speakers),
    "speaker.named": share(speakers.named),
    "speaker.unnamed": share(speakers.unnamed),
    act: share(counts.act),
    stance: share(counts.stance),
    form: share(counts.form),
    "figure.span": rateOf(counts.figure.span),
    "figure.value": rateOf(counts.figure.value),
    "time.span": rateOf(counts.time.span),
    "time.value": rateOf(counts.time.value),
    furniture: rateOf(counts.furniture),
  };
}

function countReport(counts: Counts, { gold, record }: Recorded): void {
  const starts = wordStarts(gold.text);
  const outside = (record?.statements ?? []).filter((statement) => !touches(markedOf(statement), gold.furniture));
  const pairs = countFound(counts, { starts, expected: gold.statements, found: outside });
  countSpeakers(counts.speakers, pairs, { gold: gold.sources, found: record?.sources ?? [] });
  for (const { expected, found } of pairs) {
    countShare(counts.act, expected.act === found.act);
    countShare(counts.stance, stanceOf[expected.act] === found.stance);
    countShare(counts.form, expected.form === found.form);
  }
  const figures = { expected: gold.statements.flatMap(figuresOf), found: outside.flatMap(figuresOf) };
  const times = { expected: gold.statements.flatMap(timesOf), found: outside.flatMap(timesOf) };
  countValues<Bounds>(counts.figure, figures, sameBounds);
  countValues<GoldTime>(counts.time, times, sameDay);
  countSets(counts.furniture, wordsIn(gold.furniture, starts), wordsIn(record?.report.furniture ?? [], starts));
}

const touches = ({ cue, content }: Marked, furniture: readonly Span[]): boolean =>
  [...cue, ...content].some(([from, to]) => furniture.some(([start, end]) => from < end && start < to));

type Sides = Readonly<{
  starts: WordStarts;
  expected: readonly GoldStatement[];
  found: readonly Statement[];
}>;

function countFound({ found: tallies }: Counts, { starts, expected, found }: Sides): readonly Paired[] {
  const weighed = <S>(statements: readonly S[], marked: (statement: S) => Marked) =>
    statements
      .map((statement) => ({ statement, words: wordSets(marked(statement), starts) }))
      .filter(({ words }) => words.content.size > 0 || words.cue.size > 0);
  const ours = weighed(expected, (statement) => statement);
  const theirs = weighed(found, markedOf);
  const candidates = ours
    .flatMap((one) =>
      theirs.map((other) => ({ expected: one, found: other, key: keyLikeness(one.words, other.words) })),
    )
    .filter(({ key }) => key >= HALF)
    .map(({ expected: one, found: other, key }) => {
      return { expected: one, found: other, fit: key + TIE_BREAK * likeness(one.words.cue, other.words.cue) };
    });
  const pairs = bestFirst(candidates);
  const sourced = pairs.filter((pair) => likeness(pair.expected.words.source, pair.found.words.source) >= HALF);
  for (const [tally, hits] of [
    [tallies.content, pairs],
    [tallies.relation, sourced],
  ] as const) {
    tally.hits += hits.length;
    tally.expected += ours.length;
    tally.found += theirs.length;
  }
  return pairs.map((pair) => ({ expected: pair.expected.statement, found: pair.found.statement }));
}

const keyLikeness = (one: WordSets, other: WordSets): number =>
  one.content.size > 0 || other.content.size > 0 ? likeness(one.content, other.content) : likeness(one.cue, other.cue);

function countShare(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

type Bounds = Pick<Figure, "span" | "min" | "max">;
const figuresOf = ({ figures }: Readonly<{ figures: readonly Bounds[] }>): readonly Bounds[] => figures;
const timesOf = ({ times }: Readonly<{ times: readonly GoldTime[] }>): readonly GoldTime[] => times;
