import { mkdir, rmdir } from 'node:fs/promises';
import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import type { Settings } from '../env';
import { claimDataFolder } from '../start/claim';
import type { Run } from '../start/run-until-stopped';
import { entriesOf } from './entries';
import type { Manifest } from './manifest';
import { openBackup } from './open-backup';
import { restoreEmbedded } from './restore-embedded';
import { restoreOutside } from './restore-outside';
import type { SettledSecrets } from './settle-secrets';

export type Restored = {
  readonly manifest: Manifest;
  readonly secrets: SettledSecrets['origin'];
  readonly ledger: LedgerReport;
};

/** Makes the installation of a backup in an empty place, or leaves that place as empty as it was. */
export async function restore(settings: Settings, folder: string, run: Run): Promise<Restored> {
  const backup = await openBackup(folder, run.stopping);
  run.say(`${backup.manifest.tables.length} tables as of ${backup.manifest.at}; every file is as it was written.`);
  const isNew = (await entriesOf(settings.dataFolder)) === undefined;
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  try {
    const claim = await claimDataFolder(settings.dataFolder, 'assay restore');
    try {
      const restoreInto = settings.databaseUrl ? restoreOutside : restoreEmbedded;
      return { manifest: backup.manifest, ...(await restoreInto(backup, settings, run)) };
    } finally {
      await claim.release();
    }
  } finally {
    if (isNew && (await entriesOf(settings.dataFolder))?.length === 0) await rmdir(settings.dataFolder);
  }
}
