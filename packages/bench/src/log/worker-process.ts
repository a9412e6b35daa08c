import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inheritedEnv } from '@assay/local/env';
import { findFreePort } from '@assay/local/free-port';
import type { OpenMarket } from '@assay/services/testing/open-market';

const main = fileURLToPath(new URL('../../../../apps/worker/src/main.ts', import.meta.url));

export type RunningWorker = { readonly stop: () => Promise<void> };

/** The product's worker as it runs in an installation, on the queue that needs no Redis. */
export async function startWorker({ urls }: OpenMarket): Promise<RunningWorker> {
  const secret = () => randomBytes(32).toString('base64url');
  const port = await findFreePort();
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: urls.worker,
    REDIS_URL: '',
    PORT: String(port),
    SIGNING_SEED: secret(),
    LOG_SEED: secret(),
    PERSON_KEY: secret(),
    LOG_LEVEL: 'error',
  } as const;
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main], {
    env: { ...inheritedEnv(), ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error('the worker of the benchmark ended by itself');
    return (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200;
  };
  while (!(await isReady())) await sleep(100);
  return {
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
