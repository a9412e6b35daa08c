import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Market } from '@assay/services/testing/fixture';
import { freePort } from '@assay/testkit/free-port';
import { startProgram } from '@assay/testkit/program';
import { workerVariables } from './fixture';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export type WorkerProgram = { readonly child: ChildProcess; readonly isReady: () => Promise<boolean> };

/** The worker as a process of its own, which can be killed. */
export async function startWorkerProgram(
  market: Market,
  redisUrl: string | undefined,
  besides: Readonly<Record<string, string>> = {},
): Promise<WorkerProgram> {
  const port = await freePort();
  const child = startProgram(main, { env: { ...workerVariables(market, port, redisUrl), ...besides } });
  return {
    child,
    isReady: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      return response?.status === 200;
    },
  };
}
