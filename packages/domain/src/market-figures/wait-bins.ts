/*
 * How long something took is kept as a count by bin, four bins to a doubling, so that a median over any number of jobs
 * is read from a few rows. A bin spans 19 %; its geometric middle is at most 9.1 % off from any wait in it.
 */
export const BINS_PER_DOUBLING = 4;

/** The bin of a wait in seconds; everything up to a second is the first. */
export function binOf(seconds: number): number {
  return Math.floor(BINS_PER_DOUBLING * Math.log2(Math.max(1, seconds)));
}

export type BinCount = { readonly bin: number; readonly count: number };

/**
 * The wait in seconds below which a share of all waits lies, right to within a tenth; null when there are none.
 *
 * @param bins in any order, each as often as there are parts of it
 * @param share between 0 and 1, exclusive
 */
export function quantileOf(bins: readonly BinCount[], share: number): number | null {
  const counts = new Map<number, number>();
  for (const { bin, count } of bins) if (count > 0) counts.set(bin, (counts.get(bin) ?? 0) + count);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const [bin, count] of [...counts].toSorted(([one], [other]) => one - other)) {
    below += count;
    if (below >= share * total) return 2 ** ((bin + 0.5) / BINS_PER_DOUBLING);
  }
  return null;
}
