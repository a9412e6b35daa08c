import { join } from 'node:path';
import { bootstrap, RolesNotAllowedError } from '@assay/db/bootstrap/bootstrap';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { keepActingKeys } from '@assay/db/bootstrap/keep-acting-keys';
import { migrate } from '@assay/db/bootstrap/migrate';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import postgres from 'postgres';
import { SettingError, type Settings } from './env';
import { startCluster, stopCluster, type Cluster } from './postgres/cluster';
import { openSecrets, type Secrets } from './secrets';

export type Server = {
  readonly ownerUrl: string;
  /** Undefined for an outside database. */
  readonly cluster: Cluster | undefined;
  /** Stops the embedded server if this call started it. */
  readonly close: () => Promise<void>;
};

export type Database = Omit<Server, 'ownerUrl'> & { readonly urls: RoleUrls };

const DATABASE = 'assay';

/** The installation's database with its roles and newest schema, embedded unless DATABASE_URL names another. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  const server = await openServer(settings);
  try {
    return { urls: await prepareDatabase(server, settings, secrets), cluster: server.cluster, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** A server with the installation's database, as it is. */
export async function openServer(settings: Settings): Promise<Server> {
  return settings.databaseUrl ? outside(settings.databaseUrl) : embedded(settings);
}

/** Gives the database its roles and the newest schema. */
export async function prepareDatabase(server: Server, settings: Settings, secrets: Secrets): Promise<RoleUrls> {
  const urls = await makeRoles(server.ownerUrl, settings, secrets);
  await migrate(server.ownerUrl);
  await keepActingKeys(server.ownerUrl, urls);
  return urls;
}

/** Removes the embedded database with all its data; the next `openDatabase` makes an empty one. */
export async function dropEmbeddedDatabase(settings: Settings, secrets: Secrets): Promise<void> {
  const { url } = await startCluster(embeddedCluster(settings, secrets));
  await withSession(url, (sql) => sql.unsafe(`drop database if exists ${DATABASE} with (force)`));
}

export function clusterFolder({ dataFolder }: Settings): string {
  return join(dataFolder, 'postgres');
}

export function embeddedCluster(settings: Settings, { databasePasswords }: Secrets): Cluster {
  return { folder: clusterFolder(settings), password: databasePasswords.owner };
}

export async function withSession<Result>(url: string, work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

async function outside(ownerUrl: string): Promise<Server> {
  await withSession(ownerUrl, (sql) => sql`select 1`).catch((error: Error) => {
    throw new SettingError(`The database that DATABASE_URL names cannot be reached: ${error.message}`, {
      cause: error,
    });
  });
  return { ownerUrl, cluster: undefined, close: () => Promise.resolve() };
}

async function embedded(settings: Settings): Promise<Server> {
  const cluster = embeddedCluster(settings, await openSecrets(settings.dataFolder));
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

/** The groups and logins, on which migrations count; those of the settings where the owner may make none. */
export async function makeRoles(ownerUrl: string, { processUrls }: Settings, secrets: Secrets): Promise<RoleUrls> {
  // The owner stands in for the seeding role where roles are given, since only it may shift the clock there.
  if (processUrls) return { ...processUrls, owner: ownerUrl, seed: ownerUrl };
  const { installationId, databasePasswords: passwords } = secrets;
  return bootstrap({ ownerUrl, installationId, passwords }).catch((error: unknown) => {
    throw error instanceof RolesNotAllowedError ? new SettingError(error.message, { cause: error }) : error;
  });
}
