/** What had come together before an instant. */
export type TotalBefore = (instant: number) => number;

/** Sums amounts in order of time, once, so that any instant can be asked for. Rows without an instant count nowhere. */
export function runningTotals(rows: readonly { readonly at: number; readonly amount: number }[]): TotalBefore {
  const inOrder = rows.filter(({ at }) => !Number.isNaN(at)).toSorted((one, other) => one.at - other.at);
  const times = Float64Array.from(inOrder, ({ at }) => at);
  const totals = new Float64Array(inOrder.length + 1);
  inOrder.forEach(({ amount }, place) => {
    totals[place + 1] = (totals[place] ?? 0) + amount;
  });
  return (instant) => totals[countBefore(times, instant)] ?? 0;
}

function countBefore(times: Float64Array, instant: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
