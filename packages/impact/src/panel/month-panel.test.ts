import { expect, it } from 'vitest';
import { smallMarket } from '../testing/small-market';
import { historiesOf } from './histories';
import { monthPanel } from './month-panel';

const at = (month: number, day: number) => Date.UTC(2026, month - 1, day);

it('counts projects of whole months after registration, with the badges seen on average in each', () => {
  const market = smallMarket({
    workers: 2,
    projects: [
      { worker: 0, startedAt: at(1, 20) },
      { worker: 0, startedAt: at(2, 1) },
      { worker: 0, startedAt: at(4, 30) },
      { worker: 0, startedAt: at(5, 2) },
    ],
    attempts: [
      { worker: 0, visibleAt: at(3, 1) },
      { worker: 0, visibleAt: at(4, 16) },
    ],
  });
  const registered = { ...market.workers, registeredAt: Float64Array.of(at(1, 10), at(3, 3)) };
  const { workers, month, months, projects, badges, dropped } = monthPanel(
    historiesOf({ ...market, workers: registered }),
  );
  expect([workers, [...month], months]).toEqual([[0], [0, 1, 2], 3]);
  expect([...projects]).toEqual([1, 0, 1]);
  expect([...badges]).toEqual([0, 1, 1.5]);
  // The other worker was there in April, without any project.
  expect(dropped).toBe(1);
});

it('leaves out who registered in the month of the last project, and began it: there is no whole month', () => {
  const market = smallMarket({
    workers: 2,
    projects: [
      { worker: 0, startedAt: at(2, 1) },
      { worker: 1, startedAt: at(4, 20) },
    ],
  });
  const registered = { ...market.workers, registeredAt: Float64Array.of(at(1, 10), at(4, 3)) };
  const { workers, starts, dropped } = monthPanel(historiesOf({ ...market, workers: registered }));
  expect([workers, [...starts], dropped]).toEqual([[0], [0, 2], 0]);
});
