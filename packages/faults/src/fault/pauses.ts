import { setTimeout as sleep } from 'node:timers/promises';
import { signalAll } from '@assay/testkit/processes';
import type { Draw } from '@assay/testkit/draw';
import type { Fault } from './fault';

/** Of the product's queue, after which another worker takes a job over, and of its sealing, after which another seals. */
const LOCK_MS = 10_000;

function paused(name: string, weight: number, heldMs: (draw: Draw) => number): Fault {
  return {
    name,
    place: 'workers',
    weight,
    strike: async ({ workers }, draw, struck) => {
      const worker = draw.pick(workers);
      const [pid, ms] = [worker.pid(), heldMs(draw)];
      if (pid === undefined) return `the ${worker.name} worker was not there`;
      if (signalAll([pid], 'SIGSTOP') > 0) struck();
      try {
        await sleep(ms);
      } finally {
        signalAll([pid], 'SIGCONT');
      }
      return `the ${worker.name} worker, for ${ms} ms`;
    },
  };
}

/** A worker that stands still within its locks, as one whose machine is too busy. */
export const workerPaused = paused('worker.pause', 2, (draw) => draw.integer(200, 3_000));

/** One that wakes up when others have taken over: what it holds in its hands comes too late. */
export const workerOutlived = paused('worker.zombie', 1, (draw) => LOCK_MS + draw.integer(500, 3_000));
