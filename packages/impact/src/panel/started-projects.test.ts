import { expect, it } from 'vitest';
import { smallMarket } from '../testing/small-market';
import { historiesOf } from './histories';
import { startedProjects } from './started-projects';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 31);

it('counts badges that were visible strictly before a project began, by worker and UTC month', () => {
  const market = smallMarket({
    workers: 2,
    projects: [
      { worker: 0, startedAt: at + 1, value: 1 },
      { worker: 1, startedAt: at + 2 * day, value: Math.E },
      { worker: 0, startedAt: at },
    ],
    attempts: [{ worker: 0, visibleAt: at }, { worker: 0, visibleAt: at - day, passed: false }, { worker: 1 }],
  });
  const rows = startedProjects(historiesOf(market));
  expect([...rows.worker]).toEqual([0, 0, 1]);
  expect([...rows.badges]).toEqual([0, 1, 0]);
  expect([...rows.month]).toEqual([2026 * 12, 2026 * 12, 2026 * 12 + 1]);
  expect(rows.logValue[2]).toBe(1);
});
