import { dummies, groupsOf, type Groups } from '../dense/groups';
import { dot, gram, invert } from '../dense/matrix';
import { clusteredVariance, combine } from './clustered';
import { smallSampleFactor, undefinedFit, type Design, type Fit } from './design';

const mostSteps = 60;
const precision = 1e-12;

/**
 * Poisson pseudo maximum likelihood with fixed effects: E[y] = exp(x'β + α of the group). The large effect drops out
 * exactly, since given its group's total a row's expected share is exp(x'β) over the sum of its group; with two rows a
 * group this is a fractional logit. Groups whose outcomes are all zero say nothing, are dropped and counted.
 *
 * Coefficients are in logarithms: 100 · (exp β − 1) is the change in per cent. The outcome may be any quantity from 0 on.
 * Undefined, with its reason: a negative outcome, a slope that effects or earlier slopes explain, and outcomes that are
 * zero wherever a slope is low (or high) in its group, for which no maximum exists.
 *
 * Source: Hausman, Hall & Griliches 1984; Wooldridge 1999, Distribution-free estimation of some nonlinear panel data models.
 */
export function poisson(given: Design): Fit {
  const sample = withoutZeroGroups(given);
  const cluster = groupsOf(sample.cluster);
  const sizes = {
    n: sample.outcome.length,
    clusters: cluster.levels,
    dropped: given.outcome.length - sample.outcome.length,
  };
  if (given.outcome.some((value) => value < 0)) return undefinedFit(given.slopes, sizes, 'negative_outcome');
  if (sizes.n === 0) return undefinedFit(given.slopes, sizes, 'no_rows');
  const groups = groupsOf(sample.absorbed);
  const columns = [
    ...(sample.small ?? []).flatMap((codes) => dummies(groupsOf(codes))),
    ...sample.slopes.map(({ values }) => values),
  ];
  const found = maximise(columns, sample.outcome, groups, sample.slopes.length);
  if (typeof found === 'string') return undefinedFit(given.slopes, sizes, found);

  const { coefficients, state } = found;
  const centred = columns.map((column) => centre(column, state.expected, groups));
  const { inverse } = invertWeighted(centred, state.expected, columns);
  const factor = smallSampleFactor(sample, cluster);
  const hasErrors = cluster.levels > 1 && factor > 0 && Number.isFinite(factor);
  return {
    ...sizes,
    ...(hasErrors ? {} : { reason: 'one_cluster' }),
    coefficients: sample.slopes.map(({ name }, at) => {
      const place = columns.length - sample.slopes.length + at;
      const variance = clusteredVariance(combine(centred, inverse, place), state.residual, cluster);
      return { name, coef: coefficients[place] ?? null, se: hasErrors ? Math.sqrt(factor * variance) : null };
    }),
  };
}

function withoutZeroGroups(design: Design): Design {
  const groups = groupsOf(design.absorbed);
  const isAlive = new Uint8Array(groups.levels);
  design.outcome.forEach((value, row) => {
    if (value !== 0) isAlive[groups.codes[row] ?? 0] = 1;
  });
  const rows = Int32Array.from([...groups.codes.keys()].filter((row) => isAlive[groups.codes[row] ?? 0] === 1));
  const codes = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] ?? 0);
  const values = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? 0);
  return {
    outcome: values(design.outcome),
    slopes: design.slopes.map((slope) => ({ name: slope.name, values: values(slope.values) })),
    absorbed: codes(design.absorbed),
    small: (design.small ?? []).map(codes),
    cluster: codes(design.cluster),
  };
}

type State = { readonly expected: Float64Array; readonly residual: Float64Array };
type Found = { readonly coefficients: Float64Array; readonly state: State };

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
  for (let step = 0; step < mostSteps; step++) {
    const state = expect(columns, coefficients, { outcome, totals, groups });
    const centred = columns.map((column) => centre(column, state.expected, groups));
    const { inverse, dropped } = invertWeighted(centred, state.expected, columns);
    if (dropped.some((at) => at >= columns.length - slopes)) return step === 0 ? 'collinear' : 'separated';
    const gradient = centred.map((column) => dot(column, state.residual));
    let moved = 0;
    for (let at = 0; at < coefficients.length; at++) {
      const change = gradient.reduce(
        (sum, value, other) => sum + value * (inverse.values[at * inverse.size + other] ?? 0),
        0,
      );
      coefficients[at] = (coefficients[at] ?? 0) + change;
      moved = Math.max(moved, Math.abs(change) / (1 + Math.abs(coefficients[at] ?? 0)));
    }
    if (!Number.isFinite(moved)) return 'separated';
    if (moved < precision) return { coefficients, state: expect(columns, coefficients, { outcome, totals, groups }) };
  }
  return coefficients.some((value) => Math.abs(value) > 25) ? 'separated' : 'not_converged';
}

type Data = { readonly outcome: Float64Array; readonly totals: Float64Array; readonly groups: Groups };

function expect(
  columns: readonly Float64Array[],
  coefficients: Float64Array,
  { outcome, totals, groups }: Data,
): State {
  const index = combine(columns, { size: columns.length, values: coefficients }, 0);
  const weights = index.map(Math.exp);
  const sums = sumBy(weights, groups);
  const expected = weights.map((weight, row) => {
    const code = groups.codes[row] ?? 0;
    return (weight / (sums[code] ?? 1)) * (totals[code] ?? 0);
  });
  return { expected, residual: outcome.map((value, row) => value - (expected[row] ?? 0)) };
}

function sumBy(column: Float64Array, { codes, levels }: Groups): Float64Array {
  const sums = new Float64Array(levels);
  for (let row = 0; row < column.length; row++) {
    const code = codes[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + (column[row] ?? 0);
  }
  return sums;
}

/** The column less the weighted means of its groups. */
function centre(column: Float64Array, weight: Float64Array, groups: Groups): Float64Array {
  const weights = sumBy(weight, groups);
  const sums = sumBy(
    column.map((value, row) => value * (weight[row] ?? 0)),
    groups,
  );
  return column.map((value, row) => {
    const code = groups.codes[row] ?? 0;
    return value - (sums[code] ?? 0) / (weights[code] ?? 1);
  });
}

function invertWeighted(centred: readonly Float64Array[], weight: Float64Array, raw: readonly Float64Array[]) {
  const root = weight.map(Math.sqrt);
  const weighted = (column: Float64Array) => column.map((value, row) => value * (root[row] ?? 0));
  const scales = raw.map(weighted).map((column) => dot(column, column));
  return invert(gram(centred.map(weighted)), scales);
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
