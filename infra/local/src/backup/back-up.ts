import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Dump, readDump, UnknownSchemaError } from '@assay/db/dump/read-dump';
import type { Settings } from '../env';
import { withFoundedServer } from '../installation';
import { readRecord } from '../installation-record';
import { openSecrets } from '../secrets';
import type { Run } from '../start/run-until-stopped';
import { assayVersion } from './assay-version';
import { BackupError } from './backup-error';
import { entriesOf } from './entries';
import { FORMAT, type Manifest, manifestFile, manifestText, type TableEntry } from './manifest';
import { progressOf } from './progress';
import { readSecretFiles } from './read-secret-files';
import type { SecretFile } from './secret-files';
import { tableFile, writeTableFile } from './table-file';

type Wish = { readonly folder: string; readonly withSecrets: boolean };

/**
 * Writes the whole installation as it is at one instant into a new folder. It is written beside its place and moved
 * there when it is whole, so that half a backup is never taken for one.
 */
export async function backUp(settings: Settings, { folder, withSecrets }: Wish, run: Run): Promise<Manifest> {
  await requireFree(folder);
  return withFoundedServer(settings, async ({ ownerUrl }) => {
    const secrets = await findSecrets(settings, withSecrets);
    await mkdir(dirname(folder), { recursive: true });
    const unfinished = await mkdtemp(`${folder}.unfinished-`);
    try {
      const manifest = await readDump(ownerUrl, (dump) => write(unfinished, dump, secrets, run));
      run.stopping.throwIfAborted();
      await takePlace(unfinished, folder);
      return manifest;
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      if (error instanceof UnknownSchemaError)
        throw new BackupError(`${error.message} Back up with the version that runs it.`, { cause: error });
      throw error;
    }
  });
}

async function requireFree(folder: string): Promise<void> {
  const [entry] = (await entriesOf(folder)) ?? [];
  if (entry !== undefined) throw new BackupError(`${folder} is not empty. Name a folder that is not there yet.`);
}

async function takePlace(unfinished: string, folder: string): Promise<void> {
  if (await entriesOf(folder)) await rmdir(folder);
  await rename(unfinished, folder);
}

type FoundSecrets = { readonly id: string | null; readonly files: readonly SecretFile[] };

/** The secrets of the data folder, where they are those of this database. */
async function findSecrets(settings: Settings, withSecrets: boolean): Promise<FoundSecrets> {
  const record = await readRecord(settings);
  if (record?.market === 'demo-seeding') throw new BackupError('The demo market is not whole yet.');
  if (!record && withSecrets)
    throw new BackupError(
      'The secrets lie in the data folder that founded this database: ASSAY_DATA names it. --without-secrets leaves them out.',
    );
  if (!record) return { id: null, files: [] };
  const { installationId } = await openSecrets(settings.dataFolder);
  return { id: installationId, files: withSecrets ? await readSecretFiles(settings.dataFolder) : [] };
}

async function write(folder: string, dump: Dump, secrets: FoundSecrets, run: Run): Promise<Manifest> {
  const { at, serverVersion, migration, installation, nextPosition, logSince, logUntil, sequences } = dump;
  const tables = await writeTables(folder, dump, run);
  for (const { name, text } of secrets.files) await writeWhole(join(folder, name), text);
  const manifest: Manifest = {
    format: FORMAT,
    assay: await assayVersion(),
    migration,
    server: serverVersion,
    at: at.toISOString(),
    installation: { id: secrets.id, ...installation },
    log: { nextPosition, since: logSince, until: logUntil },
    secrets: secrets.files.map(({ name, text }) => ({ name, sha256: createHash('sha256').update(text).digest('hex') })),
    tables,
    sequences: [...sequences],
  };
  await writeWhole(join(folder, manifestFile), manifestText(manifest));
  return manifest;
}

async function writeTables(folder: string, { tables, rowsOf }: Dump, run: Run): Promise<TableEntry[]> {
  const report = progressOf(tables.length, run);
  const entries: TableEntry[] = [];
  for (const table of tables) {
    const rows = rowsOf(table);
    const facts = await writeTableFile(tableFile(folder, table.name), rows, run.stopping);
    const entry = { name: table.name, columns: [...table.columns], rows: rows.rowCount, ...facts };
    entries.push(entry);
    report(entry);
  }
  return entries;
}

function writeWhole(file: string, text: string): Promise<void> {
  return writeFile(file, text, { flag: 'wx', mode: 0o600, flush: true });
}
