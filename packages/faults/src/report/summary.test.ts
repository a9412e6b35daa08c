import { expect, it } from 'vitest';
import type { CycleReport } from '../cycle/report';
import { summaryOf } from './summary';

const report: CycleReport = {
  seed: 'run:3',
  replay: '--seed run:3 --queue redis --cycles 1 --clients 8',
  queue: 'redis',
  clients: 8,
  faults: [
    { name: 'redis.wipe', atMs: 900, tookMs: 400, struckMs: 910, note: 'away' },
    { name: 'point.seal.after', atMs: 900, tookMs: 4_000, struckMs: null, note: 'nobody came there' },
    {
      name: 'worker.clock',
      atMs: 900,
      tookMs: 0,
      struckMs: null,
      note: 'libfaketime is not installed',
      isMissing: true,
    },
  ],
  wishes: 4,
  calls: { ok: 3, refused: 1, unknown: 1, error: 0 },
  recovery: { firstOkMs: null, quietMs: 700 },
  strays: 0,
  tookMs: 5_000,
  violations: [],
};

it('names what was broken with the words that draw the same cycle again, and never counts a fault that was not possible or met nobody', () => {
  const broken = { ...report, violations: [{ invariant: 'I1 money', fault: 'EUR sums to 1' }] };
  expect(summaryOf([report, broken]).split('\n')).toEqual([
    '2 cycles, 10 calls, 1 violations',
    'first call done after the last fault: median – ms, p99 – ms; all settled: median 700 ms, p99 700 ms',
    '  point.seal.after: 0 times, 2 times in vain (run:3, run:3); first call median – ms, p99 – ms; all settled median – ms, p99 – ms',
    '  redis.wipe: 2 times; first call median – ms, p99 – ms; all settled median 700 ms, p99 700 ms',
    '  worker.clock: 0 times, 2 times not possible; first call median – ms, p99 – ms; all settled median – ms, p99 – ms',
    '  I1 money: EUR sums to 1 (--seed run:3 --queue redis --cycles 1 --clients 8)',
  ]);
});
