/** What a group of number words or digits says: from `min`, and up to `max` unless it only gives an order of magnitude. */
export type Amount = Readonly<{ value: number; isOpen: boolean }>;

const small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const smallNumbers = `${small} seventeen eighteen nineteen`.split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ["a", 1],
  ["an", 1],
  ["no", 0],
  ["half", 0.5],
]);

/** What multiplies the number before it. */
const scales: Readonly<{ [word: string]: number }> = {
  couple: 2,
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Plurals that give an order of magnitude; "tens of thousands" is the product of its two. */
const magnitudes: Readonly<{ [word: string]: number }> = {
  tens: 10,
  dozens: 24,
  scores: 40,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

const word = [...smallNumbers.slice(1), ...tens].join("|");
const scale = "hundred|thousand|million|billion|trillion";

/** The source of a pattern for an amount: digits, number words, or an order of magnitude. */
export const amountPattern = [
  `(?:${Object.keys(magnitudes).join("|")})(?: of (?:thousands|millions|billions|trillions))?\\b`,
  `no(?= (?:\\p{L}+ )?(?:casualties|deaths|injuries|fatalities|victims|survivors|losses|dead|injured)\\b)`,
  `several (?:dozen|${scale})\\b`,
  `half an? (?:million|billion|trillion)\\b`,
  `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:(?:[ -](?:${scale}|dozen|bn|tn|mn)|(?:k|m|bn|tn|b))\\b)?`,
  `a (?:couple|dozen|${scale})\\b`,
  `(?:${word})(?:[ -](?:and )?(?:${word}|${scale}|dozen)){0,6}\\b`,
].join("|");

/** Reads what `amountPattern` has found. */
export function readAmount(found: string): Amount {
  const words = found.toLowerCase();
  const [first = "", second] = words.split(/\s+of\s+/);
  const magnitude = magnitudes[first];
  if (magnitude) return { value: magnitude * (second ? (magnitudes[second] ?? 1) : 1), isOpen: true };
  const several = /^several (\w+)$/.exec(words)?.[1];
  if (several) return { value: scales[several] ?? 1, isOpen: true };
  const digits = /^([\d,]+(?:\.\d+)?)[ -]?([a-z]*)$/.exec(words);
  if (digits)
    return { value: exact(Number(digits[1]?.replaceAll(",", "")) * (scales[digits[2] ?? ""] ?? 1)), isOpen: false };
  return { value: readWords(words.split(/[\s-]+/)), isOpen: false };
}

/** "Two hundred and five thousand": what stands before a scale is multiplied, what follows is added. */
function readWords(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const next of words) {
    const factor = scales[next];
    if (factor === undefined) group = next === "a" && group > 0 ? group : group + (values.get(next) ?? 0);
    else if (factor < 1e3) group = Math.max(group, 1) * factor;
    else {
      total += (group || 1) * factor;
      group = 0;
    }
  }
  return total + group;
}

/** 5.7 million is 5,700,000 and not a hair less. */
const exact = (value: number): number => Number(value.toPrecision(12));
