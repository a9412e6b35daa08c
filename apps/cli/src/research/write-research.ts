import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@assay/db/connect';
import { readSealOf } from '@assay/services/log/export/read-seal';
import type { MasterKey } from '@assay/services/log/personal/master-key';
import { readSealedSize } from '@assay/services/log/sealed-tree';
import { codebook } from '@assay/services/research/codebook';
import { gatherResearch, type ResearchData } from '@assay/services/research/gather';
import { AlteredLogError, sealedPages } from '@assay/services/research/sealed-pages';
import { researchTables, tableNames, type TableName } from '@assay/services/research/tables';
import { writeCsv } from '@assay/services/research/write-csv';
import { digestFile } from '../log/export/digest-file';
import { Refusal } from '../refusal';
import { requireWholeLog } from './require-whole-log';
import { csvToParquet } from './to-parquet';
import { requireUnused, writeWholeFolder } from './whole-folder';

const SCHEMA_VERSION = 1;

export type Format = 'csv' | 'parquet';

export type Manifest = {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly origin: 'real' | 'simulated';
  /** The position of the log, and the root hash over all entries up to it. */
  readonly snapshot: { readonly position: number; readonly hash: string };
  readonly referenceCurrency: string;
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 by name. */
  readonly files: Readonly<Record<string, string>>;
};

type Wanted = {
  readonly folder: string;
  readonly format: Format;
  readonly master: MasterKey;
  /** The last position to be told of; the last sealed one when left out. */
  readonly at: number | undefined;
};

/** Writes what the sealed log tells of this market, under pseudonyms, into a folder that is there whole or not at all. */
export async function writeResearch(database: Database, { folder, format, master, at }: Wanted): Promise<Manifest> {
  await requireUnused(folder);
  const position = await sealedPosition(database, at);
  const { root } = await readSealOf(database, position);
  const ctx = { database, actor: { type: 'system', job: 'research export' }, requestId: randomUUID() } as const;
  const data = await gatherResearch(ctx, master, sealedPages(database, { position, root })).catch(asRefusal);
  requireWholeLog(data);
  const snapshot = { position, hash: Buffer.from(root).toString('hex') };
  return writeWholeFolder(folder, async (draft) => {
    const manifest = { ...manifestHead(data, snapshot), ...(await writeTables(draft, format, data)) };
    await writeFile(join(draft, 'codebook.md'), codebook(data.referenceCurrency));
    await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  });
}

async function sealedPosition(database: Database, at: number | undefined): Promise<number> {
  const sealed = await readSealedSize(database);
  if (sealed === 0) throw new Refusal('Nothing of the log is sealed yet: the worker does so while it runs.');
  if (at !== undefined && at > sealed)
    throw new Refusal(`The log is sealed through position ${sealed}, not ${at} yet.`);
  return at ?? sealed;
}

function asRefusal(error: unknown): never {
  throw error instanceof AlteredLogError ? new Refusal(error.message) : error;
}

function manifestHead({ origin, referenceCurrency }: ResearchData, snapshot: Manifest['snapshot']) {
  return { schemaVersion: SCHEMA_VERSION, origin, snapshot, referenceCurrency } as const;
}

type Written = Pick<Manifest, 'counts' | 'files'>;

async function writeTables(draft: string, format: Format, { rowsOf }: ResearchData): Promise<Written> {
  const [counts, digests]: [[string, number][], [string, string][]] = [[], []];
  for (const table of tableNames) {
    const { name, count } = await writeTable(draft, format, { table, rows: rowsOf(table) });
    counts.push([table, count]);
    digests.push([name, (await digestFile(join(draft, name))).sha256]);
  }
  return { counts: Object.fromEntries(counts), files: Object.fromEntries(digests) };
}

type TableRows = { readonly table: TableName; readonly rows: ReturnType<ResearchData['rowsOf']> };

async function writeTable(draft: string, format: Format, { table, rows }: TableRows) {
  const columns = researchTables[table];
  const csv = `${table}.csv`;
  const header = columns.map(({ name }) => name);
  const count = await writeCsv(join(draft, csv), header, rows);
  if (format === 'csv') return { name: csv, count };
  const parquet = `${table}.parquet`;
  await csvToParquet(join(draft, csv), join(draft, parquet), columns);
  await rm(join(draft, csv));
  return { name: parquet, count };
}
