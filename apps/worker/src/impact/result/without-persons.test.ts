import type { Estimate } from '@assay/impact/estimate/estimate';
import { expect, it } from 'vitest';
import { withoutPersons } from './without-persons';

const figure: Estimate = {
  id: 'ppml.projects.event',
  estimator: 'ppml',
  outcome: 'projects',
  fixedEffects: ['event'],
  term: 'post',
  coef: 0.05,
  se: 0.02,
  ci95: [0.01, 0.09],
  pValue: 0.01,
  degreesOfFreedom: null,
  n: 80,
  clusters: 10,
  dropped: 0,
  events: 10,
  level: 1,
  mde: 0.056,
  verdict: 'too_few_events',
  eventsNeeded: 200,
};

it('keeps what ten workers and ten badges tell', () => {
  expect(withoutPersons(figure)).toBe(figure);
});

it.each([{ clusters: 9 }, { events: 9 }, { clusters: 400, events: 0 }])('keeps no measure of %j', (few) => {
  const nothing = { coef: null, se: null, ci95: null, pValue: null, mde: null, level: 0 };
  expect(withoutPersons({ ...figure, ...few })).toEqual({ ...figure, ...few, ...nothing });
});
