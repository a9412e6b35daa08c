import { demean, dummies, groupsOf, type Groups } from '../dense/groups';
import { dot, gram, invert } from '../dense/matrix';
import { combine } from './clustered';
import {
  clusteredError,
  collinearSlope,
  countEffects,
  rounding,
  smallSampleFactor,
  undefinedFit,
  type Design,
  type Fit,
  type Regressors,
  type Slope,
} from './design';

/** Columns from which fixed effects were taken off, and how outcomes are solved on them. */
type Solver = {
  readonly slopes: readonly Slope[];
  /** Dummies of small effects, then slopes. */
  readonly columns: readonly Float64Array[];
  /** Of each column: its rows' weights in the coefficient, so that the coefficient is weights · outcome. */
  readonly influences: readonly Float64Array[];
  /** Places of columns that effects or earlier columns explain. */
  readonly dropped: ReadonlySet<number>;
};

/** What errors depend on beside residuals: `effects` is one constant and the levels that count in K. */
type Clusters = { readonly cluster: Groups; readonly effects: number };

/** Regressors with all that their regressions share, whatever the outcome. */
export type Prepared = Solver & Clusters & { readonly absorbed: Groups };

/**
 * Ordinary least squares with fixed effects and standard errors clustered by `cluster`. The large effect is absorbed by
 * the means of its groups, the small ones by columns: exact, without iterations. Singletons are kept.
 *
 * Coefficients are in units of the outcome per unit of the slope. What is not defined is null, with its reason: a slope
 * that effects or earlier slopes explain, which is left out alone; and errors with one cluster only, with no more rows
 * than parameters, or where nothing is left to explain, as where the outcome does not vary within groups.
 *
 * Source: Frisch & Waugh 1933; Cameron & Miller 2015, A Practitioner's Guide to Cluster-Robust Inference.
 */
export function leastSquares(design: Design): Fit {
  return fitOutcome(prepare(design), design.outcome);
}

/** What several outcomes on the same regressors share. */
export function prepare(regressors: Regressors): Prepared {
  const cluster = groupsOf(regressors.cluster);
  const absorbed = groupsOf(regressors.absorbed);
  const raw = [
    ...(regressors.small ?? []).flatMap((codes) => dummies(groupsOf(codes))),
    ...regressors.slopes.map(({ values }) => values),
  ];
  const columns = raw.map((column) => demean(column, absorbed));
  return {
    ...solverOf(columns, raw, regressors.slopes),
    absorbed,
    cluster,
    effects: countEffects(regressors, cluster),
  };
}

/** Least squares of one outcome on prepared regressors. */
export function fitOutcome(prepared: Prepared, outcome: Float64Array): Fit {
  return fitAbsorbed(prepared, { outcome, within: demean(outcome, prepared.absorbed) }, prepared);
}

/** @param raw the columns before effects were taken off, whose size tells what is rounding */
function solverOf(columns: readonly Float64Array[], raw: readonly Float64Array[], slopes: readonly Slope[]): Solver {
  const { inverse, dropped } = invert(
    gram(columns),
    raw.map((column) => dot(column, column)),
  );
  return {
    slopes,
    columns,
    influences: columns.map((_, at) => combine(columns, inverse, at)),
    dropped: new Set(dropped),
  };
}

/** An outcome, and what effects leave of it. */
type Outcome = { readonly outcome: Float64Array; readonly within: Float64Array };

/** Least squares once effects are off the outcome and the columns. */
function fitAbsorbed(solver: Solver, { outcome, within }: Outcome, { cluster, effects }: Clusters): Fit {
  const { slopes, columns, influences, dropped } = solver;
  const sizes = { n: outcome.length, clusters: cluster.levels, dropped: 0 };
  if (sizes.n === 0) return undefinedFit(slopes, sizes, 'no_rows');
  const firstSlope = columns.length - slopes.length;
  const kept = slopes.filter((_, at) => !dropped.has(firstSlope + at)).length;
  if (kept === 0) return undefinedFit(slopes, sizes, 'collinear');

  const spread = dot(within, within);
  const isConstant = spread <= rounding * dot(outcome, outcome);
  const solved = influences.map((influence) => (isConstant ? 0 : dot(influence, within)));
  const residual = combine(
    [within, ...columns],
    { size: columns.length + 1, values: Float64Array.of(1, ...solved.map((value) => -value)) },
    0,
  );
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = isConstant ? 'constant_outcome' : smallSampleFactor(sizes, kept + effects, isPerfect);
  const coefficients = slopes.map(({ name }, slope) => {
    const at = firstSlope + slope;
    const influence = influences[at];
    if (influence === undefined || dropped.has(at)) return collinearSlope(name);
    const error = typeof factor === 'number' ? clusteredError(influence, residual, cluster, factor) : { se: null };
    return { name, coef: solved[at] ?? null, ...error };
  });
  return { ...sizes, ...(typeof factor === 'number' ? {} : { reason: factor }), coefficients };
}
