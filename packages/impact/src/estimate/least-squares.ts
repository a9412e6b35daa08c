import { demean, dummies, groupsOf, isNested, sumBy, type Groups } from '../dense/groups';
import { combine, dot, gram, invert, product, times, type Matrix } from '../dense/matrix';
import { clusteredError, clusteredErrors, rounding } from './clustered';
import {
  collinearSlope,
  countEffects,
  smallSampleFactor,
  undefinedFit,
  type Coefficient,
  type Design,
  type Fit,
  type Regressors,
  type Slope,
} from './design';
import { reduceBias, type ReducedBias } from './reduced-bias';
import type { ClusterScores } from './wild-bootstrap';

/** Columns from which fixed effects were taken off, and how outcomes are solved on them. */
type Solver = {
  readonly slopes: readonly Slope[];
  /** Dummies of small effects, then slopes. */
  readonly columns: readonly Float64Array[];
  /** Of the products of the columns. */
  readonly inverse: Matrix;
  /** Places of columns that effects or earlier columns explain. */
  readonly dropped: ReadonlySet<number>;
};

/** What errors depend on beside residuals: `effects` is one constant and the levels that count in K. */
type Clusters = { readonly cluster: Groups; readonly effects: number };

/** Regressors with all that their regressions share, whatever the outcome. */
export type Prepared = Solver &
  Clusters & {
    readonly absorbed: Groups;
    /** Of each column, where the absorbed effect is nested in the clusters. */
    readonly reducedBias: () => readonly ReducedBias[];
  };

/**
 * Ordinary least squares with fixed effects and standard errors clustered by `cluster`. The large effect is absorbed by
 * the means of its groups, the small ones by columns: exact, without iterations. Singletons are kept.
 *
 * Coefficients are in units of the outcome per unit of the slope. What is not defined is null, with its reason: a slope
 * that effects or earlier slopes explain, which is left out alone; and errors with one cluster only, with no more rows
 * than parameters, or where nothing is left to explain, as where the outcome does not vary within groups. With
 * `isBiasReduced`, effects must be nested in clusters, and errors and degrees of freedom are those of `reduceBias`.
 *
 * Source: Frisch & Waugh 1933; Cameron & Miller 2015, A Practitioner's Guide to Cluster-Robust Inference.
 */
export function leastSquares(design: Design): Fit {
  return fitOutcome(prepare(design), design);
}

/** What several outcomes on the same regressors share. */
export function prepare(regressors: Regressors): Prepared {
  const cluster = groupsOf(regressors.cluster);
  const absorbed = groupsOf(regressors.absorbed);
  const small = (regressors.small ?? []).map(groupsOf);
  const raw = [...small.flatMap(dummies), ...regressors.slopes.map(({ values }) => values)];
  const columns = raw.map((column) => demean(column, absorbed));
  const solver = solverOf(columns, raw, regressors.slopes);
  let reduced: readonly ReducedBias[] | undefined;
  return {
    ...solver,
    absorbed,
    cluster,
    effects: countEffects([absorbed, ...small], cluster),
    reducedBias: () => (reduced ??= isNested(absorbed, cluster) ? reduceBias(columns, solver.inverse, cluster) : []),
  };
}

/** Least squares of one outcome on prepared regressors. */
export function fitOutcome(prepared: Prepared, { outcome, isBiasReduced = false }: Outcome): Fit {
  return fitAbsorbed(prepared, { outcome, isBiasReduced }, demean(outcome, prepared.absorbed));
}

type Outcome = Pick<Design, 'outcome' | 'isBiasReduced'>;

/** @param raw the columns before effects were taken off, whose size tells what is rounding */
function solverOf(columns: readonly Float64Array[], raw: readonly Float64Array[], slopes: readonly Slope[]) {
  const { inverse, dropped } = invert(
    gram(columns),
    raw.map((column) => dot(column, column)),
  );
  return {
    slopes,
    columns,
    inverse,
    dropped: new Set(dropped),
  };
}

/** @param within what effects leave of the outcome */
function fitAbsorbed(prepared: Prepared, { outcome, isBiasReduced }: Required<Outcome>, within: Float64Array): Fit {
  const { slopes, columns, inverse, dropped, cluster, effects } = prepared;
  const sizes = { n: outcome.length, clusters: cluster.levels, dropped: 0 };
  if (sizes.n === 0) return undefinedFit(slopes, sizes, 'no_rows');
  const firstSlope = columns.length - slopes.length;
  const kept = slopes.filter((_, at) => !dropped.has(firstSlope + at)).length;
  if (kept === 0) return undefinedFit(slopes, sizes, 'collinear');

  const { solved, residual, spread, isConstant } = solve(prepared, outcome, within);
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = isConstant ? 'constant_outcome' : smallSampleFactor(sizes, kept + effects, isPerfect);
  const errors =
    typeof factor === 'number' && !isBiasReduced ? clusteredErrors(columns, inverse, residual, cluster, factor) : [];
  const coefficients = slopes.map(({ name }, slope) => {
    const at = firstSlope + slope;
    if (dropped.has(at)) return collinearSlope(name);
    const coef = solved[at] ?? null;
    if (typeof factor !== 'number') return { name, coef, se: null };
    if (isBiasReduced) return { name, coef, ...reducedError(prepared.reducedBias()[at], residual, cluster) };
    return { name, coef, se: null, ...errors[at] };
  });
  return { ...sizes, ...(typeof factor === 'number' ? {} : { reason: factor }), coefficients };
}

/** Coefficients of all columns, and what they leave of the outcome. */
function solve({ columns, inverse }: Solver, outcome: Float64Array, within: Float64Array) {
  const spread = dot(within, within);
  const isConstant = spread <= rounding * dot(outcome, outcome);
  const products = Float64Array.from(columns, (column) => (isConstant ? 0 : dot(column, within)));
  const solved = times(inverse, products);
  const residual = combine(
    [within, ...columns],
    { size: columns.length + 1, values: Float64Array.of(1, ...solved.map((value) => -value)) },
    0,
  );
  return { solved, residual, spread, isConstant };
}

/**
 * What each cluster adds to each slope's coefficient β, and its share of what tells it: the sums over its rows of
 * influence · (residual + β · column) and of influence · column, the column being what all others leave of the slope's. Over all
 * clusters they come to β and to 1, so that their scores at an effect are constant − effect · slope.
 */
export function clusterScoresOf(prepared: Prepared, { outcome }: Outcome): ClusterScores[] {
  const { slopes, columns, inverse, cluster } = prepared;
  const { solved, residual } = solve(prepared, outcome, demean(outcome, prepared.absorbed));
  return slopes.map((_, slope) => {
    const at = columns.length - slopes.length + slope;
    const influence = combine(columns, inverse, at);
    const own = inverse.values[at * inverse.size + at] ?? 0;
    // Of a slope that others explain, whose influence is nought, the share is undefined.
    const share = sumBy(product(influence, influence), cluster).map((squares) => squares / own);
    const constant = sumBy(product(influence, residual), cluster);
    const coef = solved[at] ?? 0;
    return { constant: constant.map((sum, code) => sum + coef * (share[code] ?? 0)), slope: share };
  });
}

function reducedError(
  reduced: ReducedBias | undefined,
  residual: Float64Array,
  cluster: Groups,
): Omit<Coefficient, 'name' | 'coef'> {
  if (!reduced || reduced.degrees === null) return { se: null, reason: 'one_cluster', degrees: null };
  return { degrees: reduced.degrees, ...clusteredError(reduced.weights, residual, cluster, 1) };
}
