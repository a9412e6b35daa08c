import { demean, dummies, groupsOf } from '../dense/groups';
import { dot, gram, invert, type Matrix } from '../dense/matrix';
import { clusteredVariance, combine } from './clustered';
import { smallSampleFactor, undefinedFit, type Design, type Fit } from './design';

/** Below this share of what was there, what is left is rounding. */
const rounding = 1e-18;

/**
 * Ordinary least squares with fixed effects and standard errors clustered by `cluster`. The large effect is absorbed by
 * the means of its groups, the small ones by columns: exact, without iterations. Singletons are kept.
 *
 * Coefficients are in units of the outcome per unit of the slope. What is not defined is null, with its reason: no
 * variation of the outcome within groups, a slope that effects or earlier slopes explain, one cluster only, no residuals.
 *
 * Source: Frisch & Waugh 1933; Cameron & Miller 2015, A Practitioner's Guide to Cluster-Robust Inference.
 */
export function leastSquares(design: Design): Fit {
  const cluster = groupsOf(design.cluster);
  const sizes = { n: design.outcome.length, clusters: cluster.levels, dropped: 0 };
  if (sizes.n === 0) return undefinedFit(design.slopes, sizes, 'no_rows');
  const absorbed = groupsOf(design.absorbed);
  const outcome = demean(design.outcome, absorbed);
  const spread = dot(outcome, outcome);
  if (spread <= rounding * dot(design.outcome, design.outcome))
    return undefinedFit(design.slopes, sizes, 'constant_outcome');

  const raw = [
    ...(design.small ?? []).flatMap((codes) => dummies(groupsOf(codes))),
    ...design.slopes.map(({ values }) => values),
  ];
  const columns = raw.map((column) => demean(column, absorbed));
  const { inverse, dropped } = invert(
    gram(columns),
    raw.map((column) => dot(column, column)),
  );
  const firstSlope = columns.length - design.slopes.length;
  if (dropped.some((at) => at >= firstSlope)) return undefinedFit(design.slopes, sizes, 'collinear');

  const coefficients = solve(inverse, columns, outcome);
  const residual = combine(
    [outcome, ...columns],
    { size: columns.length + 1, values: Float64Array.of(1, ...coefficients.map((value) => -value)) },
    0,
  );
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = smallSampleFactor(design, cluster);
  const hasErrors = cluster.levels > 1 && !isPerfect && factor > 0 && Number.isFinite(factor);
  const reason = cluster.levels === 1 ? 'one_cluster' : 'perfect_fit';
  return {
    ...sizes,
    ...(hasErrors ? {} : { reason }),
    coefficients: design.slopes.map(({ name }, at) => {
      const influence = combine(columns, inverse, firstSlope + at);
      const se = hasErrors ? Math.sqrt(factor * clusteredVariance(influence, residual, cluster)) : null;
      return { name, coef: coefficients[firstSlope + at] ?? null, se };
    }),
  };
}

function solve({ size, values }: Matrix, columns: readonly Float64Array[], outcome: Float64Array): Float64Array {
  const products = columns.map((column) => dot(column, outcome));
  return Float64Array.from(columns, (_, row) =>
    products.reduce((sum, product, at) => sum + product * (values[row * size + at] ?? 0), 0),
  );
}
