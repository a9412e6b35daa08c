import type { Groups } from '../dense/groups';
import { clusteredError, rounding } from './clustered';
import { smallSampleFactor, undefinedFit, type Fit, type Reason, type Regressors, type Sizes } from './design';

/** Groups of two rows, of which the slope is 0 in one and 1 in the other. */
export function arePairs({ slopes, small = [] }: Regressors, { codes, levels }: Groups): boolean {
  const [slope] = slopes;
  if (slope === undefined || slopes.length > 1 || small.length > 0 || codes.length !== 2 * levels) return false;
  const seen = new Uint8Array(levels);
  for (let row = 0; row < codes.length; row++) {
    const value = slope.values[row];
    if (value !== 0 && value !== 1) return false;
    const code = codes[row] ?? 0;
    seen[code] = (seen[code] ?? 0) | (value + 1);
  }
  return seen.every((both) => both === 3);
}

/** What is left of a design once groups whose outcomes are all zero are out. */
export type PairSample = {
  readonly name: string;
  readonly outcome: Float64Array;
  /** 0 or 1. */
  readonly slope: Float64Array;
  readonly groups: Groups;
  readonly cluster: Groups;
  readonly sizes: Sizes;
  /** Slopes, constant and effects. */
  readonly parameters: number;
};

/**
 * Poisson with group effects on pairs of rows, in closed form: the score is zero where the share after is that of the
 * sums, β = ln(Σ after / Σ before). That equation has this solution also where some outcomes are negative, as weeks with
 * more refunds than payments are, as long as both sums are positive; the fit remarks on it.
 */
export function poissonOfPairs({ name, outcome, slope, groups, cluster, sizes, parameters }: PairSample): Fit {
  const slopes = [{ name, values: slope }];
  const sums: [before: number, after: number] = [0, 0];
  outcome.forEach((value, row) => {
    sums[slope[row] === 1 ? 1 : 0] += value;
  });
  const [before, after] = sums;
  const isNegative = outcome.some((value) => value < 0);
  if (!(before > 0 && after > 0)) return undefinedFit(slopes, sizes, isNegative ? 'negative_outcome' : 'separated');

  const share = after / (before + after);
  const totals = new Float64Array(groups.levels);
  outcome.forEach((value, row) => {
    const code = groups.codes[row] ?? 0;
    totals[code] = (totals[code] ?? 0) + value;
  });
  const residual = outcome.map((value, row) => {
    const total = totals[groups.codes[row] ?? 0] ?? 0;
    return value - total * (slope[row] === 1 ? share : 1 - share);
  });
  // Both rows of a group have the same residual but for its sign, so that only the later one needs to be weighed.
  const influence = slope.map((value) => value / (share * (1 - share) * (before + after)));
  const factor = factorOf(residual, outcome, sizes, parameters);
  const error = typeof factor === 'number' ? clusteredError(influence, residual, cluster, factor) : { se: null };
  const remark = typeof factor === 'string' ? factor : isNegative ? 'negative_outcome' : undefined;
  return {
    ...sizes,
    ...(remark === undefined ? {} : { reason: remark }),
    coefficients: [{ name, coef: Math.log(after / before), ...error }],
  };
}

/** The small-sample factor, or why there are no errors. */
export function factorOf(
  residual: Float64Array,
  outcome: Float64Array,
  sizes: Sizes,
  parameters: number,
): number | Reason {
  return smallSampleFactor(sizes, parameters, isNegligible(residual, outcome));
}

function isNegligible(residual: Float64Array, outcome: Float64Array): boolean {
  let left = 0;
  let all = 0;
  for (let row = 0; row < outcome.length; row++) {
    left += (residual[row] ?? 0) ** 2;
    all += (outcome[row] ?? 0) ** 2;
  }
  return left <= rounding * all;
}
