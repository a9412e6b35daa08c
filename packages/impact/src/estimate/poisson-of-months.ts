import { dot, invert, type Matrix } from '../dense/matrix';
import { undefinedFit, type Fit } from './design';
import { factorOf } from './poisson-of-pairs';

/** Rows of workers, each over months without gaps. */
export type MonthDesign = {
  /** Rows of the worker at place p are `starts[p]` to before `starts[p + 1]`; each has an outcome above 0 in one. */
  readonly starts: Int32Array;
  /** Of each row, from 0 on. */
  readonly month: Int32Array;
  readonly months: number;
  readonly outcome: Float64Array;
  readonly slope: { readonly name: string; readonly values: Float64Array };
};

/** Derivatives of the log likelihood by months and, last, by the slope. */
type Derivatives = {
  readonly gradient: Float64Array;
  /** Minus the second ones. */
  readonly information: Matrix;
  /** The diagonal of the same before workers are taken out. */
  readonly scale: Float64Array;
  /** Of each row. */
  readonly residual: Float64Array;
};

const mostSteps = 100;
const precision = 1e-11;

/**
 * Poisson pseudo maximum likelihood with worker and month effects, clustered by worker: E[y] = exp(β x + worker + month).
 * Given the total of a worker the rows are shares of it, so that workers drop out in closed form; months and the slope
 * are solved by Newton's method, whose matrix is summed worker by worker: no column is written out. It begins at the
 * months' own levels. Months in which nothing happened say nothing and are left out.
 *
 * The coefficient is in logarithms; K counts the slope and the months with an outcome. Undefined, with its reason: a slope
 * that workers and months explain, and outcomes for which no maximum exists or is found.
 *
 * Source: Hausman, Hall & Griliches 1984; Wooldridge 1999, Distribution-free estimation of some nonlinear panel data models.
 */
export function poissonOfMonths(design: MonthDesign): Fit {
  const { starts, outcome, slope } = design;
  const totals = new Float64Array(design.months);
  design.month.forEach((month, row) => {
    totals[month] = (totals[month] ?? 0) + (outcome[row] ?? 0);
  });
  const isAlive = totals.map((total) => (total > 0 ? 1 : 0));
  const n = design.month.reduce((count, month) => count + (isAlive[month] ?? 0), 0);
  const sizes = { n, clusters: starts.length - 1, dropped: outcome.length - n };
  if (n === 0) return undefinedFit([slope], sizes, 'no_rows');
  const found = maximise(design, totals);
  if (typeof found === 'string') return undefinedFit([slope], sizes, found);

  const { coef, inverse, residual } = found;
  const parameters = 1 + isAlive.reduce((count, alive) => count + alive, 0);
  const factor = factorOf(residual, outcome, sizes, parameters);
  const variance = varianceOf(design, inverse, residual);
  return {
    ...sizes,
    ...(typeof factor === 'number' ? {} : { reason: factor }),
    coefficients: [{ name: slope.name, coef, se: typeof factor === 'number' ? Math.sqrt(factor * variance) : null }],
  };
}

function maximise(design: MonthDesign, totals: Float64Array) {
  const size = design.months + 1;
  const coefficients = startingAt(design, totals);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, information, scale, residual } = derive(design, coefficients);
    const { inverse, dropped } = invert(information, Array.from(scale));
    if (dropped.includes(design.months)) return step === 0 ? 'collinear' : 'separated';
    let moved = 0;
    for (let at = 0; at < size; at++) {
      const change = dot(inverse.values.subarray(at * size, (at + 1) * size), gradient);
      coefficients[at] = (coefficients[at] ?? 0) + change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (!Number.isFinite(moved)) return 'separated';
    if (moved < precision) return { coef: coefficients[design.months] ?? 0, inverse, residual };
  }
  return 'not_converged';
}

