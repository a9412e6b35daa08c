import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, isPortFree } from '../free-port';
import { findBinaries } from './binaries';
import { findPostmaster, type Postmaster } from './postmaster';
import { chooseUnprivileged, giveTo, runUnprivileged } from './unprivileged';

export type Cluster = {
  /** PostgreSQL's data folder; log and port are kept beside it. */
  readonly folder: string;
  readonly password: string;
  /** Gives up every guarantee against loss for speed: for tests only. */
  readonly isThrowaway?: boolean;
  /** Lets a test have the server tell what was committed, as a witness beside the log. */
  readonly tellsCommits?: boolean;
};

export type RunningCluster = Postmaster & {
  /** As the superuser, on the database `postgres`. */
  readonly url: string;
  /** False when a server already ran on the folder, left by a killed start or kept by another command. */
  readonly isStartedHere: boolean;
};

const SUPERUSER = 'assay';

/** Makes the cluster when there is none, starts it when it is down, and finds it when it is up. */
export async function startCluster(cluster: Cluster): Promise<RunningCluster> {
  const found = await findReadyPostmaster(cluster.folder);
  if (found) return { ...found, url: superuserUrl(cluster, found.port), isStartedHere: false };
  await initialise(cluster);
  const port = await choosePort(cluster);
  await launch(cluster, port);
  const started = await findPostmaster(cluster.folder);
  if (!started) throw new Error(`PostgreSQL left no postmaster.pid in ${cluster.folder}.`);
  return { ...started, url: superuserUrl(cluster, started.port), isStartedHere: true };
}

/** What PostgreSQL says while a process of a server that was killed still holds its memory. */
const stillHeld = 'pre-existing shared memory block';
const heldPatienceMs = 120_000;

/** The processes of a server that was killed end by themselves, but not at once: they are waited for. */
async function launch(cluster: Cluster, port: number): Promise<void> {
  const { pg_ctl } = await findBinaries();
  const identity = await chooseUnprivileged(cluster.folder);
  const options = ['--silent', '--wait', '--timeout=120', `--pgdata=${cluster.folder}`, `--log=${logFile(cluster)}`];
  for (const until = Date.now() + heldPatienceMs; ; await sleep(250)) {
    try {
      await runUnprivileged(identity, pg_ctl, ['start', ...options, `--options=${serverOptions(cluster, port)}`]);
      return;
    } catch (error) {
      const said = await lastLines(logFile(cluster));
      if (!said.includes(stillHeld) || Date.now() > until)
        throw new Error(`PostgreSQL did not start. ${said}`, { cause: error });
    }
  }
}

/** Ends the server's sessions and stops it cleanly; does nothing when it is down. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  if (!(await findPostmaster(cluster.folder))) return;
  const { pg_ctl } = await findBinaries();
  const identity = await chooseUnprivileged(cluster.folder);
  await runUnprivileged(identity, pg_ctl, [
    'stop',
    '--silent',
    '--wait',
    '--timeout=60',
    '--mode=fast',
    `--pgdata=${cluster.folder}`,
  ]);
}

/** One that another start has just begun is waited for; one that is stopping is gone at the end. */
async function findReadyPostmaster(folder: string): Promise<Postmaster | undefined> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 100) {
    const found = await findPostmaster(folder);
    if (!found || found.isReady) return found;
    await sleep(100);
  }
  throw new Error(`The PostgreSQL that runs on ${folder} does not become ready.`);
}

/** Made beside its place and moved there when it is whole, so that a cut-off initdb is never taken for a cluster. */
async function initialise(cluster: Cluster): Promise<void> {
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) return;
  const unfinished = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(logFile(cluster), '', { mode: 0o600 });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  const identity = await chooseUnprivileged(cluster.folder);
  await giveTo(identity, unfinished, logFile(cluster), passwordFile);
  try {
    const { initdb } = await findBinaries();
    await runUnprivileged(identity, initdb, initdbOptions(cluster, unfinished, passwordFile));
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.folder);
}

function initdbOptions({ isThrowaway }: Cluster, folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // The same order and letter case on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(isThrowaway ? ['--no-sync'] : []),
  ];
}

/** The port of the last start while it is free, so that an address noted down keeps working. */
async function choosePort(cluster: Cluster): Promise<number> {
  const file = `${cluster.folder}.port`;
  const last = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
  const port = last > 0 && (await isFreeSoon(last)) ? last : await findFreePort();
  await writeFile(file, `${port}\n`);
  return port;
}

/** Children of a server that was killed may hold its port for a moment longer than they live in its files. */
async function isFreeSoon(port: number): Promise<boolean> {
  for (const until = Date.now() + 2_000; !(await isPortFree(port, '127.0.0.1')); await sleep(100))
    if (Date.now() > until) return false;
  return true;
}

function serverOptions(cluster: Cluster, port: number): string {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...((cluster.isThrowaway || cluster.tellsCommits) && { wal_level: 'logical' }),
    ...(cluster.isThrowaway && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_wal_senders: 0,
    }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

function superuserUrl({ password }: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

function logFile(cluster: Cluster): string {
  return `${cluster.folder}.log`;
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-5).join('\n');
}
