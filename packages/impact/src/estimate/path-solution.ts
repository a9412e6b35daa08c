import type { Matrix } from '../dense/matrix';
import { calendarOf, type PathDesign, type PathSystem } from './path-system';

/** Normal equations of the periods in `kept`, with their inverse. */
export type Reduced = { readonly system: PathSystem; readonly kept: readonly number[]; readonly inverse: Matrix };

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

/** Coefficients of all periods, 0 for references, and residuals. The outcome is that less event means. */
export function solvePath({ periods, start, outcome }: PathDesign, { system, kept, inverse }: Reduced) {
  const byPeriod = new Float64Array(periods);
  const byCalendar = new Float64Array(system.calendar);
  for (let row = 0; row < outcome.length; row++) {
    const period = row % periods;
    const at = calendarOf(start, (row - period) / periods, period);
    const value = outcome[row] ?? 0;
    byPeriod[period] = (byPeriod[period] ?? 0) + value;
    byCalendar[at] = (byCalendar[at] ?? 0) + value;
  }
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
  const residual = outcome.slice();
  for (let row = 0; row < residual.length; row++) {
    const period = row % periods;
    const at = calendarOf(start, (row - period) / periods, period);
    residual[row] = (residual[row] ?? 0) - (path[period] ?? 0) - (calendar[at] ?? 0);
  }
  // Of the outcome nothing more is left to take off: what goes are the means of what was fitted.
  return { path, residual: lessEventMeans(residual, periods) };
}

/** Variances of the kept periods' coefficients with clustered rows, before any small-sample factor. Clusters have no gaps. */
export function pathVariances(design: PathDesign, residual: Float64Array, reduced: Reduced): Float64Array {
  const { periods, start, cluster } = design;
  const { calendar } = reduced.system;
  const size = reduced.kept.length;
  const ofPeriod = periodInfluence(periods, reduced);
  const ofCalendar = start && calendarInfluence(periods, reduced);
  const clusters = cluster.reduce((most, code) => Math.max(most, code + 1), 0);
  const scores = new Float64Array(clusters * size);
  for (let event = 0; event < cluster.length; event++) {
    const rows = event * periods;
    const begun = start?.[event] ?? 0;
    const into = (cluster[event] ?? 0) * size;
    // Residuals of an event add up to nothing, so that the mean of its influences plays no part.
    for (let slope = 0; slope < size; slope++) {
      let score = 0;
      for (let period = 0; period < periods; period++) {
        const influence =
          (ofPeriod[slope * periods + period] ?? 0) + (ofCalendar?.[slope * calendar + begun + period] ?? 0);
        score += influence * (residual[rows + period] ?? 0);
      }
      scores[into + slope] = (scores[into + slope] ?? 0) + score;
    }
  }
  const variances = new Float64Array(size);
  scores.forEach((score, place) => {
    variances[place % size] = (variances[place % size] ?? 0) + score * score;
  });
  return variances;
}

/** How much a row counts in each coefficient for the period that it is in, by coefficient; references count nothing. */
function periodInfluence(periods: number, { kept, inverse }: Reduced): Float64Array {
  const influence = new Float64Array(periods * kept.length);
  kept.forEach((_, slope) => {
    kept.forEach((period, at) => {
      influence[slope * periods + period] = inverse.values[slope * inverse.size + at] ?? 0;
    });
  });
  return influence;
}

/** The same for the calendar period: what the periods' columns owe to calendar periods, taken off. */
function calendarInfluence(periods: number, { system, kept, inverse }: Reduced): Float64Array {
  return new Float64Array(system.calendar * kept.length).map((_, place) => {
    const calendar = place % system.calendar;
    const slope = (place - calendar) / system.calendar;
    return kept.reduce(
      (sum, period, at) =>
        sum - (system.onCalendar[calendar * periods + period] ?? 0) * (inverse.values[at * kept.length + slope] ?? 0),
      0,
    );
  });
}
