import type { Estimate } from '../estimate/estimate';

/** A figure in units that people speak in, with its 95 % interval. */
export type InUnits = { readonly value: number; readonly low: number; readonly high: number };

type Known = Pick<Estimate, 'estimator' | 'outcome' | 'coef' | 'se' | 'ci95' | 'level'>;

/**
 * A coefficient as percent of what was before: 100 · (exp β − 1) for logarithms and Poisson, whose interval is carried
 * over at both ends; for least squares 100 · β over the mean before the event. Null where that mean is not above zero.
 */
export function asPercent({ estimator, outcome, coef, ci95, level }: Known): InUnits | null {
  if (coef === null || ci95 === null) return null;
  const isLog = estimator === 'ppml' || outcome === 'log_value';
  if (!isLog && level <= 0) return null;
  const percent = isLog ? (beta: number) => 100 * Math.expm1(beta) : (beta: number) => (100 * beta) / level;
  return { value: percent(coef), low: percent(ci95[0]), high: percent(ci95[1]) };
}

/** The coefficient of a share of the level before, as percent: what `asPercent` takes back. */
export function percentOf(effect: Known, coef: number): number | null {
  return asPercent({ ...effect, coef, ci95: [coef, coef] })?.value ?? null;
}

type Interval = Pick<Estimate, 'coef' | 'ci95'>;

/**
 * Dollars more per project after a badge: mean · (exp β − 1), where the mean is what a project earned before, and its
 * delta-method interval: mean · exp β · half of that of β on either side, so that few degrees of freedom make it as wide.
 */
export function dollarsPerProject({ coef, ci95 }: Interval, meanBefore: number): InUnits | null {
  if (coef === null || ci95 === null || meanBefore <= 0) return null;
  const value = meanBefore * Math.expm1(coef);
  const reach = meanBefore * Math.exp(coef) * halfOf(ci95);
  return { value, low: value - reach, high: value + reach };
}

/**
 * Badges per extra project, 1/β, and its delta-method interval, half of that of β over β² on either side. Null unless the interval of β is
 * above zero: from there 1/β leaps to infinity, and no interval around it says anything.
 */
export function badgesPerProject({ coef, ci95 }: Interval): InUnits | null {
  if (coef === null || ci95 === null || ci95[0] <= 0) return null;
  const reach = halfOf(ci95) / coef ** 2;
  return { value: 1 / coef, low: 1 / coef - reach, high: 1 / coef + reach };
}

function halfOf([low, high]: readonly [low: number, high: number]): number {
  return (high - low) / 2;
}
