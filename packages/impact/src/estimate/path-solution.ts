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
  const influence = {
    slopes: reduced.kept.length,
    calendar: reduced.system.calendar,
    ofPeriod: periodInfluence(design.periods, reduced),
    ofCalendar: design.start && calendarInfluence(design.periods, reduced),
  };
  return {
    levels: reduced.system.levels,
    solve: (outcome) => solvePath(design, outcome, reduced),
    scores: (residual) => pathScores(design, residual, influence),
    shares: () => pathShares(design, reduced.inverse, influence),
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

/** How much a row counts in each coefficient, by coefficient: for the period that it is in, and for its calendar period. */
type Influence = {
  readonly slopes: number;
  readonly calendar: number;
  readonly ofPeriod: Float64Array;
  readonly ofCalendar: Float64Array | undefined;
};

function pathScores(design: PathDesign, residual: Float64Array, influence: Influence): Float64Array {
  const { periods, start, cluster } = design;
  const { slopes: size, calendar, ofPeriod, ofCalendar } = influence;
  const scores = new Float64Array(clustersOf(design) * size);
  for (let event = 0; event < cluster.length; event++) {
    const rows = event * periods;
    const begun = start?.[event] ?? 0;
    const into = (cluster[event] ?? 0) * size;
    // Residuals of an event add up to nothing, so that the mean of its influences plays no part.
    for (let slope = 0; slope < size; slope++) {
      let score = 0;
      for (let period = 0; period < periods; period++) {
        const own = ofPeriod[slope * periods + period] ?? 0;
        const shared = ofCalendar?.[slope * calendar + begun + period] ?? 0;
        score += (own + shared) * (residual[rows + period] ?? 0);
      }
      scores[into + slope] = (scores[into + slope] ?? 0) + score;
    }
  }
  return scores;
}

/** A row's influence is its column, less what all others explain, times what is on the inverse's diagonal. */
function pathShares(design: PathDesign, inverse: Matrix, influence: Influence): Float64Array {
  const { periods, start, cluster } = design;
  const { slopes: size, calendar, ofPeriod, ofCalendar } = influence;
  const shares = new Float64Array(clustersOf(design) * size);
  for (let event = 0; event < cluster.length; event++) {
    const begun = start?.[event] ?? 0;
    const into = (cluster[event] ?? 0) * size;
    for (let slope = 0; slope < size; slope++) {
      let sum = 0;
      let squares = 0;
      for (let period = 0; period < periods; period++) {
        const own = ofPeriod[slope * periods + period] ?? 0;
        const value = own + (ofCalendar?.[slope * calendar + begun + period] ?? 0);
        sum += value;
        squares += value * value;
      }
      const share = (squares - (sum * sum) / periods) / (inverse.values[slope * size + slope] ?? 0);
      shares[into + slope] = (shares[into + slope] ?? 0) + share;
    }
  }
  return shares;
}

function clustersOf({ cluster }: PathDesign): number {
  return cluster.reduce((most, code) => Math.max(most, code + 1), 0);
}

/** References count nothing. */
function periodInfluence(periods: number, { kept, inverse }: Reduced): Float64Array {
  const influence = new Float64Array(periods * kept.length);
  kept.forEach((_, slope) => {
    kept.forEach((period, at) => {
      influence[slope * periods + period] = inverse.values[slope * inverse.size + at] ?? 0;
    });
  });
  return influence;
}

/** What the periods' columns owe to calendar periods, taken off. */
function calendarInfluence(periods: number, { system, kept, inverse }: Reduced): Float64Array {
  const { calendar, onCalendar } = system;
  const influence = new Float64Array(calendar * kept.length);
  kept.forEach((_, slope) => {
    kept.forEach((period, at) => {
      const weight = inverse.values[at * inverse.size + slope] ?? 0;
      for (let place = 0; place < calendar; place++) {
        const cell = slope * calendar + place;
        influence[cell] = (influence[cell] ?? 0) - (onCalendar[place * periods + period] ?? 0) * weight;
      }
    });
  });
  return influence;
}
