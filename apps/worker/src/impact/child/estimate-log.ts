import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Database } from '@assay/db/connect';
import { itemTests } from '@assay/item-models/tests';
import { readMarket } from '@assay/impact/read/read-market';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import type { EntryRow } from '@assay/services/log/export/entry-row';
import { readSealOf } from '@assay/services/log/export/read-seal';
import { type MasterKey, masterKeyOf } from '@assay/services/log/personal/master-key';
import { readSealedSize } from '@assay/services/log/sealed-tree';
import { gatherResearch, type ResearchData } from '@assay/services/research/gather';
import { pseudonymsOf } from '@assay/services/research/pseudonyms';
import { AlteredLogError, sealedPages } from '@assay/services/research/sealed-pages';
import { researchTables, tableNames } from '@assay/services/research/tables';
import { writeCsv } from '@assay/services/research/write-csv';
import { codeVersion } from '../code-version';
import type { Order } from '../order';
import { queryOf } from '../result/query';
import { resultOf } from '../result/result-of';
import { RunError } from '../run-error';

type OnProgress = (step: 'reading' | 'loading' | 'estimating', progress: number) => void;

const READ = 0.5;
const LOADED = 0.6;

/** Estimates on what the sealed log tells of this marketplace: the same rows as the research export, by the same reading. */
export async function estimateLog(
  { databaseUrl, personKey, folder }: Extract<Order, { source: 'market' }>,
  onProgress: OnProgress,
): Promise<RunOutcome> {
  const master = masterKeyOf(personKey);
  const { database, close } = connect(databaseUrl, { maxConnections: 2, applicationName: 'assay-impact' });
  const read = await readLog({ database, master }, (done) => onProgress('reading', done * READ));
  await close();
  onProgress('loading', READ);
  await writeTables(folder, read.data);
  const market = await readMarket(folder);
  await rm(folder, { recursive: true });
  const result = resultOf(
    market,
    { origin: read.data.origin, asOf: read.asOf, slugOf: slugsUnder(master), truth: null },
    (done) => onProgress('estimating', LOADED + done * (1 - LOADED)),
  );
  const provenance = { snapshot: read.snapshot, query: queryOf(market), codeVersion: await codeVersion() };
  return { provenance, result };
}

type Source = { readonly database: Database; readonly master: MasterKey };

async function readLog({ database, master }: Source, onShare: (done: number) => void) {
  const position = await readSealedSize(database);
  if (position === 0) throw new RunError('nothing_sealed', 'nothing of the log is sealed yet');
  const { root } = await readSealOf(database, position);
  let newest = 0n;
  async function* pages(): AsyncGenerator<readonly EntryRow[]> {
    for await (const page of sealedPages(database, { position, root })) {
      for (const { occurredAt } of page) if (occurredAt > newest) newest = occurredAt;
      onShare((page.at(-1)?.position ?? 0) / position);
      yield page;
    }
  }
  const ctx = { database, actor: { type: 'system', job: 'impact.run' }, requestId: randomUUID() } as const;
  const data = await gatherResearch(ctx, master, pages()).catch(asRunError);
  if (data.gap) throw new RunError('log_incomplete', `no start of the contracts at ${data.gap.positions.join(', ')}`);
  const snapshot = { position, hash: Buffer.from(root).toString('hex') };
  return { data, snapshot, asOf: Number(newest / 1_000n) };
}

function asRunError(error: unknown): never {
  throw error instanceof AlteredLogError ? new RunError('log_altered', error.message) : error;
}

async function writeTables(folder: string, { rowsOf }: ResearchData): Promise<void> {
  for (const table of tableNames) {
    const header = researchTables[table].map(({ name }) => name);
    await writeCsv(join(folder, `${table}.csv`), header, rowsOf(table));
  }
}

/** The test that a pseudonym stands for; null of one that does not ship any more. */
function slugsUnder(master: MasterKey): (test: string) => string | null {
  const as = pseudonymsOf(master);
  const slugs = new Map(itemTests.map(({ blueprint: { slug } }) => [as('test', slug), slug]));
  return (test) => slugs.get(test) ?? null;
}
