import { isNested, type Groups } from '../dense/groups';

/** The right side of a regression: all columns have a value for each row. */
export type Regressors = {
  /** Regressors of interest, in order. */
  readonly slopes: readonly Slope[];
  /** The fixed effect with many levels, which is absorbed in closed form. */
  readonly absorbed: Int32Array;
  /** Fixed effects with few levels, solved exactly as columns. */
  readonly small?: readonly Int32Array[];
  /** Rows of one cluster may depend on each other in any way. */
  readonly cluster: Int32Array;
};

/** One regression. */
export type Design = Regressors & {
  readonly outcome: Float64Array;
  /** Least squares only: errors by `reduceBias` in place of those with the small-sample factor. */
  readonly isBiasReduced?: boolean;
};

export type Slope = { readonly name: string; readonly values: Float64Array };

/** Why a figure is not defined, or a remark on one that is. */
export type Reason =
  | 'no_rows'
  | 'constant_outcome'
  | 'collinear'
  | 'one_cluster'
  | 'too_few_rows'
  | 'perfect_fit'
  | 'separated'
  | 'negative_outcome'
  | 'not_converged'
  | 'unbounded_interval'
  | 'outcome_in_controls';

export type Fit = {
  /** One for each slope. */
  readonly coefficients: readonly Coefficient[];
  readonly n: number;
  readonly clusters: number;
  /** Rows removed with groups whose outcomes are all zero. */
  readonly dropped: number;
  readonly reason?: Reason;
};

/** Null where the figure is not defined; the coefficient says why, or else the fit. */
export type Coefficient = {
  readonly name: string;
  readonly coef: number | null;
  readonly se: number | null;
  readonly reason?: Reason;
  /** Of errors by `reduceBias`, and of no others; null where one cluster alone tells a part of the figure. */
  readonly degrees?: number | null;
};

export type Sizes = { readonly n: number; readonly clusters: number; readonly dropped: number };

/** A fit without figures, and why. */
export function undefinedFit(slopes: readonly Slope[], sizes: Sizes, reason: Reason): Fit {
  return { ...sizes, reason, coefficients: slopes.map(({ name }) => ({ name, coef: null, se: null })) };
}

/** A slope that effects or other slopes explain: left out, while the others keep their figures. */
export function collinearSlope(name: string): Coefficient {
  return { name, coef: null, se: null, reason: 'collinear' };
}

/** One constant, and the levels less one of each fixed effect that is not nested in the clusters. */
export function countEffects(effects: readonly Groups[], cluster: Groups): number {
  return effects.filter((effect) => !isNested(effect, cluster)).reduce((sum, effect) => sum + effect.levels - 1, 1);
}

/**
 * The small-sample factor of clustered variances: G/(G − 1) · (n − 1)/(n − K), where K counts the slopes that are not
 * collinear and what `countEffects` counts (the default of fixest 0.12.2); or why there is none. Where there are no more
 * rows than parameters a fit is perfect for that reason alone, which is the one that is named.
 *
 * Source: Cameron & Miller 2015, A Practitioner's Guide to Cluster-Robust Inference.
 */
export function smallSampleFactor(
  { n, clusters }: Omit<Sizes, 'dropped'>,
  parameters: number,
  isPerfect: boolean,
): number | Reason {
  if (clusters === 1) return 'one_cluster';
  if (n <= parameters) return 'too_few_rows';
  return isPerfect ? 'perfect_fit' : (clusters / (clusters - 1)) * ((n - 1) / (n - parameters));
}
