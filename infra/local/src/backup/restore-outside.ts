import { isEmptyDatabase } from '@assay/db/dump/load-dump';
import { openServer } from '../database';
import type { Settings } from '../env';
import type { Run } from '../start/run-until-stopped';
import { BackupError } from './backup-error';
import { finishRestore, loadBackup } from './load-backup';
import type { Backup } from './open-backup';
import type { Restored } from './restore';
import { settleSecrets } from './settle-secrets';

/** Into the database of DATABASE_URL, as long as nothing of Assay stands in it. */
export async function restoreOutside(
  backup: Backup,
  settings: Settings,
  run: Run,
): Promise<Pick<Restored, 'secrets' | 'ledger'>> {
  const server = await openServer(settings);
  if (!(await isEmptyDatabase(server.ownerUrl)))
    throw new BackupError('This database holds an Assay already. Name an empty one in DATABASE_URL.');
  const { dataFolder } = settings;
  const { secrets, origin, takeBack } = await settleSecrets(backup, dataFolder, dataFolder);
  const target = { server, settings, secrets };
  try {
    await loadBackup(backup, target, run);
  } catch (error) {
    // Secrets without their database would be those of the next installation that is founded here.
    await takeBack();
    throw error;
  }
  return { secrets: origin, ledger: await finishRestore(backup, target) };
}
