import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commandEnv, inheritedEnv, readSettings, workspaceRoot } from '@assay/local/env';
import { stopCluster } from '@assay/local/postgres/cluster';
import { findPostmaster } from '@assay/local/postgres/postmaster';
import { openSecrets } from '@assay/local/secrets';
import { findPortToStartFrom } from '@assay/local/start/ports';
import { endProgram, startProgram } from '@assay/testkit/program';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const everythingButPages = fileURLToPath(import.meta.resolve('@assay/local/testing/start-without-pages'));
const assay = join(workspaceRoot, 'apps/cli/bin/assay.mjs');

let parent: string;
let running: ChildProcess | undefined;

const original = () => join(parent, 'original');
const elsewhere = () => join(parent, 'elsewhere');
const backup = () => join(parent, 'backup');

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'assay-drill-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  if (running) await endProgram(running, 'SIGTERM');
  for (const folder of [original(), elsewhere(), join(elsewhere(), 'restoring')])
    await stopCluster({ folder: join(folder, 'postgres'), password: '' });
  await rm(parent, { recursive: true, force: true });
});

/** Names the installation that commands of the test work on. */
function workOn(dataFolder: string): void {
  for (const [name, value] of Object.entries({ ASSAY_DATA: dataFolder, DATABASE_URL: '', PUBLIC_URL: '' }))
    vi.stubEnv(name, value);
}

async function start(): Promise<void> {
  const env = { ...inheritedEnv(), PORT: String(await findPortToStartFrom()) };
  const child = startProgram(everythingButPages, { env, isHeard: true });
  running = child;
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Everything runs.')) resolve();
      });
    child.once('exit', (code) => reject(new Error(`the start ended with ${code}: ${said}`)));
  });
}

async function killAll(dataFolder: string): Promise<void> {
  const postmaster = await findPostmaster(join(dataFolder, 'postgres'));
  if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
  if (running) await endProgram(running, 'SIGKILL');
}

/** A restore that is killed while it fills its cluster. */
async function killedRestore(): Promise<void> {
  const child = startProgram(assay, { args: ['restore', backup()], env: commandEnv(readSettings()) });
  while (!existsSync(join(elsewhere(), 'restoring/postgres/postmaster.pid'))) {
    if (child.exitCode !== null) throw new Error(`the restore ended with ${child.exitCode}`);
    await sleep(20);
  }
  await endProgram(child, 'SIGKILL');
}

it('an installation backed up while it runs and then lost is started again elsewhere, whatever was killed on the way', async () => {
  workOn(original());
  await start();
  const made = await runCommand('operator', 'create', '--email', 'olga@example.org', '--json');
  expect([made.code, made.err]).toEqual([0, '']);
  expect(await runCommand('backup', backup())).toMatchObject({ code: 0 });
  await killAll(original());

  workOn(elsewhere());
  await killedRestore();
  // Nothing that a start would take for an installation.
  expect(await readdir(elsewhere())).not.toContain('postgres');
  expect(await runCommand('ledger', 'verify')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no installation'),
  });
  const restored = await runCommand('restore', backup(), '--json');
  expect([restored.code, JSON.parse(restored.out)]).toEqual([0, expect.objectContaining({ secrets: 'backup' })]);
  expect((await readdir(elsewhere())).toSorted()).toEqual(
    expect.arrayContaining(['installation.json', 'postgres', 'secrets.json']),
  );
  expect(await readdir(elsewhere())).not.toContain('restoring');
  expect(await openSecrets(elsewhere())).toEqual(await openSecrets(original()));

  await start();
  expect(JSON.parse((await runCommand('ledger', 'verify', '--json')).out)).toMatchObject({ ok: true });
  const again = await runCommand('operator', 'create', '--email', 'olga@example.org', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ email: 'olga@example.org', password: null });
}, 600_000);
