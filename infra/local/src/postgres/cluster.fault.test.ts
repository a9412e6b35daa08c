import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asAdmin } from '@assay/testkit/admin';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCluster, stopCluster, type Cluster } from './cluster';
import { findPostmaster } from './postmaster';

let parent = '';
let cluster: Cluster = { folder: '', password: '' };

beforeEach(async () => {
  // Readable by its owner alone, as the home folder of root is.
  parent = await mkdtemp(join(tmpdir(), 'assay-cluster-'));
  cluster = { folder: join(parent, 'postgres'), password: 'a word & another' };
});

afterEach(async () => {
  await stopCluster(cluster);
  await rm(parent, { recursive: true, force: true });
});

const readNotes = (url: string) =>
  asAdmin(url, (sql) => sql`select body from note`.then((rows) => rows.map((row) => row['body'])));
const writeNote = (url: string) =>
  asAdmin(url, (sql) =>
    sql`create table if not exists note (body text)`.then(() => sql`insert into note values ('kept')`),
  );

async function endOf(pid: number): Promise<void> {
  while ((await findPostmaster(cluster.folder))?.pid === pid) await sleep(50);
}

test('what was committed is there after the server was killed, and after a clean stop', async () => {
  const first = await startCluster(cluster);
  await writeNote(first.url);
  process.kill(first.pid, 'SIGKILL');
  await endOf(first.pid);

  const second = await startCluster(cluster);
  expect(second.isStartedHere).toBe(true);
  expect(await readNotes(second.url)).toEqual(['kept']);
  await stopCluster(cluster);

  const third = await startCluster(cluster);
  expect(await readNotes(third.url)).toEqual(['kept']);
  expect(third.port).toBe(first.port);
});

test('what a killed server left running is waited for until it lets go of the memory', async () => {
  const first = await startCluster(cluster);
  const session = postgres(first.url, { max: 1 });
  const [backend] = await session<{ pid: number }[]>`select pg_backend_pid() as pid`;
  if (!backend) throw new Error('the session has no process');
  process.kill(backend.pid, 'SIGSTOP');
  process.kill(first.pid, 'SIGKILL');
  await endOf(first.pid);
  const starting = startCluster(cluster);
  await sleep(1_500);
  process.kill(backend.pid, 'SIGCONT');
  await expect(starting).resolves.toMatchObject({ isStartedHere: true });
  await session.end({ timeout: 1 });
});

test('a server that a killed start left running is found instead of started twice', async () => {
  const left = await startCluster(cluster);
  const found = await startCluster(cluster);
  expect(found).toEqual({ ...left, isStartedHere: false });
});

test('a process id that another program has taken over is not mistaken for the server', async () => {
  const first = await startCluster(cluster);
  const file = join(cluster.folder, 'postmaster.pid');
  const text = await readFile(file, 'utf8');
  await stopCluster(cluster);
  await writeFile(file, text.replace(/^\d+/, String(process.pid)));

  const second = await startCluster(cluster);
  expect(second.isStartedHere).toBe(true);
  expect(second.pid).not.toBe(first.pid);
});

test('an initdb that was cut short is begun again', async () => {
  await mkdir(`${cluster.folder}.new`);
  await writeFile(`${cluster.folder}.new/PG_VERSION`, '18');
  await expect(startCluster(cluster)).resolves.toMatchObject({ isStartedHere: true });
});
