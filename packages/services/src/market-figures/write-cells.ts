import type { Transaction } from '@assay/db/connect';
import { marketCount, marketWait } from '@assay/db/schema/log-market';
import type { Tally } from '@assay/domain/market-figures/tally';
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { writeRows } from './write-rows';

const cellOf = (table: typeof marketCount | typeof marketWait): PgColumn[] => [
  table.grain,
  table.beginsOn,
  table.slice,
  table.sliceValue,
];

/** Adds what changed to the sums that are kept. */
export async function writeCells(tx: Transaction, tally: Tally): Promise<void> {
  const counts = tally.counts().map(({ counts: added, ...cell }) => ({ ...cell, ...added }));
  await writeRows(tx, marketCount, counts, cellOf(marketCount), increased);
  const keyOfWait = [...cellOf(marketWait), marketWait.wait, marketWait.bin];
  await writeRows(tx, marketWait, tally.waits(), keyOfWait, increased);
}

function increased(column: PgColumn, given: SQL): SQL {
  return sql`${column} + ${given}`;
}
