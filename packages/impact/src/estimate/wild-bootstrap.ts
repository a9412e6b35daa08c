import type { Inference } from './inference';
import { inferBySigns, signClusters } from './wild-bootstrap-signs';
import { inferByWebb } from './wild-bootstrap-webb';

/** What each cluster adds to the sum that is nought at the estimate: constant − parameter · slope. */
export type ClusterScores = { readonly constant: Float64Array; readonly slope: Float64Array };

/** How an effect stands in scores as a parameter, which grows with it. */
export type Scale = {
  readonly parameterOf: (effect: number) => number;
  /** Infinite for parameters that no effect has. */
  readonly effectOf: (parameter: number) => number;
};

/** Of a coefficient: scores, the effect at which they add up to nothing, and about how far from it the interval may end. */
export type Bootstrapped = Scale & {
  readonly scores: ClusterScores;
  readonly estimate: number;
  readonly reach: number;
};

export type BootstrapInference = Pick<Inference, 'pValue'> & { readonly ci95: Inference['ci95'] | null };

/** How the weights of clusters are drawn. */
export type Draws = { readonly draws: number; readonly seed: number; readonly purpose: number };

/** From so many clusters on signs alone give distinct draws enough. */
export const fewestForSigns = 50;
/** The purpose tells these draws from those of the simulator, whose purposes are small numbers. */
export const bootstrapDraws: Draws = { draws: 999, seed: 1, purpose: 1001 };

/**
 * Wild cluster bootstrap of scores that are linear in a parameter. The null is imposed: scores at an effect are multiplied by
 * random weights, one a cluster, and the studentised sum is compared with that of the scores themselves. Weights are signs,
 * and below 50 clusters Webb's. The interval holds the effects around the estimate that are not rejected at 5 %; it is
 * null where one of its ends does not exist, as with a handful of clusters.
 *
 * Where scores are as likely to be positive as negative, as those of before and after are if nothing happened in between,
 * signs make the test exact, however heavy the tails (a test by randomisation); with further coefficients that are estimated
 * it is nearly so.
 *
 * @param names of the clusters: their draws do not depend on who else is there
 * @param several coefficients, whose clusters get the same weights
 * Source: Kline & Santos 2012, A Score Based Approach to Wild Bootstrap Inference; Cameron, Gelbach & Miller 2008,
 * Bootstrap-Based Improvements for Inference with Clustered Errors; Webb 2013, Reworking Wild Bootstrap Based Inference.
 */
export function wildBootstraps(names: Int32Array, several: readonly Bootstrapped[]): BootstrapInference[] {
  if (names.length < fewestForSigns) return several.map((each) => inferByWebb(names, each, bootstrapDraws));
  const sums = signClusters(
    names,
    several.map(({ scores }) => scores),
    bootstrapDraws,
  );
  return several.flatMap((each, at) => {
    const own = sums[at];
    return own ? inferBySigns(each, own) : [];
  });
}
