import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@assay/local/env';
import { writeRecord } from '@assay/local/installation-record';
import { openSecrets } from '@assay/local/secrets';
import { useBadges } from '@assay/services/testing/badge';
import { agreeContract } from '@assay/services/testing/contract';
import { type Market, useMarket } from '@assay/services/testing/fixture';
import { relayToLog } from '@assay/services/testing/market-history';
import { liveThroughEverything } from '@assay/services/testing/whole-market';
import { asAdmin } from '@assay/testkit/admin';
import { createEmptyDatabase, type EmptyDatabase } from '@assay/testkit/empty-database';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { runCommand } from './run-command';

type BackedUpMarket = {
  readonly market: Market;
  readonly dataFolder: () => string;
  readonly backup: () => string;
  /** For one test: a folder, an empty database, and where the data folder beside that will be. */
  readonly folder: () => string;
  readonly target: () => string;
  readonly newDataFolder: () => string;
  /** Runs `assay restore` with settings that name the empty database, which later commands of the test use as well. */
  readonly restore: (from?: string) => ReturnType<typeof runCommand>;
};

/** A market in which everything happened, with its backup; commands of a test work on it until it restores. */
export function useBackedUpMarket(): BackedUpMarket {
  const market = useMarket();
  const badges = useBadges(market);
  let parent = '';
  let folder = '';
  let target: EmptyDatabase | undefined;
  const dataFolder = () => join(parent, 'data');
  const newDataFolder = () => join(folder, 'new-data');
  const backup = () => join(parent, 'backup');
  const url = () => target?.url ?? '';

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'assay-backup-'));
    settle(dataFolder(), market.urls.owner);
    await openSecrets(dataFolder());
    await writeFile(join(dataFolder(), 'log-seed'), 'of the log', { mode: 0o600 });
    await writeRecord(readSettings(), { publicUrl: 'http://localhost:3000', market: 'real' });
    await liveThroughEverything(market, badges);
    await relayToLog(market);
    // What the outbox holds unsettled and unrelayed is backed up as well.
    await agreeContract(market);
    const { code, err } = await runCommand('backup', backup());
    if (code !== 0) throw new Error(err);
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-restore-'));
    target = await createEmptyDatabase();
    settle(dataFolder(), market.urls.owner);
  });
  afterEach(async () => {
    await target?.drop();
    await dropLogins(market.urls.owner, [dataFolder(), newDataFolder()]);
    await rm(folder, { recursive: true });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(parent, { recursive: true });
  });
  return {
    market,
    dataFolder,
    backup,
    folder: () => folder,
    target: url,
    newDataFolder,
    restore: async (from = backup()) => {
      settle(newDataFolder(), url());
      return runCommand('restore', from, '--json');
    },
  };
}

function settle(dataFolder: string, databaseUrl: string): void {
  vi.stubEnv('ASSAY_DATA', dataFolder);
  vi.stubEnv('DATABASE_URL', databaseUrl);
  vi.stubEnv('PUBLIC_URL', '');
}

/** Logins belong to the server, which outlives the database. */
async function dropLogins(ownerUrl: string, dataFolders: readonly string[]): Promise<void> {
  const ids = await Promise.all(dataFolders.map(async (of) => (await openSecrets(of)).installationId));
  await asAdmin(ownerUrl, async (admin) => {
    const pattern = `^assay_.*_(${ids.join('|')})$`;
    for (const { name } of await admin`select quote_ident(rolname) as name from pg_roles where rolname ~ ${pattern}`)
      await admin.unsafe(`drop role ${String(name)}`);
  });
}
