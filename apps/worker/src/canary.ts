import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobProducer } from '@assay/queue/open-producer';
import type { LoopOptions } from './loop';

const EVERY_MS = 10_000;
const PATIENCE_MS = 8_000;
const LOOK_EVERY_MS = 100;

/** Sends a job that does nothing ahead of all others and waits for it: connections may look sound while nothing moves. */
export function canaryLoop(producer: JobProducer): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  return {
    name: 'canary',
    pauseMs: EVERY_MS,
    work: async () => {
      const id = `canary-${randomUUID()}`;
      await producer.enqueue([{ name: 'canary', id, data: { sentAt: new Date().toISOString() }, isUrgent: true }]);
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        if (await producer.isCompleted(id)) return false;
        await sleep(LOOK_EVERY_MS);
      }
      throw new Error(`a canary did not come back through the queue within ${PATIENCE_MS / 1_000} s`);
    },
  };
}
