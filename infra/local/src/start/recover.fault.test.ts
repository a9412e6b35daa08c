import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asAdmin } from '@assay/testkit/admin';
import { endProgram, startProgram } from '@assay/testkit/program';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inheritedEnv } from '../env';
import { startCluster, stopCluster } from '../postgres/cluster';
import { findPostmaster } from '../postgres/postmaster';
import { openSecrets } from '../secrets';
import { findPortToStartFrom } from './ports';

const program = fileURLToPath(new URL('../testing/start-without-pages.ts', import.meta.url));

let dataFolder = '';
let port = 0;
let starter: ChildProcess | undefined;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'assay-recover-'));
  port = await findPortToStartFrom();
});

afterEach(async () => {
  if (starter) await endProgram(starter, 'SIGTERM');
  await stopCluster(await cluster());
  await rm(dataFolder, { recursive: true, force: true });
});

async function cluster() {
  const { databasePasswords } = await openSecrets(dataFolder);
  return { folder: join(dataFolder, 'postgres'), password: databasePasswords.owner };
}

/** Starts everything but the pages and returns when it runs; fails with what was said when it does not. */
async function startAll(): Promise<void> {
  const env = { ...inheritedEnv(), ASSAY_DATA: dataFolder, PORT: String(port) };
  const child = startProgram(program, { env, isHeard: true });
  starter = child;
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Everything runs.')) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`the start ended with ${code}: ${said}`)));
  });
}

/** The processes that the starter started, save PostgreSQL, which stands on its own. */
async function programsOf(child: ChildProcess): Promise<number[]> {
  const text = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean).map(Number);
}

function kill(pids: readonly (number | undefined)[]): void {
  for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL');
}

async function postmasterPid(): Promise<number | undefined> {
  return (await findPostmaster(join(dataFolder, 'postgres')))?.pid;
}

const query = async (text: string) =>
  asAdmin((await startCluster(await cluster())).url, (sql) => sql.unsafe(text).then((rows) => [...rows]));

test('a start after the kill of starter, worker, test service and PostgreSQL at once has everything again', async () => {
  await startAll();
  await query(`create table note (body text); insert into note values ('kept')`);
  const before = await readFile(join(dataFolder, 'postgres.port'), 'utf8');
  expect(starter && (await programsOf(starter))).toHaveLength(2);
  kill([...(starter ? await programsOf(starter) : []), starter?.pid, await postmasterPid()]);

  await startAll();
  expect(await query('select body from note')).toEqual([{ body: 'kept' }]);
  expect(await readFile(join(dataFolder, 'postgres.port'), 'utf8')).toBe(before);

  // The other way round: worker and test service live, without a starter and without a database to say goodbye to.
  kill([await postmasterPid(), starter?.pid]);
  await startAll();
  expect(await query('select body from note')).toEqual([{ body: 'kept' }]);
}, 300_000);
