import { dummies, groupsOf, sumBy, type Groups } from '../dense/groups';
import { combine, dot, gram, invert, product, times, type Matrix } from '../dense/matrix';
import { clusteredErrors } from './clustered';
import { collinearSlope, countEffects, undefinedFit, type Design, type Fit, type Sizes } from './design';
import { arePairs, factorOf, poissonOfPairs } from './poisson-of-pairs';

const mostSteps = 60;
const precision = 1e-12;

/**
 * Poisson pseudo maximum likelihood with fixed effects: E[y] = exp(x'β + α of the group). The large effect drops out
 * exactly, since given its group's total a row's expected share is exp(x'β) over the sum of its group; with two rows a
 * group this is a fractional logit, which has a closed form. Groups whose outcomes are all zero say nothing, are dropped
 * and counted.
 *
 * Coefficients are in logarithms: 100 · (exp β − 1) is the change in per cent. The outcome may be any quantity from 0 on,
 * and below 0 in pairs. Undefined, with its reason: other negative outcomes, a slope that effects or earlier slopes
 * explain, which is left out alone, and outcomes that are zero wherever a slope is low (or high) in its group, for which
 * no maximum exists.
 *
 * Source: Hausman, Hall & Griliches 1984; Wooldridge 1999, Distribution-free estimation of some nonlinear panel data models.
 */
export function poisson(given: Design): Fit {
  const [sample, groups] = withoutZeroGroups(given, groupsOf(given.absorbed));
  const cluster = groupsOf(sample.cluster);
  const sizes = {
    n: sample.outcome.length,
    clusters: cluster.levels,
    dropped: given.outcome.length - sample.outcome.length,
  };
  if (sizes.n === 0) return undefinedFit(given.slopes, sizes, 'no_rows');
  const [slope] = sample.slopes;
  if (slope && arePairs(sample, groups)) {
    const parameters = 1 + countEffects([groups], cluster);
    const { outcome } = sample;
    return poissonOfPairs({ name: slope.name, slope: slope.values, outcome, groups, cluster, sizes, parameters });
  }
  if (sample.outcome.some((value) => value < 0)) return undefinedFit(given.slopes, sizes, 'negative_outcome');
  return maximum(sample, { cluster, groups, sizes });
}

type Sample = { readonly cluster: Groups; readonly groups: Groups; readonly sizes: Sizes };

function maximum(sample: Design, { cluster, groups, sizes }: Sample): Fit {
  const { slopes, outcome } = sample;
  const small = (sample.small ?? []).map(groupsOf);
  const columns = [...small.flatMap(dummies), ...slopes.map(({ values }) => values)];
  const found = maximise(columns, outcome, groups, slopes.length);
  if (typeof found === 'string') return undefinedFit(slopes, sizes, found);

  const { coefficients, state, centred, inverse, dropped } = found;
  const firstSlope = columns.length - slopes.length;
  const kept = slopes.filter((_, at) => !dropped.has(firstSlope + at)).length;
  const factor = factorOf(state.residual, outcome, sizes, kept + countEffects([groups, ...small], cluster));
  const errors = typeof factor === 'number' ? clusteredErrors(centred, inverse, state.residual, cluster, factor) : [];
  return {
    ...sizes,
    ...(typeof factor === 'number' ? {} : { reason: factor }),
    coefficients: slopes.map(({ name }, slope) => {
      const at = firstSlope + slope;
      if (dropped.has(at)) return collinearSlope(name);
      return { name, coef: coefficients[at] ?? null, se: null, ...errors[at] };
    }),
  };
}

/** Answers the groups that are left as well. */
function withoutZeroGroups(design: Design, groups: Groups): readonly [Design, Groups] {
  const rows = rowsOfNonzero(design.outcome, groups);
  if (rows.length === design.outcome.length) return [design, groups];
  const kept = (column: Float64Array) => take(column, rows, new Float64Array(rows.length));
  const keptCodes = (codes: Int32Array) => take(codes, rows, new Int32Array(rows.length));
  const sample = {
    outcome: kept(design.outcome),
    slopes: design.slopes.map(({ name, values }) => ({ name, values: kept(values) })),
    absorbed: keptCodes(design.absorbed),
    small: (design.small ?? []).map(keptCodes),
    cluster: keptCodes(design.cluster),
  };
  return [sample, groupsOf(sample.absorbed)];
}

