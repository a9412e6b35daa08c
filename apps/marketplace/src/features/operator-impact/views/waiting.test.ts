import { expect, it } from 'vitest';
import { chartOf } from './charts';
import { hasReturns, waitingViews } from './waiting';
import { resultOf, speaking } from './testing/result';

const few = { verdict: 'too_few_events' } as const;

it('names each view without a figure once, with the estimate that is nearest to one', () => {
  const result = resultOf([
    speaking('ppml.projects.event'),
    speaking('ppml.projects.event.experience-0', { ...few, events: 100, eventsNeeded: 1000 }),
    speaking('ppml.projects.event.experience-1-9', { ...few, events: 150, eventsNeeded: 300 }),
    speaking('ols.log_value.event.experience-0', { ...few, outcome: 'log_value', events: 90, eventsNeeded: null }),
  ]);
  const charts = (['main', 'observed', 'experience-projects', 'experience-value', 'mechanism'] as const).map((name) =>
    chartOf({ result, study: null }, name),
  );
  expect(waitingViews(charts, result)).toEqual([
    { name: 'experience-projects', events: 150, needed: 300 },
    { name: 'experience-value', events: 90, needed: null },
    { name: 'mechanism', events: null, needed: null },
    { name: 'returns', events: null, needed: null },
  ]);
});

it('does not wait for the quality of work where the data have neither ratings nor bids', () => {
  const rating = speaking('ols.rating.event', { ...few, estimator: 'ols', coef: null, eventsNeeded: null });
  const waitingOf = (n: number) => {
    const result = resultOf([{ ...rating, n }]);
    return waitingViews([chartOf({ result, study: null }, 'mechanism')], result)[0];
  };
  expect(waitingOf(9)).toMatchObject({ name: 'mechanism', events: 1000 });
  expect(waitingOf(0)).toEqual({ name: 'mechanism', events: null, needed: null });
});

it('does not call a path drawn for its references or for days before the badge alone, nor returns for those of the study', () => {
  const returns = speaking('ols.projects.event.quadratic.badges', { estimator: 'ols' });
  const path = speaking('ols.projects.event+day.day+0', { ...few, estimator: 'ols', eventsNeeded: 5000 });
  const before = speaking('ols.projects.event+day.day-2', { estimator: 'ols', events: 900 });
  const result = resultOf([path, before, returns]);
  expect(waitingViews([chartOf({ result, study: null }, 'path-days-projects')], result)).toEqual([
    { name: 'path-days-projects', events: 1000, needed: 5000 },
  ]);
  expect([hasReturns(result), hasReturns(resultOf([{ ...returns, ...few }]))]).toEqual([true, false]);
});
