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
  /**
   * Ends it by this signal, and by force if it takes too long, and starts it no more before `start`. Answers its exit code:
   * null when a signal ended it, undefined when it had ended before.
   */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null | undefined>;
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
const STOPS_WITHIN_MS = 30_000;

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
  const end = async (signal: NodeJS.Signals): Promise<number | null | undefined> => {
    isWanted = false;
    const isRunning = child?.exitCode === null && child.signalCode === null;
    if (child && isRunning) await endInTime(child, signal);
    await running;
    return isRunning ? child?.exitCode : undefined;
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

async function endInTime(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const tooLong = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
  await endProgram(child, signal);
  clearTimeout(tooLong);
}
