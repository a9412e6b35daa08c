import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';

const LIBRARIES = '/usr/lib';
const FILE = 'faketime/libfaketimeMT.so.1';

async function fakeTimeLibrary(): Promise<string | undefined> {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = await readdir(LIBRARIES);
  return folders.map((folder) => join(LIBRARIES, folder, FILE)).find((path) => existsSync(path));
}

/** Two hours off, the two nights in which clocks are changed, and the day that most years do not have. */
const clocks = ['+2h', '-2h', '@2026-03-29 00:59:58', '@2026-10-25 00:59:58', '@2028-02-28 23:59:58'] as const;
const HELD_MS = 2_500;
const READY_WITHIN_MS = 20_000;

/**
 * A worker whose machine has another time: deadlines and order are the database's business. Whether it becomes ready is told,
 * not demanded: another one works.
 */
export const clockJumped: Fault = {
  name: 'worker.clock',
  place: 'workers',
  weight: 2,
  missing: async () => ((await fakeTimeLibrary()) ? undefined : 'libfaketime is not installed'),
  strike: async ({ workers }, draw, struck) => {
    const library = await fakeTimeLibrary();
    const [worker, clock] = [draw.pick(workers), draw.pick(clocks)];
    await worker.end('SIGKILL');
    worker.start({
      LD_PRELOAD: library ?? '',
      FAKETIME: clock,
      TZ: 'Europe/Berlin',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    let isReady = false;
    for (let waitedMs = 0; waitedMs < READY_WITHIN_MS && !isReady; waitedMs += 200) {
      await sleep(200);
      isReady = await worker.isReady();
    }
    if (worker.pid() !== undefined) struck();
    await sleep(HELD_MS);
    await worker.end('SIGKILL');
    worker.start();
    return `the ${worker.name} worker at ${clock}, ${isReady ? 'ready' : 'not ready'} within ${READY_WITHIN_MS / 1_000} s`;
  },
};
