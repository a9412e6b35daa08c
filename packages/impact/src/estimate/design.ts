import { groupsOf, isNested, type Groups } from '../dense/groups';

/** One regression: all columns have a value for each row. */
export type Design = {
  readonly outcome: Float64Array;
  /** Regressors of interest, in order. */
  readonly slopes: readonly Slope[];
  /** The fixed effect with many levels, which is absorbed in closed form. */
  readonly absorbed: Int32Array;
  /** Fixed effects with few levels, solved exactly as columns. */
  readonly small?: readonly Int32Array[];
  /** Rows of one cluster may depend on each other in any way. */
  readonly cluster: Int32Array;
};

export type Slope = { readonly name: string; readonly values: Float64Array };

/** Why a figure is not defined. */
export type Reason =
  | 'no_rows'
  | 'constant_outcome'
  | 'collinear'
  | 'one_cluster'
  | 'perfect_fit'
  | 'separated'
  | 'negative_outcome'
  | 'not_converged';

export type Fit = {
  /** One for each slope. */
  readonly coefficients: readonly Coefficient[];
  readonly n: number;
  readonly clusters: number;
  /** Rows removed with groups whose outcomes are all zero. */
  readonly dropped: number;
  readonly reason?: Reason;
};

/** Null where the figure is not defined; the fit says why. */
export type Coefficient = { readonly name: string; readonly coef: number | null; readonly se: number | null };

export type Sizes = { readonly n: number; readonly clusters: number; readonly dropped: number };

/** A fit without figures, and why. */
export function undefinedFit(slopes: readonly Slope[], sizes: Sizes, reason: Reason): Fit {
  return { ...sizes, reason, coefficients: slopes.map(({ name }) => ({ name, coef: null, se: null })) };
}

/**
 * The small-sample factor of clustered variances: G/(G − 1) · (n − 1)/(n − K), where K counts slopes, one constant, and the
 * levels less one of each fixed effect that is not nested in the clusters (the default of fixest 0.12.2).
 */
export function smallSampleFactor(design: Design, cluster: Groups): number {
  const n = design.outcome.length;
  const effects = [design.absorbed, ...(design.small ?? [])].map(groupsOf);
  const levels = effects
    .filter((effect) => !isNested(effect, cluster))
    .reduce((sum, effect) => sum + effect.levels - 1, 0);
  const parameters = design.slopes.length + 1 + levels;
  return (cluster.levels / (cluster.levels - 1)) * ((n - 1) / (n - parameters));
}
