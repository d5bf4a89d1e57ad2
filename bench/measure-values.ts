import type { Figure, Span, Time } from "onrecord";
import type { Tally } from "./tally.ts";

type Placed = Readonly<{ span: Span }>;
type Sides<V> = Readonly<{ expected: readonly V[]; found: readonly V[] }>;

/** Counts the figures or times of a report: found at all (any overlap), and found with the right value. */
export function countValues<V extends Placed>(
  tallies: Readonly<{ span: Tally; value: Tally }>,
  sides: Sides<V>,
  isSame: (expected: V, found: V) => boolean,
): void {
  const [expected, found] = [onceEach(sides.expected), onceEach(sides.found)];
  const pairs = pairByPlace(expected, found);
  for (const tally of [tallies.span, tallies.value]) {
    tally.expected += expected.length;
    tally.found += found.length;
  }
  tallies.span.hits += pairs.length;
  tallies.value.hits += pairs.filter(([one, other]) => isSame(one, other)).length;
}

/** Bounds are what makes two figures comparable; how they were worded is not. */
export const sameBounds = (one: Pick<Figure, "min" | "max">, other: Pick<Figure, "min" | "max">): boolean =>
  one.min === other.min && one.max === other.max;

/** Newspapers rarely give hours, and nobody compares them. */
export const sameDay = (one: Pick<Time, "value">, other: Pick<Time, "value">): boolean =>
  dayOf(one.value) === dayOf(other.value);

const dayOf = (edtf: string | null): string | undefined => edtf?.replace(/(\d{4}-\d{2}-\d{2})T[^/]*/g, "$1");

/** A figure inside two statements is one figure of the report. */
function onceEach<V extends Placed>(values: readonly V[]): readonly V[] {
  return [...new Map(values.map((value) => [value.span.join("-"), value])).values()];
}

function pairByPlace<V extends Placed>(expected: readonly V[], found: readonly V[]): readonly (readonly [V, V])[] {
  const free = new Set(found);
  return expected.flatMap((one) => {
    const other = [...free].find(({ span }) => one.span[0] < span[1] && span[0] < one.span[1]);
    if (other === undefined) return [];
    free.delete(other);
    return [[one, other] as const];
  });
}
