import { linkLabels } from "./model/index.ts";

const labels = linkLabels.length;
const isSource = (label: number): boolean => label === 1 || label === 2;
/** Whether a label is one of a content. */
export const isContent = (label: number): boolean => label >= 5;

/** How sure the network was of one statement: what its confidence is computed from, as in training/decode.py. */
export type Sureness = readonly number[];

/**
 * [log-odds of the anchor; least and mean log-probability of the source's words; the same of the content's words;
 * 1 without a source].
 */
export function surenessOf(anchorOdds: number, scores: Float32Array, path: Uint8Array): Sureness {
  const source = summary(scores, path, isSource);
  const content = summary(scores, path, isContent);
  return [anchorOdds, source.least, source.mean, content.least, content.mean, source.words === 0 ? 1 : 0];
}

function summary(scores: Float32Array, path: Uint8Array, isPart: (label: number) => boolean) {
  let [words, least, sum] = [0, 0, 0];
  for (const [word, label] of path.entries()) {
    if (!isPart(label)) continue;
    const sure = logProbability(scores.subarray(word * labels, (word + 1) * labels), label);
    words++;
    sum += sure;
    least = Math.min(least, sure);
  }
  return { words, least, mean: words === 0 ? 0 : sum / words };
}

function logProbability(scores: Float32Array, label: number): number {
  const most = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return (scores[label] as number) - most - Math.log(sum);
}

/** The probability that people would mark this statement too, from a logistic regression on the practice set. */
export function confidenceOf(sureness: Sureness, weights: readonly number[]): number {
  const [bias = 0, ...slopes] = weights;
  const sum = slopes.reduce((total, slope, i) => total + slope * (sureness[i] ?? 0), bias);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
