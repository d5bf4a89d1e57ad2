/** The index of the last item whose number is at most `limit`, in items whose numbers rise; -1 for none. */
export function lastAtMost<Item>(rising: readonly Item[], limit: number, numberOf: (item: Item) => number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(rising[middle] as Item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
