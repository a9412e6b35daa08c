import { connectedParts } from '../dense/connected-parts';
import { crossedResiduals } from '../dense/crossed';
import { groupsOf, oneLevel } from '../dense/groups';
import { combine, dot } from '../dense/matrix';
import { clusteredErrors, rounding } from './clustered';
import { smallSampleFactor, undefinedFit, type Fit, type Slope } from './design';

/** A regression of one slope with effects of which two have many levels. */
export type CrossedDesign = {
  readonly outcome: Float64Array;
  readonly slope: Slope;
  /** The first large effect: rows of one level may depend on each other in any way. */
  readonly absorbed: Int32Array;
  /** The second large effect. */
  readonly crossed: Int32Array;
  /** A third effect, or none. */
  readonly small?: Int32Array;
};

/** Below this share of what was there, effects explain the slope. */
const collinear = 1e-10;

/**
 * Least squares with two or three fixed effects and errors clustered by the first: what the effects explain is taken off the
 * outcome and the slope by `crossedResiduals`, and what is left of one is regressed on what is left of the other.
 *
 * The small-sample factor is that of `leastSquares`. K counts the slope, one constant, the levels less one of `small`, and
 * the levels of `crossed` less the number of connected parts: in each part that no level of either large effect leads out
 * of, one level says nothing beside `absorbed`. Undefined as in `leastSquares`, and where the search does not end.
 *
 * Source: Abowd, Creecy & Kramarz 2002 (connected parts); Correia 2017, Linear Models with High-Dimensional Fixed Effects.
 */
export function crossedLeastSquares({ outcome, slope, ...effects }: CrossedDesign): Fit {
  const cluster = groupsOf(effects.absorbed);
  const crossed = groupsOf(effects.crossed);
  const n = outcome.length;
  const small = effects.small ? groupsOf(effects.small) : oneLevel(n);
  const sizes = { n, clusters: cluster.levels, dropped: 0 };
  if (n === 0) return undefinedFit([slope], sizes, 'no_rows');
  const [outcomeLeft, slopeLeft] = crossedResiduals([outcome, slope.values], cluster, [crossed, small]) ?? [];
  if (!outcomeLeft || !slopeLeft) return undefinedFit([slope], sizes, 'not_converged');
  const spread = dot(outcomeLeft, outcomeLeft);
  const weight = dot(slopeLeft, slopeLeft);
  if (spread <= rounding * dot(outcome, outcome)) return undefinedFit([slope], sizes, 'constant_outcome');
  if (weight <= collinear * dot(slope.values, slope.values)) return undefinedFit([slope], sizes, 'collinear');

  const coef = dot(slopeLeft, outcomeLeft) / weight;
  const residual = combine([outcomeLeft, slopeLeft], { size: 2, values: Float64Array.of(1, -coef) }, 0);
  const parameters = 1 + small.levels + crossed.levels - connectedParts(cluster, crossed);
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = smallSampleFactor(sizes, parameters, isPerfect);
  const inverse = { size: 1, values: Float64Array.of(1 / weight) };
  const [error] = typeof factor === 'number' ? clusteredErrors([slopeLeft], inverse, residual, cluster, factor) : [];
  return {
    ...sizes,
    ...(typeof factor === 'number' ? {} : { reason: factor }),
    coefficients: [{ name: slope.name, coef, se: null, ...error }],
  };
}
