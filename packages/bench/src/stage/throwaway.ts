import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { openDatabase } from '@assay/local/database';
import { openSecrets } from '@assay/local/secrets';
import { openMarket, type OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';

export type Throwaway = {
  /** Another empty, founded market on the same server. */
  readonly open: () => Promise<OpenMarket>;
  readonly drop: () => Promise<void>;
};

/** A server of its own, as durable as that of an installation, with a migrated database to clone. */
export async function startThrowaway(): Promise<Throwaway> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const settings = {
    dataFolder: folder,
    databaseUrl: undefined,
    processUrls: undefined,
    publicUrl: undefined,
    logCheckpoints: [],
  } as const;
  const embedded = { ...settings, port: 0, host: undefined };
  const database = await openDatabase(embedded, await openSecrets(folder));
  const opened: OpenMarket[] = [];
  return {
    open: async () => {
      const market = await openMarket(await clone(database.urls));
      opened.push(market);
      return market;
    },
    drop: async () => {
      for (const market of opened) await market.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function clone(urls: RoleUrls): Promise<RoleUrls> {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  const template = new URL(urls.owner).pathname.slice(1);
  const admin = postgres(urlForDatabase(urls.owner, 'postgres'), { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database "${name}" template "${template}"`);
  await admin.end();
  const on = (role: keyof RoleUrls) => urlForDatabase(urls[role], name);
  return {
    owner: on('owner'),
    marketplace: on('marketplace'),
    skillTests: on('skillTests'),
    worker: on('worker'),
    seed: on('seed'),
  };
}
