import { connect } from '@assay/db/connect';
import { loadDump, LoadRefusedError } from '@assay/db/dump/load-dump';
import { type LedgerReport, verifyLedger } from '@assay/services/ledger/verify-ledger';
import { makeRoles, prepareDatabase, type Server } from '../database';
import type { Settings } from '../env';
import { type InstallationRecord, writeRecord } from '../installation-record';
import type { Secrets } from '../secrets';
import type { Run } from '../start/run-until-stopped';
import { BackupError } from './backup-error';
import type { TableEntry } from './manifest';
import type { Backup } from './open-backup';
import { progressOf } from './progress';
import { sendTableFile, tableFile } from './table-file';

/** Where a backup is loaded to. */
type Target = { readonly server: Server; readonly settings: Settings; readonly secrets: Secrets };

/** Loads all rows or none. Roles are made first, since migrations name them. */
export async function loadBackup({ folder, manifest }: Backup, target: Target, run: Run): Promise<void> {
  const { server, settings, secrets } = target;
  await makeRoles(server.ownerUrl, settings, secrets);
  const entries = new Map<string, TableEntry>(manifest.tables.map((table) => [table.name, table]));
  const report = progressOf(entries.size, run);
  try {
    await loadDump(server.ownerUrl, {
      ...manifest,
      logSince: manifest.log.since,
      logUntil: manifest.log.until,
      send: async ({ name }, into) => {
        const entry = entries.get(name);
        if (!entry) throw new Error(`the backup has no table ${name}`);
        await sendTableFile(tableFile(folder, name), entry, into, run.stopping);
        report(entry);
      },
    });
  } catch (error) {
    if (error instanceof LoadRefusedError)
      throw new BackupError(`The backup could not be loaded.\n${error.message}`, { cause: error });
    throw error;
  }
}

/** Makes an installation of the loaded rows: its record, rights, the keys of its logins; and checks its books. */
export async function finishRestore({ manifest }: Backup, target: Target): Promise<LedgerReport> {
  const { server, settings, secrets } = target;
  const { publicUrl, origin } = manifest.installation;
  const record: InstallationRecord = { publicUrl, market: origin === 'real' ? 'real' : 'demo' };
  await writeRecord(settings, record);
  const urls = await prepareDatabase(server, settings, secrets);
  const { database, close } = connect(urls.worker, { maxConnections: 1 });
  try {
    return await verifyLedger({ database, actor: { type: 'system', job: 'restore' }, requestId: crypto.randomUUID() });
  } finally {
    await close();
  }
}
