/** Rows of a table ordered by worker and time: those of worker `w` are `rows[starts[w]]` to before `rows[starts[w + 1]]`. */
export type Timeline = {
  readonly starts: Int32Array;
  /** Rows of the table. */
  readonly rows: Int32Array;
  /** Their times, in the same order. */
  readonly times: Float64Array;
};

/** Orders rows by worker and then by time, leaving out those without a time (NaN). Ties keep the order of the table. */
export function timelineOf(worker: Int32Array, time: Float64Array, workers: number): Timeline {
  const starts = new Int32Array(workers + 1);
  for (let row = 0; row < worker.length; row++) {
    const next = (worker[row] ?? 0) + 1;
    if (!Number.isNaN(time[row])) starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let code = 0; code < workers; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const rows = new Int32Array(starts[workers] ?? 0);
  const free = starts.slice();
  for (let row = 0; row < worker.length; row++) {
    if (Number.isNaN(time[row])) continue;
    const code = worker[row] ?? 0;
    const place = free[code] ?? 0;
    rows[place] = row;
    free[code] = place + 1;
  }
  for (let code = 0; code < workers; code++) sortByTime(rows.subarray(starts[code], starts[code + 1]), time);
  return { starts, rows, times: Float64Array.from(rows, (row) => time[row] ?? 0) };
}

function sortByTime(rows: Int32Array, time: Float64Array): void {
  rows.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0) || one - other);
}

/** The first place of the worker whose time is not before `instant`; the end of the worker's places if there is none. */
export function firstFrom({ starts, times }: Timeline, worker: number, instant: number): number {
  let low = starts[worker] ?? 0;
  let high = starts[worker + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
