import type { Matrix } from '../dense/matrix';
import type { PathDesign, PathSystem } from './path-system';

/** Normal equations of the periods in `kept`, with their inverse. */
export type Reduced = { readonly system: PathSystem; readonly kept: readonly number[]; readonly inverse: Matrix };

/** The column less the mean of each event. */
export function lessEventMeans(column: Float64Array, periods: number): Float64Array {
  const left = column.slice();
  for (let from = 0; from < left.length; from += periods) {
    const rows = left.subarray(from, from + periods);
    let sum = 0;
    for (const value of rows) sum += value;
    for (let row = 0; row < periods; row++) rows[row] = (rows[row] ?? 0) - sum / periods;
  }
  return left;
}

/** Coefficients of all periods, 0 for references, and residuals. The outcome is that less event means. */
export function solvePath({ periods, start, outcome }: PathDesign, { system, kept, inverse }: Reduced) {
  const byPeriod = new Float64Array(periods);
  const byCalendar = new Float64Array(system.calendar);
  outcome.forEach((value, row) => {
    const period = row % periods;
    const at = (start[(row - period) / periods] ?? 0) + period;
    byPeriod[period] = (byPeriod[period] ?? 0) + value;
    byCalendar[at] = (byCalendar[at] ?? 0) + value;
  });
  const onCalendar = (at: number, period: number) => system.onCalendar[at * periods + period] ?? 0;
  const left = byPeriod.map((sum, period) =>
    byCalendar.reduce((rest, here, at) => rest - here * onCalendar(at, period), sum),
  );
  const path = new Float64Array(periods);
  kept.forEach((period, row) => {
    path[period] = kept.reduce(
      (sum, other, column) => sum + (inverse.values[row * inverse.size + column] ?? 0) * (left[other] ?? 0),
      0,
    );
  });
  const calendar = system
    .solveCalendar(byCalendar)
    .map((alone, at) => path.reduce((rest, coef, period) => rest - coef * onCalendar(at, period), alone));
  const fitted = outcome.map((_, row) => {
    const period = row % periods;
    return (path[period] ?? 0) + (calendar[(start[(row - period) / periods] ?? 0) + period] ?? 0);
  });
  const explained = lessEventMeans(fitted, periods);
  return { path, residual: outcome.map((value, row) => value - (explained[row] ?? 0)) };
}

/** Variances of the kept periods' coefficients with clustered rows, before any small-sample factor. Clusters have no gaps. */
export function pathVariances(design: PathDesign, residual: Float64Array, reduced: Reduced): Float64Array {
  const { periods, start, cluster } = design;
  const { kept } = reduced;
  const size = kept.length;
  const ofPeriod = periodInfluence(periods, reduced);
  const ofCalendar = calendarInfluence(periods, reduced);
  const clusters = cluster.reduce((most, code) => Math.max(most, code + 1), 0);
  const scores = new Float64Array(clusters * size);
  for (let row = 0; row < residual.length; row++) {
    const period = row % periods;
    const event = (row - period) / periods;
    const at = ((start[event] ?? 0) + period) * size;
    const into = (cluster[event] ?? 0) * size;
    // Residuals of an event add up to nothing, so that the mean of its influences plays no part.
    for (let slope = 0; slope < size; slope++) {
      const influence = (ofPeriod[period * size + slope] ?? 0) + (ofCalendar[at + slope] ?? 0);
      scores[into + slope] = (scores[into + slope] ?? 0) + influence * (residual[row] ?? 0);
    }
  }
  const variances = new Float64Array(size);
  scores.forEach((score, place) => {
    variances[place % size] = (variances[place % size] ?? 0) + score * score;
  });
  return variances;
}

/** How much a row counts in each coefficient for the period that it is in; references count nothing. */
function periodInfluence(periods: number, { kept, inverse }: Reduced): Float64Array {
  const influence = new Float64Array(periods * kept.length);
  kept.forEach((period, at) => {
    influence.set(inverse.values.subarray(at * kept.length, (at + 1) * kept.length), period * kept.length);
  });
  return influence;
}

/** The same for the calendar period: what the periods' columns owe to calendar periods, taken off. */
function calendarInfluence(periods: number, { system, kept, inverse }: Reduced): Float64Array {
  return new Float64Array(system.calendar * kept.length).map((_, place) => {
    const slope = place % kept.length;
    const calendar = (place - slope) / kept.length;
    return kept.reduce(
      (sum, period, at) =>
        sum - (system.onCalendar[calendar * periods + period] ?? 0) * (inverse.values[at * kept.length + slope] ?? 0),
      0,
    );
  });
}
