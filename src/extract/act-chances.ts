import { type ActChances, acts } from "#vocabulary";
import { columnsOf, parts } from "./columns.ts";
import type { Model, WindowScores } from "./model/index.ts";

/** A statement's words by place in the window, and the label of each. */
type Linked = Readonly<{ words: Int32Array; path: Uint8Array }>;

/**
 * How likely the network finds each act: what the words of source, cue and content tell, weighed within each part by how
 * much they count (attention pooling), through one more layer; `Reader.acts` in training/model.py.
 */
export function makeActChances({ manifest, decoder }: Model) {
  const { actWidth } = manifest;
  const columns = columnsOf(manifest);
  const weight = decoder.act.weight.map((row) => Float32Array.from(row));
  /** The sum of what the words of one part tell, each by its share. */
  const toldBy = ({ data, width }: WindowScores, words: Int32Array, part: number): Float32Array => {
    const shares = softmax(words, (word) => data[word * width + columns.counts + part] as number);
    const told = new Float32Array(actWidth);
    for (const [at, word] of words.entries()) {
      const from = word * width + columns.tells + part * actWidth;
      for (let i = 0; i < actWidth; i++)
        told[i] = (told[i] as number) + (shares[at] as number) * (data[from + i] as number);
    }
    return told;
  };
  return (scores: WindowScores, { words, path }: Linked): ActChances => {
    const active = Array.from({ length: parts }, (_, part) => {
      const ofPart = words.filter((_, at) => partOf(path[at] as number) === part);
      return [...toldBy(scores, ofPart, part).map(gelu)];
    }).flat();
    const logits = weight.map((row, act) => (decoder.act.bias[act] as number) + dot(row, active));
    const chances = softmax(logits, (logit) => logit);
    return Object.fromEntries(acts.map((act, at) => [act, chances[at] as number])) as ActChances;
  };
}

/** A loop and no `reduce`: it runs two thousand times a statement. */
function dot(row: Float32Array, active: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (active[i] as number);
  return sum;
}

/** Labels come in pairs after "outside": a part begins, a part goes on. -1 is no part. */
const partOf = (label: number): number => Math.floor((label + 1) / 2) - 1;

function softmax(items: ArrayLike<number>, scoreOf: (item: number) => number): readonly number[] {
  const scores = Array.from(items, scoreOf);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Its tanh form (Hendrycks & Gimpel, 2016), which the network was trained with. */
const gelu = (x: number): number => 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3)));
