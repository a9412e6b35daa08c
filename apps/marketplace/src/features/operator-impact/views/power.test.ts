import { expect, it } from 'vitest';
import { powerLines } from './power';
import { resultOf, speaking } from './testing/result';

it('tells rows of the same outcome apart by their estimator', () => {
  const estimates = [speaking('ols.projects.event', { estimator: 'ols' }), speaking('ppml.projects.event')];
  const effects = estimates.map(({ id, events, eventsNeeded }) => ({
    id,
    events,
    eventsNeeded,
    smallestShare: 0.03,
    expectedOn: null,
  }));
  const result = { ...resultOf(estimates), power: { eventsADay: 2, days: 90, effects } };
  expect(powerLines(result).map(({ outcome, estimator }) => [outcome, estimator])).toEqual([
    ['projects', 'ols'],
    ['projects', 'ppml'],
  ]);
});
