import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openRun, type Run } from './run';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let run: Run;
beforeAll(async () => {
  run = await openRun();
});
afterAll(() => run?.close());

// Whole cycles as `npm run faults` draws them by the thousand, with the faults named here and few clients.
it.each([
  { seed: 'PostgreSQL and an unheard commit', only: ['postgres.kill', 'line.unheard-commit'] },
  { seed: 'a session, and the clients', only: ['postgres.kill-session', 'clients.kill'] },
  { seed: 'a worker at a point, and a line', only: ['point.commit.after', 'line.reset'] },
])('$seed: everything that was promised holds afterwards', async ({ seed, only }) => {
  const { faults, violations, calls } = await run.cycle({ seed, clients: 8, only }, 'postgresql');
  expect(violations).toEqual([]);
  expect(faults.filter(({ struckMs }) => struckMs === null)).toEqual([]);
  expect(calls.ok).toBeGreaterThan(0);
});
