import { expect, it } from 'vitest';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { smallMarket } from '../testing/small-market';
import { estimate } from './estimate';
import { placeboEffects } from './placebos';
import { experienceEffects, subgroupEffects } from './subgroups';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 10);

/** Worker 0 has a badge seen by all, worker 1 failed, worker 2 has one that nobody saw; all began projects on these days. */
function told(days: readonly number[]) {
  return historiesOf(
    smallMarket({
      workers: 3,
      projects: [0, 1, 2].flatMap((worker) => days.map((offset) => ({ worker, startedAt: at + offset * day }))),
      attempts: [
        { worker: 0, visibleAt: at },
        { worker: 1, visibleAt: at, passed: false },
        { worker: 2, completedAt: at },
        { worker: 2, completedAt: at + 200 * day, passed: false },
      ],
    }),
  );
}

const differences = (histories: ReturnType<typeof told>) =>
  Object.fromEntries(
    [...placeboEffects(histories)]
      .filter(({ id }) => id.startsWith('ols.projects.event.'))
      .map(({ id, design }) => [id.slice('ols.projects.event.'.length), [...design.outcome]]),
  );

it('leaves the week before and after the event out of the donut, and moves the dates of placebos', () => {
  const days = [-10, -3, 3, 10, 11, -50, -30, -29, 80, 95];
  expect(differences(told(days))).toMatchObject({
    donut: [1, 2],
    'placebo-42d': [1, 2],
    'placebo+90d': [1, 1],
    failed: [2, 3],
  });
});

it('leaves placebos out of which a window lies before the registration or past the end of the data', () => {
  const counts = (registered: number, last: number) => {
    const histories = historiesOf({
      ...smallMarket({
        workers: 1,
        projects: [{ worker: 0, startedAt: at + last * day }],
        attempts: [{ worker: 0, visibleAt: at }],
      }),
    });
    histories.market.workers.registeredAt.fill(at + registered * day);
    return Object.fromEntries(Object.entries(differences(histories)).map(([id, rows]) => [id, rows.length / 2]));
  };
  expect(counts(-56, 104)).toMatchObject({ donut: 1, 'placebo-42d': 1, 'placebo+90d': 1 });
  expect(counts(-55, 103)).toMatchObject({ donut: 1, 'placebo-42d': 0, 'placebo+90d': 0 });
});

it('dates badges that nobody saw by the completion of their attempt', () => {
  const hidden = [...placeboEffects(told([]))].find(({ id }) => id === 'ols.projects.event.hidden');
  expect([...(hidden?.design.cluster ?? [])]).toEqual([2, 2]);
});

it('counts the experience of groups before the first window only, so that the outcome does not choose its group', () => {
  const groupsOf = (days: readonly number[]) => {
    const histories = told(days);
    const all = [...experienceEffects(histories, badgeEvents(histories.market))];
    return all.map(({ id }) => id).filter((id) => id.startsWith('ols.projects.'));
  };
  expect(groupsOf([-1, -5, 2])).toEqual(['ols.projects.event.experience-0']);
  expect(groupsOf([-1, -15])).toEqual(['ols.projects.event.experience-1-9']);
  expect(groupsOf(Array.from({ length: 10 }, (_, place) => -20 - place))).toEqual([
    'ols.projects.event.experience-10+',
  ]);
});

it('names the undefined figures of a market in which nothing happens', () => {
  const reasons = [...placeboEffects(told([]))]
    .flatMap((specification) => estimate(specification))
    .map(({ coef, reason }) => [coef, reason]);
  expect(new Set(reasons.map(String))).toEqual(new Set(['0,constant_outcome', ',no_rows']));
});

it('refuses errors of a region with one worker by name, and keeps workers of unknown countries as a group', () => {
  const days = [-9, -3, 2, 5, 6];
  const market = smallMarket({
    workers: 4,
    projects: [0, 1, 2, 3].flatMap((worker) =>
      days.slice(worker).map((offset) => ({ worker, startedAt: at + offset * day })),
    ),
    attempts: [0, 1, 2, 3].map((worker) => ({ worker, visibleAt: at })),
  });
  const country = Int32Array.of(0, 1, 1, 2);
  const histories = historiesOf({
    ...market,
    countries: ['FI', 'IN', 'ZZ'],
    workers: { ...market.workers, country },
  });
  const found = [...subgroupEffects(histories, badgeEvents(histories.market))].flatMap((each) => estimate(each));
  const of = (id: string) => found.find((figure) => figure.id === id);
  const refused = { se: null, ci95: null, reason: 'one_cluster', verdict: 'too_few_events' };
  expect(of('ols.projects.event.region-northern-europe')).toMatchObject(refused);
  expect(of('ols.projects.event.region-unknown')).toMatchObject(refused);
  expect(of('ols.projects.event.region-southern-asia')).toMatchObject({
    clusters: 2,
    se: expect.any(Number),
    verdict: 'too_few_events',
  });
});