/** Months at the logarithm of their mean, months without an outcome at that of 0, and no slope. */
function startingAt({ month, months }: MonthDesign, totals: Float64Array): Float64Array {
  const rows = new Float64Array(months);
  for (const code of month) rows[code] = (rows[code] ?? 0) + 1;
  const coefficients = new Float64Array(months + 1);
  totals.forEach((total, code) => {
    coefficients[code] = total > 0 ? Math.log(total / (rows[code] ?? 1)) : -Infinity;
  });
  return coefficients;
}

function derive(design: MonthDesign, coefficients: Float64Array): Derivatives {
  const { starts, month, months, outcome, slope } = design;
  const size = months + 1;
  const effect = coefficients[months] ?? 0;
  const sums = {
    gradient: new Float64Array(size),
    information: { size, values: new Float64Array(size * size) },
    scale: new Float64Array(size),
    residual: new Float64Array(outcome.length),
  };
  const expected = outcome.map((_, row) =>
    Math.exp((coefficients[month[row] ?? 0] ?? 0) + effect * (slope.values[row] ?? 0)),
  );
  for (let place = 0; place + 1 < starts.length; place++) {
    const rows = { from: starts[place] ?? 0, to: starts[place + 1] ?? 0 };
    scaleToTotal(expected.subarray(rows.from, rows.to), outcome.subarray(rows.from, rows.to));
    addWorker(sums, design, expected, rows);
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      sums.information.values[column * size + row] = sums.information.values[row * size + column] ?? 0;
    }
  }
  return sums;
}

/** Turns weights of a worker's rows into what is expected of them, given the worker's total. */
function scaleToTotal(weights: Float64Array, outcome: Float64Array): void {
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const scale = sum(outcome) / sum(weights);
  for (let row = 0; row < weights.length; row++) weights[row] = (weights[row] ?? 0) * scale;
}

type Rows = { readonly from: number; readonly to: number };

/** Adds a worker to the sums; of the information, the lower half. */
function addWorker(
  { gradient, information: { values, size }, scale, residual }: Derivatives,
  { month, outcome, slope }: MonthDesign,
  expected: Float64Array,
  { from, to }: Rows,
): void {
  const last = size - 1;
  let total = 0;
  let weighted = 0;
  for (let row = from; row < to; row++) {
    total += expected[row] ?? 0;
    weighted += (expected[row] ?? 0) * (slope.values[row] ?? 0);
  }
  const add = (into: Float64Array, at: number, value: number) => (into[at] = (into[at] ?? 0) + value);
  for (let row = from; row < to; row++) {
    const mean = expected[row] ?? 0;
    const code = month[row] ?? 0;
    const value = slope.values[row] ?? 0;
    residual[row] = (outcome[row] ?? 0) - mean;
    add(gradient, code, residual[row] ?? 0);
    add(gradient, last, (residual[row] ?? 0) * value);
    add(scale, code, mean);
    add(scale, last, mean * value * value);
    add(values, code * size + code, mean);
    add(values, last * size + code, mean * (value - weighted / total));
    add(values, last * size + last, mean * value * (value - weighted / total));
    // Months of a worker rise by one a row.
    for (let other = from; other <= row; other++) {
      const at = code * size + code - row + other;
      values[at] = (values[at] ?? 0) - (mean * (expected[other] ?? 0)) / total;
    }
  }
}

/** Of the slope's coefficient, clustered by worker: a worker's residuals add up to nothing, so that means play no part. */
function varianceOf({ starts, month, months, slope }: MonthDesign, inverse: Matrix, residual: Float64Array): number {
  const weights = inverse.values.subarray(months * inverse.size, (months + 1) * inverse.size);
  let variance = 0;
  for (let place = 0; place + 1 < starts.length; place++) {
    let score = 0;
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row++) {
      const influence = (weights[month[row] ?? 0] ?? 0) + (weights[months] ?? 0) * (slope.values[row] ?? 0);
      score += influence * (residual[row] ?? 0);
    }
    variance += score * score;
  }
  return variance;
}
