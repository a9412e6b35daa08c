import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf } from '@assay/db/dump/load-dump';
import { assayVersion } from './assay-version';
import { BackupError } from './backup-error';
import { type Manifest, manifestFile, parseManifest } from './manifest';
import type { SecretFile } from './secret-files';
import { checkTableFile, tableFile } from './table-file';

/** A backup whose every file was found to be as it was written. */
export type Backup = {
  readonly folder: string;
  readonly manifest: Manifest;
  /** None where it was made without. */
  readonly secrets: readonly SecretFile[];
};

export async function openBackup(folder: string, stopping: AbortSignal): Promise<Backup> {
  const manifest = parseManifest(await readPart(join(folder, manifestFile)));
  await requireKnownSchema(manifest);
  const secrets: SecretFile[] = [];
  for (const { name, sha256 } of manifest.secrets)
    secrets.push({ name, text: await readSecret(join(folder, name), sha256) });
  for (const table of manifest.tables) await checkTableFile(tableFile(folder, table.name), table, stopping);
  return { folder, manifest, secrets };
}

async function requireKnownSchema({ assay, migration }: Manifest): Promise<void> {
  if (placeOf(migration) >= 0) return;
  throw new BackupError(
    `The backup was made by Assay ${assay} with the schema ${migration.tag}, which this version, ${await assayVersion()}, does not know: restore it with that version or a later one.`,
  );
}

async function readSecret(file: string, sha256: string): Promise<string> {
  const text = await readPart(file);
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new BackupError(`The backup is damaged: ${file} is not the file that was written.`);
  return text;
}

async function readPart(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? new BackupError(`There is no whole backup: ${file} is missing.`, { cause: error })
      : error;
  });
}
