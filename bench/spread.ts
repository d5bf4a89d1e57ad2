/** Several measurements of the same thing. */
export type Spread = Readonly<{ median: number; low: number; high: number }>;

/** One slow run says little about the program; the median does, and the ends say how far to trust it. */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = [...measurements].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
  return { median, low: sorted[0]!, high: sorted.at(-1)! };
}
