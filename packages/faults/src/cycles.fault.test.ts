import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { serversKilledAfterEachStep } from './fault/points';
import { openRun, type Run } from './run';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

let run: Run;
beforeAll(async () => {
  run = await openRun();
});
afterAll(() => run?.close());

// Whole cycles as `npm run faults` draws them by the thousand, with the faults named here and few clients. In the first and
// the last of them, the servers die after every step of a delivery, one after the other.
it.each([
  {
    seed: 'an unheard commit, and PostgreSQL after every step',
    only: ['line.unheard-commit', ...serversKilledAfterEachStep('postgresql')],
    isInTurn: true,
    queue: 'postgresql',
  },
  {
    seed: 'a session, and the clients',
    only: ['postgres.kill-session', 'clients.kill'],
    isInTurn: false,
    queue: 'postgresql',
  },
  {
    seed: 'a worker and a line, and both servers after every step',
    only: ['point.commit.after', 'line.reset', ...serversKilledAfterEachStep('redis')],
    isInTurn: true,
    queue: 'redis',
  },
] as const)(
  '$seed, with the queue in $queue: everything that was promised holds afterwards',
  async ({ queue, ...wish }) => {
    const { faults, violations, calls } = await run.cycle({ clients: 8, ...wish }, queue);
    const failed = faults.filter(({ failure }) => failure !== undefined);
    expect({ violations, failed }).toEqual({ violations: [], failed: [] });
    // A fault for which this machine lacks something is told as such, and strikes nobody.
    expect(faults.filter(({ struckMs, isMissing }) => struckMs === null && !isMissing)).toEqual([]);
    expect(faults).toHaveLength(wish.only.length);
    expect(calls.ok).toBeGreaterThan(0);
  },
);