/** The rows of groups in which some outcome is not zero. */
function rowsOfNonzero(outcome: Float64Array, { codes, levels }: Groups): Int32Array {
  const isAlive = new Uint8Array(levels);
  for (let row = 0; row < outcome.length; row++) if (outcome[row] !== 0) isAlive[codes[row] ?? 0] = 1;
  const rows = new Int32Array(outcome.length);
  let count = 0;
  for (let row = 0; row < outcome.length; row++) if (isAlive[codes[row] ?? 0] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

function take<Column extends Float64Array | Int32Array>(column: Column, rows: Int32Array, into: Column): Column {
  for (let at = 0; at < rows.length; at++) into[at] = column[rows[at] ?? 0] ?? 0;
  return into;
}

type State = { readonly expected: Float64Array; readonly residual: Float64Array };
type Found = {
  readonly coefficients: Float64Array;
  readonly state: State;
  /** Columns less their means by what is expected, and the inverse of their products. */
  readonly centred: readonly Float64Array[];
  readonly inverse: Matrix;
  /** Places of columns that effects or earlier columns explain. */
  readonly dropped: ReadonlySet<number>;
};

/** Newton's method from zero; the likelihood is concave. */
function maximise(
  columns: readonly Float64Array[],
  outcome: Float64Array,
  groups: Groups,
  slopes: number,
): Found | 'collinear' | 'separated' | 'not_converged' {
  const coefficients = new Float64Array(columns.length);
  const totals = sumBy(outcome, groups);
  const slope = columns.at(-1);
  if (slopes === 1 && columns.length === 1 && slope && isSeparated(slope, outcome, groups)) return 'separated';
  const firstSlope = columns.length - slopes;
  let left: ReadonlySet<number> = new Set();
  let hasArrived = false;
  for (let step = 0; step <= mostSteps; step++) {
    const state = expect(columns, coefficients, { outcome, totals, groups });
    const { centred, inverse, dropped } = centreAll(columns, state.expected, { totals, groups });
    if (hasArrived) return { coefficients, state, centred, inverse, dropped: left };
    if (step === mostSteps) break;
    if (step === 0) left = new Set(dropped);
    if (columns.slice(firstSlope).every((_, at) => left.has(firstSlope + at))) return 'collinear';
    if (dropped.some((at) => at >= firstSlope && !left.has(at))) return 'separated';
    const change = times(
      inverse,
      Float64Array.from(centred, (column) => dot(column, state.residual)),
    );
    let moved = 0;
    change.forEach((value, at) => {
      coefficients[at] = (coefficients[at] ?? 0) + value;
      moved = Math.max(moved, Math.abs(value) / (1 + Math.abs(coefficients[at] ?? 0)));
    });
    if (!Number.isFinite(moved)) return 'separated';
    hasArrived = moved < precision;
  }
  return coefficients.some((value) => Math.abs(value) > 25) ? 'separated' : 'not_converged';
}

type Data = { readonly outcome: Float64Array; readonly totals: Float64Array; readonly groups: Groups };

function expect(
  columns: readonly Float64Array[],
  coefficients: Float64Array,
  { outcome, totals, groups }: Data,
): State {
  const expected = combine(columns, { size: columns.length, values: coefficients }, 0);
  for (let row = 0; row < expected.length; row++) expected[row] = Math.exp(expected[row] ?? 0);
  const sums = sumBy(expected, groups);
  const { codes } = groups;
  const residual = new Float64Array(outcome.length);
  for (let row = 0; row < outcome.length; row++) {
    const code = codes[row] ?? 0;
    const mean = ((expected[row] ?? 0) / (sums[code] ?? 1)) * (totals[code] ?? 0);
    expected[row] = mean;
    residual[row] = (outcome[row] ?? 0) - mean;
  }
  return { expected, residual };
}

/** Columns less the means of their groups, and the inverse of their products, all weighted by what is expected. */
function centreAll(
  columns: readonly Float64Array[],
  expected: Float64Array,
  { totals, groups }: Omit<Data, 'outcome'>,
) {
  const weighted = columns.map((column) => product(column, expected));
  const scales = columns.map((column, at) => dot(column, weighted[at] ?? column));
  const centred = columns.map((column, at) => centre(column, weighted[at] ?? column, expected, { totals, groups }));
  return { centred, ...invert(gram(centred, weighted), scales) };
}

/** The column less its groups' means; in place of the column times its weights there is what is left, times them. */
function centre(
  column: Float64Array,
  weighted: Float64Array,
  expected: Float64Array,
  { totals, groups }: Omit<Data, 'outcome'>,
): Float64Array {
  const { codes } = groups;
  // What is expected of a group adds up to its total.
  const means = sumBy(weighted, groups);
  for (let code = 0; code < means.length; code++) means[code] = (means[code] ?? 0) / (totals[code] ?? 1);
  const left = new Float64Array(column.length);
  for (let row = 0; row < left.length; row++) {
    const value = (column[row] ?? 0) - (means[codes[row] ?? 0] ?? 0);
    left[row] = value;
    weighted[row] = value * (expected[row] ?? 0);
  }
  return left;
}

/** Whether the outcome is zero in every row but those where the slope is highest in its group, or lowest. */
function isSeparated(slope: Float64Array, outcome: Float64Array, { codes, levels }: Groups): boolean {
  const high = new Float64Array(levels).fill(-Infinity);
  const low = new Float64Array(levels).fill(Infinity);
  slope.forEach((value, row) => {
    const code = codes[row] ?? 0;
    high[code] = Math.max(high[code] ?? value, value);
    low[code] = Math.min(low[code] ?? value, value);
  });
  if (codes.every((code) => high[code] === low[code])) return false;
  const isOnly = (edge: Float64Array) =>
    outcome.every((value, row) => value === 0 || slope[row] === edge[codes[row] ?? 0]);
  return isOnly(high) || isOnly(low);
}
