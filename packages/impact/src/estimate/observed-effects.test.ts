import { expect, it } from 'vitest';
import { eventPanel } from '../panel/event-panel';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { smallMarket } from '../testing/small-market';
import { estimateAll } from './estimate-all';
import { windowEffects } from './main-effects';
import { observedEffects } from './observed-effects';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 30);

/**
 * Three workers with one project in the week before a badge and two in the week after it, the data ending 20 days after it;
 * and two more whose badge came with the last days of the data, so that most of what follows is not there yet.
 */
function observedBy(registered: number) {
  const early = [0, 1, 2].flatMap((worker) => [
    { worker, startedAt: at - 5 * day },
    { worker, startedAt: at + 3 * day },
    { worker, startedAt: at + (4 + worker) * day },
  ]);
  const late = [3, 4].map((worker) => ({ worker, startedAt: at + 12 * day }));
  const market = smallMarket({
    workers: 5,
    projects: [...early, ...late, { worker: 0, startedAt: at + 20 * day }],
    attempts: [0, 1, 2, 3, 4].map((worker) => ({ worker, visibleAt: worker < 3 ? at : at + 19 * day })),
  });
  market.workers.registeredAt.fill(at + registered * day, 2, 3);
  const histories = historiesOf(market);
  const events = badgeEvents(market);
  const found = [
    ...estimateAll(windowEffects(eventPanel(histories, events))),
    ...estimateAll(observedEffects(histories, events)),
  ];
  return (id: string) => found.find((figure) => figure.id === id);
}

it('holds only wholly observed events against each other, while the main effect drops none', () => {
  const of = observedBy(-100);
  expect(of('ols.projects.event')).toMatchObject({ coef: expect.closeTo(1 / 5, 12), n: 10 });
  expect(of('ols.projects.event.observed')).toMatchObject({ coef: expect.closeTo(1, 12), n: 6 });
  expect(of('ppml.projects.event.observed')?.coef).toBeCloseTo(Math.log(2), 12);
});

it('leaves out an event whose first window begins before the registration', () => {
  expect(observedBy(-14)('ols.projects.event.observed')?.n).toBe(6);
  expect(observedBy(-13)('ols.projects.event.observed')?.n).toBe(4);
});
