import { times, type Matrix } from '../dense/matrix';
import { calendarOf, type PathDesign, type PathSystem } from './path-system';

/** Normal equations of the periods in `kept`, with their inverse. */
type Reduced = { readonly system: PathSystem; readonly kept: readonly number[]; readonly inverse: Matrix };

/** What paths around the same events have in common. */
export type PathSolver = {
  /** Calendar periods with rows. */
  readonly levels: number;
  /** Coefficients of the kept periods, and residuals, of an outcome less event means. */
  readonly solve: (outcome: Float64Array) => { readonly path: Float64Array; readonly residual: Float64Array };
  /** Sums over each cluster's rows of influence · residual, cluster by cluster, of all kept periods. */
  readonly scores: (residual: Float64Array) => Float64Array;
  /** Each cluster's shares of what tells the kept periods' coefficients, cluster by cluster. */
  readonly shares: () => Float64Array;
};

/** @param design with clusters that have no gaps */
export function pathSolver(design: PathDesign, reduced: Reduced): PathSolver {
  const explained = explainedOf(design.periods, reduced);
  return {
    levels: reduced.system.levels,
    solve: (outcome) => solvePath(design, outcome, reduced),
    scores: (residual) => pathScores(design, residual, reduced, explained),
    shares: () => pathShares(design, reduced, explained),
  };
}

/** The column less the mean of each event. */
export function lessEventMeans(column: Float64Array, periods: number): Float64Array {
  const left = column.slice();
  for (let from = 0; from < left.length; from += periods) {
    let sum = 0;
    for (let row = from; row < from + periods; row++) sum += left[row] ?? 0;
    const mean = sum / periods;
    for (let row = from; row < from + periods; row++) left[row] = (left[row] ?? 0) - mean;
  }
  return left;
}

function solvePath({ periods, start }: PathDesign, outcome: Float64Array, { system, kept, inverse }: Reduced) {
  const byPeriod = new Float64Array(periods);
  const byCalendar = new Float64Array(system.calendar);
  for (let row = 0; row < outcome.length; row++) {
    const period = row % periods;
    const at = calendarOf(start, (row - period) / periods, period);
    const value = outcome[row] ?? 0;
    byPeriod[period] = (byPeriod[period] ?? 0) + value;
    byCalendar[at] = (byCalendar[at] ?? 0) + value;
  }
  const { onCalendar } = system;
  const explained = new Float64Array(periods);
  for (let cell = 0; cell < onCalendar.length; cell++) {
    const period = cell % periods;
    explained[period] =
      (explained[period] ?? 0) + (byCalendar[(cell - period) / periods] ?? 0) * (onCalendar[cell] ?? 0);
  }
  const left = Float64Array.from(kept, (period) => (byPeriod[period] ?? 0) - (explained[period] ?? 0));
  const path = times(inverse, left);
  const coefs = new Float64Array(periods);
  kept.forEach((period, at) => (coefs[period] = path[at] ?? 0));
  const calendar = system.solveCalendar(byCalendar);
  for (let cell = 0; cell < onCalendar.length; cell++) {
    const period = cell % periods;
    const at = (cell - period) / periods;
    calendar[at] = (calendar[at] ?? 0) - (coefs[period] ?? 0) * (onCalendar[cell] ?? 0);
  }
  const residual = outcome.slice();
  for (let row = 0; row < residual.length; row++) {
    const period = row % periods;
    const at = calendarOf(start, (row - period) / periods, period);
    residual[row] = (residual[row] ?? 0) - (coefs[period] ?? 0) - (calendar[at] ?? 0);
  }
  // Of the outcome nothing more is left to take off: what goes are the means of what was fitted.
  return { path, residual: lessEventMeans(residual, periods) };
}

/** What calendar periods explain of the kept periods' columns, by calendar period and kept period. */
function explainedOf(periods: number, { system: { calendar, onCalendar }, kept }: Reduced): Float64Array {
  const explained = new Float64Array(calendar * kept.length);
  for (let place = 0; place < calendar; place++) {
    kept.forEach((period, at) => {
      explained[place * kept.length + at] = onCalendar[place * periods + period] ?? 0;
    });
  }
  return explained;
}

/** First the sums of columns · residual, the columns being less what calendar periods explain, then the inverse of theirs. */
function pathScores(
  { periods, start, cluster }: PathDesign,
  residual: Float64Array,
  { kept, inverse }: Reduced,
  explained: Float64Array,
): Float64Array {
  const size = kept.length;
  const places = Int32Array.from(kept);
  const sums = new Float64Array(clustersOf(cluster) * size);
  for (let event = 0; event < cluster.length; event++) {
    const rows = event * periods;
    const into = (cluster[event] ?? 0) * size;
    // Residuals of an event add up to nothing, so that the means of its columns play no part.
    for (let at = 0; at < size; at++)
      sums[into + at] = (sums[into + at] ?? 0) + (residual[rows + (places[at] ?? 0)] ?? 0);
    for (let period = 0; period < periods; period++) {
      const value = residual[rows + period] ?? 0;
      const from = calendarOf(start, event, period) * size;
      for (let at = 0; at < size; at++) sums[into + at] = (sums[into + at] ?? 0) - (explained[from + at] ?? 0) * value;
    }
  }
  for (let from = 0; from < sums.length; from += size) {
    const own = sums.subarray(from, from + size);
    own.set(times(inverse, own));
  }
  return sums;
}

/** A row's influence is its column, less what all others explain, times what is on the inverse's diagonal. */
function pathShares({ periods, start, cluster }: PathDesign, reduced: Reduced, explained: Float64Array): Float64Array {
  const size = reduced.kept.length;
  const shares = new Float64Array(clustersOf(cluster) * size);
  const known = new Map<number, Float64Array>();
  for (let event = 0; event < cluster.length; event++) {
    const begun = start?.[event] ?? 0;
    const own =
      known.get(begun) ?? sharesOfOne(periods, reduced, (period) => calendarOf(start, event, period) * size, explained);
    known.set(begun, own);
    const into = (cluster[event] ?? 0) * size;
    for (let at = 0; at < size; at++) shares[into + at] = (shares[into + at] ?? 0) + (own[at] ?? 0);
  }
  return shares;
}

/** The shares of an event, which are those of all that begin in the same calendar period. */
function sharesOfOne(
  periods: number,
  { kept, inverse }: Reduced,
  explainedFrom: (period: number) => number,
  explained: Float64Array,
): Float64Array {
  const influences = Array.from({ length: periods }, (_, period) => {
    const from = explainedFrom(period);
    return times(
      inverse,
      Float64Array.from(kept, (own, at) => Number(own === period) - (explained[from + at] ?? 0)),
    );
  });
  return Float64Array.from(kept, (_, at) => {
    let [sum, squares] = [0, 0];
    for (const influence of influences) {
      const value = influence[at] ?? 0;
      sum += value;
      squares += value * value;
    }
    return (squares - (sum * sum) / periods) / (inverse.values[at * inverse.size + at] ?? 0);
  });
}

function clustersOf(cluster: Int32Array): number {
  return cluster.reduce((most, code) => Math.max(most, code + 1), 0);
}
