import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { Estimate } from '../chart';

/** An estimate that rests on enough events, with standard error .05, unless it is to differ. */
export function speaking(id: string, differs: Partial<Estimate> = {}): Estimate {
  const { coef = 0 } = differs;
  const middle = coef ?? 0;
  return {
    id,
    estimator: 'ppml',
    outcome: 'projects',
    fixedEffects: ['event'],
    term: 'post',
    coef,
    se: 0.05,
    ci95: [middle - 0.098, middle + 0.098],
    pValue: Math.abs(middle) > 0.098 ? 0.0001 : 0.5,
    n: 2000,
    clusters: 300,
    dropped: 0,
    events: 1000,
    level: 1,
    mde: 0.14,
    verdict: 'speaks',
    eventsNeeded: 200,
    ...differs,
  };
}

/** A result with these estimates, and with what is true of some by their ids. */
export function resultOf(
  estimates: readonly Estimate[],
  estimands: Record<string, number> | null = null,
): ImpactResult {
  return {
    origin: 'simulated',
    events: 1000,
    workers: 300,
    estimates: [...estimates],
    levels: { projects: 0.2, any: 0.15, earnings: 20 },
    power: { eventsADay: 2, effects: [] },
    before: null,
    tests: [],
    truth: estimands && {
      version: 1,
      hash: 'f'.repeat(64),
      switches: [],
      planted: { projects: 0.055, logValue: 0.09 },
      estimands,
    },
  };
}
