import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterFolder, openServer } from '../database';
import type { Settings } from '../env';
import { stopCluster } from '../postgres/cluster';
import type { Run } from '../start/run-until-stopped';
import { BackupError } from './backup-error';
import { entriesOf } from './entries';
import { finishRestore, loadBackup } from './load-backup';
import type { Backup } from './open-backup';
import type { Restored } from './restore';
import { secretFiles } from './secret-files';
import { settleSecrets } from './settle-secrets';

const UNFINISHED = 'restoring';

// Secrets may have been put there for a backup without; the claim is of this very command.
const mayBeThere = new Set<string>([UNFINISHED, 'running.json', ...secretFiles]);

/** The cluster last: with it the folder is an installation. */
const parts = ['postgres.log', 'postgres.port', ...secretFiles, 'installation.json', 'postgres'];

/**
 * Into the data folder, as long as it is empty. The cluster is made and filled in a folder inside and moved to its place
 * when everything is checked, so that no start ever finds half of it.
 */
export async function restoreEmbedded(
  backup: Backup,
  settings: Settings,
  run: Run,
): Promise<Pick<Restored, 'secrets' | 'ledger'>> {
  const { dataFolder } = settings;
  await requireEmpty(dataFolder);
  const inside: Settings = { ...settings, dataFolder: join(dataFolder, UNFINISHED) };
  // Also what a restore left that was killed, with the server that it had started.
  const discard = async () => {
    await stopCluster({ folder: clusterFolder(inside), password: '' });
    await rm(inside.dataFolder, { recursive: true, force: true });
  };
  await discard();
  await mkdir(inside.dataFolder, { mode: 0o700 });
  try {
    const { secrets, origin } = await settleSecrets(backup, dataFolder, inside.dataFolder);
    const server = await openServer(inside);
    const target = { server, settings: inside, secrets };
    await loadBackup(backup, target, run);
    const ledger = await finishRestore(backup, target);
    await server.close();
    run.stopping.throwIfAborted();
    for (const part of parts.filter((name) => existsSync(join(inside.dataFolder, name))))
      await rename(join(inside.dataFolder, part), join(dataFolder, part));
    return { secrets: origin, ledger };
  } finally {
    await discard();
  }
}

async function requireEmpty(dataFolder: string): Promise<void> {
  const foreign = (await entriesOf(dataFolder))?.filter((name) => !mayBeThere.has(name)) ?? [];
  if (foreign.length > 0)
    throw new BackupError(
      `${dataFolder} is not empty: it has ${foreign.slice(0, 5).join(', ')}. Restore into a folder that is not there yet: ASSAY_DATA names it.`,
    );
}
