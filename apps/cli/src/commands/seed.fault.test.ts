import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine } from '@assay/local/command-line';
import { commandEnv, readSettings, workspaceRoot } from '@assay/local/env';
import { readRecord } from '@assay/local/installation-record';
import { stopCluster } from '@assay/local/postgres/cluster';
import { findPostmaster } from '@assay/local/postgres/postmaster';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const patienceMs = 240_000;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-seed-'));
  const settings = { ASSAY_DATA: folder, DATABASE_URL: '', PUBLIC_URL: '', PORT: '' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await stopCluster({ folder: join(folder, 'postgres'), password: '' });
  await rm(folder, { recursive: true, force: true });
});

type Seeding = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly until: (text: string) => Promise<void>;
};

/** The command as somebody calls it on a folder that was never started. */
function seed(): Seeding {
  const child = spawn(process.execPath, ['apps/cli/bin/assay.mjs', 'seed', '--preset', 'demo'], {
    cwd: workspaceRoot,
    env: commandEnv(readSettings()),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const until = async (text: string) => {
    while (!said.includes(text)) {
      if (child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${said}`);
      await sleep(50);
    }
  };
  return { child, said: () => said, until };
}

async function pidOfTestService(starter: number): Promise<number> {
  const children = await readFile(`/proc/${starter}/task/${starter}/children`, 'utf8');
  for (const pid of children.trim().split(' ').map(Number))
    if ((await commandLine(pid)).includes('src/main.ts')) return pid;
  throw new Error('No test service runs.');
}

it(
  'a seeding that was killed leaves nothing that looks done and nothing that runs on; the next one begins it again',
  async () => {
    const killed = seed();
    await killed.until('Starting skill-tests');
    const testService = await pidOfTestService(Number(killed.child.pid));
    const ended = once(killed.child, 'exit');
    killed.child.kill('SIGKILL');
    await ended;
    expect(await readRecord(readSettings())).toEqual({ publicUrl: 'http://localhost:3000', market: 'demo-seeding' });
    while ((await commandLine(testService)) !== '') await sleep(50);

    const stopped = seed();
    await stopped.until('was not finished last time; beginning it again');
    await stopped.until('Starting skill-tests');
    const left = once(stopped.child, 'exit');
    stopped.child.kill('SIGINT');
    expect(await left).toEqual([1, null]);
    expect(stopped.said()).toContain('Stopped before the demo market was whole. The same command begins it again.');
    expect(await readRecord(readSettings())).toMatchObject({ market: 'demo-seeding' });
    expect(await findPostmaster(join(folder, 'postgres'))).toBeUndefined();
  },
  patienceMs,
);
