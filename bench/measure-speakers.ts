import type { Source } from "onrecord";
import type { GoldSource, Paired } from "./gold-report.ts";
import { meanOf, type Rate, type Share } from "./tally.ts";

/** B-cubed sums precision and recall over statements, and averages at the end. */
export type Speakers = { precision: number; recall: number; statements: number; named: Share; unnamed: Share };

export const newSpeakers = (): Speakers => ({
  precision: 0,
  recall: 0,
  statements: 0,
  named: { right: 0, of: 0 },
  unnamed: { right: 0, of: 0 },
});

/** Counts who is said to speak in one report: by name, and by which statements go together. */
export function countSpeakers(
  counts: Speakers,
  pairs: readonly Paired[],
  actors: Readonly<{ gold: readonly GoldSource[]; found: readonly Source[] }>,
): void {
  for (const { expected, found } of pairs) {
    const who = actors.gold.find(({ id }) => id === expected.speaker);
    if (who === undefined) continue;
    const said = actors.found.find(({ id }) => id === found.speaker);
    const share = who.named ? counts.named : counts.unnamed;
    share.of++;
    if (who.named ? sharesLastName(who, said) : said?.named === false) share.right++;
  }
  countGroups(
    counts,
    pairs.filter(({ expected }) => expected.speaker),
  );
}

/** The last word decides: "Farah Dakhlallah" is right as "Dakhlallah", "the Ministry of Defence" as "Defence". */
function sharesLastName({ label }: GoldSource, said: Source | undefined): boolean {
  const last =
    label
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? "";
  return said?.named === true && said.label.toLowerCase().includes(last);
}

function countGroups(counts: Speakers, pairs: readonly Paired[]): void {
  for (const pair of pairs) {
    const { expected, found } = pair;
    const belong = pairs.filter((other) => other.expected.speaker === expected.speaker);
    // A statement without a speaker stands alone: nothing says that two unknown speakers are the same.
    const grouped = found.speaker ? pairs.filter((other) => other.found.speaker === found.speaker) : [pair];
    const both = belong.filter((other) => grouped.includes(other)).length;
    counts.precision += both / grouped.length;
    counts.recall += both / belong.length;
    counts.statements++;
  }
}

export function rateOfGroups({ precision, recall, statements }: Speakers): Rate {
  const each = (sum: number) => (statements === 0 ? 0 : sum / statements);
  return { ...meanOf(each(precision), each(recall)), expected: statements, found: statements };
}
