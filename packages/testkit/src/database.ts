import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { asAdmin } from './admin';
import { workerNumber } from './env';

/** One URL per database role. */
export type RoleUrls = Readonly<Record<'owner' | 'marketplace' | 'skillTests' | 'worker' | 'seed', string>>;

/** What the run's global setup hands to the test files of one worker: a server and its migrated template. */
export type TestCluster = {
  readonly adminUrl: string;
  readonly template: string;
  readonly templateUrls: RoleUrls;
};

declare module 'vitest' {
  interface ProvidedContext {
    testClusters: readonly TestCluster[];
  }
}

/** The server of this worker. What waits for transactions waits for those of all databases of a server. */
export function ownTestCluster(): TestCluster {
  const cluster = inject('testClusters')[workerNumber() - 1];
  if (!cluster) throw new Error(`there is no PostgreSQL for worker ${workerNumber()} of this run`);
  return cluster;
}

export type TestDatabase = {
  readonly urls: RoleUrls;
  readonly drop: () => Promise<void>;
};

/** A fresh, migrated and empty database of its own, cloned from the run's template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, templateUrls } = ownTestCluster();
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, (sql) => sql.unsafe(`create database "${name}" template "${template}"`));
  return {
    urls: onDatabase(templateUrls, name),
    drop: async () => {
      await asAdmin(adminUrl, (sql) => sql.unsafe(`drop database if exists "${name}" with (force)`));
    },
  };
}

/**
 * The same for the whole test file: made before its first test, dropped after its last.
 * The URLs may be read from within tests and hooks only, since they do not exist while the file is collected.
 */
export function useTestDatabase(): { readonly urls: RoleUrls } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  return {
    get urls() {
      if (!database)
        throw new Error('The test database exists only while tests run; read its URLs inside a test or hook.');
      return database.urls;
    },
  };
}

function onDatabase(urls: RoleUrls, database: string): RoleUrls {
  const url = (name: keyof RoleUrls) => {
    const parsed = new URL(urls[name]);
    parsed.pathname = `/${database}`;
    return parsed.href;
  };
  return {
    owner: url('owner'),
    marketplace: url('marketplace'),
    skillTests: url('skillTests'),
    worker: url('worker'),
    seed: url('seed'),
  };
}
