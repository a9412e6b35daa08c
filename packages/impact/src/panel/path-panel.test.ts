import { expect, it } from 'vitest';
import { smallMarket } from '../testing/small-market';
import { badgeEvents } from './events';
import { historiesOf } from './histories';
import { daily, pathPanel } from './path-panel';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 30) + 3_600_000;

function panelOf(days: readonly number[], amounts: readonly number[] = []) {
  const market = smallMarket({
    workers: 1,
    projects: days.map((offset) => ({ worker: 0, startedAt: at + offset * day })),
    payments: amounts.map((amount) => ({ worker: 0, settledAt: at, amount })),
    attempts: [
      { worker: 0, visibleAt: at },
      { worker: 0, visibleAt: at + 3 * day },
    ],
  });
  return pathPanel(historiesOf(market), badgeEvents(market), daily);
}

it('counts each day of 28 from the first millisecond to before the last, 14 before the event and 14 from it', () => {
  const { projects, earnings } = panelOf([-14.001, -14, -0.001, 0, 0.999, 13.999, 14, 40], [30, -10]).outcomes;
  const first = projects.subarray(0, 28);
  const counted = [...first.entries()].filter(([, count]) => count > 0);
  expect(counted).toEqual([
    [0, 1],
    [13, 1],
    [14, 2],
    [27, 1],
  ]);
  expect([earnings[14], earnings[28 + 11]]).toEqual([20, 20]);
});

it('sums the payments of a day exactly, so that refunds leave nothing behind', () => {
  expect(panelOf([40], [10.1, 20.2, -30.3]).outcomes.earnings[14]).toBe(0);
});

it('dates the calendar by the start of the first day, and leaves out events that were not observed throughout', () => {
  expect([...panelOf([40]).start]).toEqual([0, 3]);
  const late = panelOf([15]);
  expect([late.leftOut, ...late.start]).toEqual([1, 0]);
});
