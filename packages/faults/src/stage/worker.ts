import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@assay/testkit/free-port';
import { endProgram, startProgram } from '@assay/testkit/program';
import type { TcpProxy } from '@assay/testkit/tcp-proxy';

const main = fileURLToPath(new URL('../../../../apps/worker/src/main.ts', import.meta.url));

/** A worker of the product as a process of its own, behind proxies of its own, started again whenever it ends. */
export type SupervisedWorker = {
  readonly name: string;
  readonly database: TcpProxy;
  readonly queue: TcpProxy | undefined;
  readonly pid: () => number | undefined;
  readonly isReady: () => Promise<boolean>;
  /** Ends it by this signal; answers its exit code, and starts it no more before `start`. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Starts it, with these variables besides from now on. */
  readonly start: (besides?: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
};

export type WorkerPlace = {
  readonly name: string;
  readonly database: TcpProxy;
  readonly queue: TcpProxy | undefined;
  /** Without the port of its health, which is its own. */
  readonly env: Readonly<Record<string, string>>;
};

const RESTART_MS = 200;

export async function superviseWorker({ name, database, queue, env }: WorkerPlace): Promise<SupervisedWorker> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  let [isWanted, besides] = [false, {} as Readonly<Record<string, string>>];
  const keepRunning = async (): Promise<void> => {
    while (isWanted) {
      const started = startProgram(main, { env: { ...env, ...besides, PORT: String(port) } });
      child = started;
      await once(started, 'exit');
      if (isWanted) await sleep(RESTART_MS);
    }
  };
  let running = Promise.resolve();
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    isWanted = false;
    if (child) await endProgram(child, signal);
    await running;
    return child?.exitCode ?? null;
  };
  return {
    name,
    database,
    queue,
    pid: () => child?.pid,
    isReady: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      return response?.status === 200;
    },
    end,
    start: (variables = {}) => {
      if (isWanted) return;
      [isWanted, besides] = [true, variables];
      running = keepRunning();
    },
    close: async () => {
      await end('SIGKILL');
      await Promise.all([database.close(), queue?.close()]);
    },
  };
}
