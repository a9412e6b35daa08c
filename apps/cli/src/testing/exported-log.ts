import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quote, quotePath } from '@assay/impact/read/duck';
import type { Market } from '@assay/services/testing/fixture';
import { appendEntries, sealAll } from '@assay/services/testing/log';
import type { NoteSigner } from '@assay/transparency/note-key';
import { sql } from 'drizzle-orm';
import { digestFile } from '../log/export/digest-file';
import { openDuck } from '../log/export/duck';
import { type ExportManifest, manifestFile, manifestSchema } from '../log/export/manifest';

/** The month so many months ago, such as `2026-09`. */
export function monthsAgo(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** A log of 60 entries: 20 of the month before last, 25 of the last, 15 of this one; sealed up to 33, then up to the end. */
export async function appendThreeMonths({ owner, system }: Market, signer: NoteSigner): Promise<void> {
  const date = async (from: number, through: number, month: string) => {
    await owner.database.transaction(async (tx) => {
      await tx.execute(sql`alter table log.entry disable trigger insert_only`);
      await tx.execute(sql`
        update log.entry set recorded_at = ${`${month}-10T12:00:00Z`}::timestamptz + position * interval '1 second'
        where position between ${from} and ${through}`);
      await tx.execute(sql`alter table log.entry enable trigger insert_only`);
    });
  };
  await owner.database.execute(sql`select log.make_partitions(now() - interval '3 months', now())`);
  await appendEntries(owner.database, 33);
  await date(1, 20, monthsAgo(2));
  await date(21, 33, monthsAgo(1));
  await sealAll({ system }, signer);
  await appendEntries(owner.database, 27);
  await date(34, 45, monthsAgo(1));
  await sealAll({ system }, signer);
}

export async function manifestIn(folder: string): Promise<ExportManifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
}

export async function writeManifestIn(folder: string, manifest: ExportManifest): Promise<void> {
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
}

/** Changes the rows of one file by SQL over `entry`, with the digest in the manifest that goes with it: only rows can tell. */
export async function tamperFile(folder: string, name: string, ...statements: readonly string[]): Promise<void> {
  const path = join(folder, name);
  const { duck, close } = await openDuck();
  try {
    await duck.run(`create table entry as select * from read_parquet(${quotePath(path)})`);
    for (const statement of statements) await duck.run(statement);
    await duck.run(`copy entry to ${quote(path)} (format parquet)`);
  } finally {
    close();
  }
  const manifest = await manifestIn(folder);
  const digest = await digestFile(path);
  const files = manifest.files.map((file) => (file.name === name ? { ...file, ...digest } : file));
  await writeManifestIn(folder, { ...manifest, files });
}
