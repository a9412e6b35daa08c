import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from '@assay/db/bootstrap/bootstrap';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { keepActingKeys } from '@assay/db/bootstrap/keep-acting-keys';
import { migrate } from '@assay/db/bootstrap/migrate';
import { loginNames, loginRole } from '@assay/db/bootstrap/roles';
import { asAdmin } from '@assay/testkit/admin';
import type { RoleUrls, TestCluster } from '@assay/testkit/database';
import { commandLine } from './command-line';
import { readSettings } from './env';
import { startCluster, stopCluster } from './postgres/cluster';

const FOLDER_PREFIX = 'assay-test-';

type Project = {
  readonly config: { readonly maxWorkers?: number | undefined };
  readonly provide: (key: 'testClusters', value: readonly TestCluster[]) => void;
};
type Opened = { readonly cluster: TestCluster; readonly close: () => Promise<void> };
type Server = { readonly adminUrl: string; readonly stop: () => Promise<void> };

/**
 * vitest's global setup: one PostgreSQL for each worker of the run with a migrated template database in it.
 * DATABASE_URL, when set, names the server instead; the run then leaves nothing behind on it but the shared groups.
 */
export default async function setup({ config, provide }: Project): Promise<() => Promise<void>> {
  const opened: Opened[] = [];
  const teardown = async () => {
    await Promise.all(opened.map(({ close }) => close()));
  };
  try {
    // One after the other: what a start takes is processor time.
    for (let worker = 0; worker < (config.maxWorkers ?? 1); worker += 1) opened.push(await openCluster());
  } catch (error) {
    await teardown();
    throw error;
  }
  provide(
    'testClusters',
    opened.map(({ cluster }) => cluster),
  );
  return teardown;
}

async function openCluster(): Promise<Opened> {
  const { adminUrl, stop } = await findServer(readSettings().databaseUrl);
  const installationId = `test${randomBytes(5).toString('hex')}`;
  const template = `assay_${installationId}`;
  const close = async () => {
    await removeRun(adminUrl, template, installationId);
    await stop();
  };
  try {
    const templateUrls = await makeTemplate(adminUrl, template, installationId);
    return { cluster: { adminUrl, template, templateUrls }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function findServer(databaseUrl: string | undefined): Promise<Server> {
  if (databaseUrl) return { adminUrl: databaseUrl, stop: () => Promise.resolve() };
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  const cluster = { folder: join(folder, 'cluster'), password: randomPassword(), isThrowaway: true };
  const stop = async () => {
    await stopCluster(cluster);
    await rm(folder, { recursive: true, force: true });
  };
  return { adminUrl: (await startCluster(cluster)).url, stop };
}

/** A run that was killed could not stop its server; the next run does. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${FOLDER_PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || (await commandLine(Number(pid))) !== '') continue;
    const folder = join(tmpdir(), name);
    await stopCluster({ folder: join(folder, 'cluster'), password: '' });
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeTemplate(adminUrl: string, template: string, installationId: string): Promise<RoleUrls> {
  await asAdmin(adminUrl, (sql) => sql.unsafe(`create database "${template}"`));
  const ownerUrl = urlForDatabase(adminUrl, template);
  const passwords = {
    marketplace: randomPassword(),
    skillTests: randomPassword(),
    worker: randomPassword(),
    seed: randomPassword(),
  };
  const urls = await bootstrap({ ownerUrl, installationId, passwords });
  await migrate(ownerUrl);
  await keepActingKeys(ownerUrl, urls);
  return urls;
}

async function removeRun(adminUrl: string, template: string, installationId: string): Promise<void> {
  await asAdmin(adminUrl, async (sql) => {
    const databases = await sql`select datname from pg_database where starts_with(datname, ${template})`;
    for (const row of databases) await sql.unsafe(`drop database "${String(row['datname'])}" with (force)`);
    for (const name of loginNames) await sql.unsafe(`drop role if exists "${loginRole(name, installationId)}"`);
  });
}

function randomPassword(): string {
  return randomBytes(16).toString('hex');
}
