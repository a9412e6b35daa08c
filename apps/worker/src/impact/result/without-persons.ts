import type { Estimate } from '@assay/impact/estimate/estimate';

/** Of fewer people a coefficient, its error or the mean before could be what one of them earned. */
export const LEAST_WORKERS = 10;
/** Many workers may have rows while a few badges of theirs alone tell the figure. */
export const LEAST_EVENTS = 10;

/** The estimate, without what is measured where it rests on too few people to be kept beyond their erasure. */
export function withoutPersons(estimate: Estimate): Estimate {
  if (estimate.clusters >= LEAST_WORKERS && estimate.events >= LEAST_EVENTS) return estimate;
  return {
    ...estimate,
    coef: null,
    se: null,
    ci95: null,
    pValue: null,
    degreesOfFreedom: null,
    mde: null,
    level: 0,
    verdict: 'too_few_events',
  };
}
