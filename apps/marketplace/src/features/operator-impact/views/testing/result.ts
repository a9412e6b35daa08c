import type { ImpactResult, ImpactRun } from '@assay/protocol/dto/impact';
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
    degreesOfFreedom: null,
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
    power: { eventsADay: 2, days: 90, effects: [] },
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

const at = new Date('2026-11-20T12:00:00Z');

/** A study that is done: projects speak, with what is true of them, and of values too few events do. */
export const studyRun: ImpactRun = {
  id: '0192d3a0-0000-7000-8000-000000000000',
  source: 'study',
  state: 'done',
  step: null,
  progress: 1,
  isRequested: true,
  requestedAt: at,
  startedAt: at,
  endedAt: at,
  failure: null,
  study: { preset: 'tiny', mode: 'reduced', seed: 5 },
  provenance: {
    snapshot: { position: null, hash: 'a1' },
    query: {
      event: 'badge',
      windowDays: 14,
      clusteredBy: 'worker',
      rows: { workers: 500 },
      definitions: { 'kept.tests': 'Of each test: its events.', 'effects.main': 'Two rows an event.' },
      hash: 'b2',
    },
    codeVersion: '0.1.0+c3',
  },
  result: resultOf(
    [
      speaking('ppml.projects.event', { coef: 0.1, ci95: [0.001, 0.199] }),
      speaking('ols.log_value.event', { outcome: 'log_value', verdict: 'too_few_events', eventsNeeded: 3000 }),
      speaking('ppml.projects.event.placebo-42d', { ci95: [-1e-7, 0.1] }),
      speaking('ols.projects.event+day.day-2', { estimator: 'ols' }),
      speaking('ols.projects.event+day.day+0', { estimator: 'ols' }),
      speaking('ols.rating.event', { estimator: 'ols', outcome: 'rating', level: 4.4 }),
    ],
    { 'ppml.projects.event': 0.055 },
  ),
};
