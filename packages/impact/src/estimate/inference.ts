import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

export type Inference = { readonly ci95: readonly [low: number, high: number]; readonly pValue: number };

const normal975 = 1.959963984540054;

/**
 * Two-sided p-value of no effect and 95 % interval: Student's t. The degrees are the clusters less one, or Satterthwaite's
 * where the error is bias-reduced.
 */
export function inferByT(coef: number, se: number, degrees: number): Inference {
  const reach = tQuantile(0.975, degrees) * se;
  return { ci95: [coef - reach, coef + reach], pValue: 2 * tCdf(-Math.abs(coef / se), degrees) };
}

/** The same by the normal distribution, as for Poisson. */
export function inferByNormal(coef: number, se: number): Inference {
  return { ci95: [coef - normal975 * se, coef + normal975 * se], pValue: 2 * normalCdf(-Math.abs(coef / se), 0, 1) };
}
