/** How good each label is after each other one: `scores[before * labels + label]`. */
export type Transitions = Readonly<{ labels: number; scores: Float32Array }>;

/** Viterbi: the labels of the best path through `scores`, `[steps, labels]` row by row. */
export function bestPath(scores: Float32Array, follows: Transitions): Uint8Array {
  const { labels } = follows;
  const steps = scores.length / labels;
  const path = new Uint8Array(steps);
  if (steps === 0) return path;
  const back = new Uint8Array(scores.length);
  let best = scores.slice(0, labels);
  let next = new Float32Array(labels);
  for (let step = 1; step < steps; step++) {
    for (let label = 0; label < labels; label++) {
      const from = bestBefore(best, follows, label);
      back[step * labels + label] = from;
      next[label] =
        (best[from] as number) +
        (follows.scores[from * labels + label] as number) +
        (scores[step * labels + label] as number);
    }
    [best, next] = [next, best];
  }
  path[steps - 1] = best.indexOf(Math.max(...best));
  for (let step = steps - 1; step > 0; step--) {
    path[step - 1] = back[step * labels + (path[step] as number)] as number;
  }
  return path;
}

function bestBefore(best: Float32Array, { labels, scores }: Transitions, label: number): number {
  let found = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < labels; from++) {
    const reached = (best[from] as number) + (scores[from * labels + label] as number);
    if (reached > most) [found, most] = [from, reached];
  }
  return found;
}
