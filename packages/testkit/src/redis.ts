import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';
import { endProgram } from './program';

export type TestRedis = {
  readonly url: string;
  /** Ends it by SIGKILL. */
  readonly crash: () => Promise<void>;
  /** Starts it on the same port after a crash, with what it had written down or with nothing. */
  readonly comeBack: (holding: 'its data' | 'nothing') => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  /** Whether each command is written down before it is answered, for a Redis that crashes and comes back. */
  readonly isKept?: boolean;
};

/** A Redis of its own on a free loopback port. */
export async function startRedis({ isKept = false }: Options = {}): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-redis-'));
  const port = await freePort();
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const args = [...place, '--appendonly', isKept ? 'yes' : 'no', '--appendfsync', 'always'];
  let server = await launch(args, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    crash: () => endProgram(server, 'SIGKILL'),
    comeBack: async (holding) => {
      if (holding === 'nothing') await rm(join(folder, 'appendonlydir'), { recursive: true });
      server = await launch(args, port);
    },
    stop: async () => {
      await endProgram(server, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(args: readonly string[], port: number): Promise<ChildProcess> {
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const failed = once(server, 'error').then(() => {
    throw new Error('redis-server could not be started; on Debian: apt-get install redis-server');
  });
  await Promise.race([answering(port), failed]);
  return server;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error('redis-server did not answer');
}
