const small = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const smallNumbers = `${small} seventeen eighteen nineteen`.split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What a number word is worth, below a hundred. */
export const wordValues: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ...smallNumbers.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** What multiplies all of the number before it. */
export const largeScales: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Parts of one, by their names. */
export const partNames: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }).flatMap(
    ([name, parts]) => [
      [name, parts],
      [parts === 2 ? "halves" : `${name}s`, parts],
    ],
  ),
);

/** A value, and how many words say it. */
type Read = Readonly<{ value: number; length: number }>;

/** "Two hundred and five thousand and ten": groups below a thousand, each with its scale, from the largest down. */
export function readNumberWords(words: readonly string[]): Read | undefined {
  let [total, at, limit] = [0, 0, Number.POSITIVE_INFINITY];
  for (;;) {
    const joint = at > 0 && (words[at] === "and" || words[at] === ",") ? 1 : 0;
    const group = readGroup(words.slice(at + joint, at + joint + 12));
    if (!group || (words[at] === "," && group.value < 100)) break;
    const after = at + joint + group.length;
    const scale = largeScales.get(words[after] ?? "") ?? 1;
    if (scale >= limit) break;
    total += group.value * scale;
    at = scale === 1 ? after : after + 1;
    limit = scale;
    if (scale === 1) break;
  }
  return at > 0 ? { value: exact(total), length: at } : undefined;
}

/** A number below a thousand, with the part of one or the decimals that follow it. */
function readGroup(words: readonly string[]): Read | undefined {
  const whole = readHundreds(words);
  if (!whole) return undefined;
  const rest = words.slice(whole.length);
  if (rest[0] === "dozen" || rest[0] === "dozens") return { value: whole.value * 12, length: whole.length + 1 };
  const part = readPart(rest) ?? readDecimals(rest);
  return part ? { value: whole.value + part.value, length: whole.length + part.length } : whole;
}

function readHundreds(words: readonly string[]): Read | undefined {
  const [first = "", second = ""] = words;
  if (first === "a" || first === "an") {
    if (second === "hundred") return addTens(words, { value: 100, length: 2 });
    return second === "dozen" || largeScales.has(second) ? { value: 1, length: 1 } : undefined;
  }
  const head = readTens(words);
  if (!head || words[head.length] !== "hundred") return head;
  return addTens(words, { value: head.value * 100, length: head.length + 1 });
}

function addTens(words: readonly string[], hundreds: Read): Read {
  // "A hundred and three quarters" is the part of one that follows.
  if (readPart(words.slice(hundreds.length))) return hundreds;
  const joint = words[hundreds.length] === "and" ? 1 : 0;
  const rest = readTens(words.slice(hundreds.length + joint));
  if (!rest) return hundreds;
  return { value: hundreds.value + rest.value, length: hundreds.length + joint + rest.length };
}

function readTens([first = "", second = ""]: readonly string[]): Read | undefined {
  const value = wordValues.get(first);
  if (value === undefined) return undefined;
  const unit = wordValues.get(second) ?? 0;
  return value >= 20 && unit > 0 && unit < 10 ? { value: value + unit, length: 2 } : { value, length: 1 };
}

/** "… and a half", "… and two thirds". */
function readPart([and, count = "", name = ""]: readonly string[]): Read | undefined {
  const parts = partNames.get(name);
  const taken = count === "a" ? 1 : wordValues.get(count);
  return and === "and" && parts && taken ? { value: taken / parts, length: 3 } : undefined;
}

/** "… point two five". */
function readDecimals([point, ...words]: readonly string[]): Read | undefined {
  if (point !== "point") return undefined;
  const end = words.findIndex((word) => (wordValues.get(word) ?? 10) > 9);
  const digits = words.slice(0, end < 0 ? words.length : end).map((word) => wordValues.get(word));
  return digits.length > 0 ? { value: Number(`0.${digits.join("")}`), length: digits.length + 1 } : undefined;
}

/** 5.7 million is 5,700,000 and not a hair less. */
export const exact = (value: number): number => Number(value.toPrecision(15));
