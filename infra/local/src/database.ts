import { join } from 'node:path';
import { bootstrap } from '@assay/db/bootstrap/bootstrap';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { keepActingKeys } from '@assay/db/bootstrap/keep-acting-keys';
import { migrate } from '@assay/db/bootstrap/migrate';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import postgres from 'postgres';
import type { Settings } from './env';
import { startCluster, stopCluster, type Cluster } from './postgres/cluster';
import type { Secrets } from './secrets';

export type Database = {
  readonly urls: RoleUrls;
  /** Undefined for an outside database. */
  readonly cluster: Cluster | undefined;
  /** Stops the embedded server if this call started it. */
  readonly close: () => Promise<void>;
};

const DATABASE = 'assay';

/** The installation's database with its roles and newest schema, embedded unless DATABASE_URL names another. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  const server = settings.databaseUrl ? outside(settings.databaseUrl) : await embedded(settings, secrets);
  try {
    const urls = await roleUrls(server.ownerUrl, settings, secrets);
    await migrate(server.ownerUrl);
    await keepActingKeys(server.ownerUrl, urls);
    return { urls, cluster: server.cluster, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Removes the embedded database with all its data; the next `openDatabase` makes an empty one. */
export async function dropEmbeddedDatabase(settings: Settings, secrets: Secrets): Promise<void> {
  const { url } = await startCluster(embeddedCluster(settings, secrets));
  await withSession(url, (sql) => sql.unsafe(`drop database if exists ${DATABASE} with (force)`));
}

export function embeddedCluster({ dataFolder }: Settings, { databasePasswords }: Secrets): Cluster {
  return { folder: join(dataFolder, 'postgres'), password: databasePasswords.owner };
}

type Server = { readonly ownerUrl: string; readonly cluster: Cluster | undefined; readonly close: () => Promise<void> };

function outside(ownerUrl: string): Server {
  return { ownerUrl, cluster: undefined, close: () => Promise.resolve() };
}

async function embedded(settings: Settings, secrets: Secrets): Promise<Server> {
  const cluster = embeddedCluster(settings, secrets);
  const { url, isStartedHere } = await startCluster(cluster);
  await withSession(url, async (sql) => {
    const [existing] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!existing) await sql.unsafe(`create database ${DATABASE}`);
  });
  return {
    ownerUrl: urlForDatabase(url, DATABASE),
    cluster,
    close: () => (isStartedHere ? stopCluster(cluster) : Promise.resolve()),
  };
}

async function roleUrls(ownerUrl: string, { processUrls }: Settings, secrets: Secrets): Promise<RoleUrls> {
  // The owner stands in for the seeding role where roles are given, since only it may shift the clock there.
  if (processUrls) return { ...processUrls, owner: ownerUrl, seed: ownerUrl };
  return bootstrap({ ownerUrl, installationId: secrets.installationId, passwords: secrets.databasePasswords });
}

async function withSession<Result>(url: string, work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
