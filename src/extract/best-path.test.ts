import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath, type Transitions } from "./best-path.ts";

const LABELS = 3;

/** All paths, one by one: slow and plainly right. */
function bestByTrying(scores: Float32Array, { scores: follows }: Transitions): number {
  let most = Number.NEGATIVE_INFINITY;
  const walk = (step: number, last: number, sum: number): void => {
    if (step * LABELS === scores.length) {
      most = Math.max(most, sum);
      return;
    }
    for (let label = 0; label < LABELS; label++) {
      const move = step === 0 ? 0 : (follows[last * LABELS + label] as number);
      walk(step + 1, label, sum + move + (scores[step * LABELS + label] as number));
    }
  };
  walk(0, 0, 0);
  return most;
}

const sumOf = (path: Uint8Array, scores: Float32Array, { scores: follows }: Transitions): number =>
  Array.from(path).reduce((sum, label, step) => {
    const move = step === 0 ? 0 : (follows[(path[step - 1] as number) * LABELS + label] as number);
    return sum + move + (scores[step * LABELS + label] as number);
  }, 0);

const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length })
    .map((drawn) => Float32Array.from(drawn));

describe("the best path", () => {
  it("scores as high as any path does", () => {
    const cases = fc.integer({ min: 1, max: 5 }).chain((steps) => fc.tuple(numbers(steps * LABELS), numbers(9)));
    fc.assert(
      fc.property(cases, ([scores, follows]) => {
        const transitions = { labels: LABELS, scores: follows };
        expect(sumOf(bestPath(scores, transitions), scores, transitions)).toBe(bestByTrying(scores, transitions));
      }),
    );
  });

  it("is empty for an empty text", () => {
    expect(bestPath(new Float32Array(0), { labels: LABELS, scores: new Float32Array(9) })).toHaveLength(0);
  });
});
