import type { Transaction } from '@assay/db/connect';
import { marketCount, marketWait } from '@assay/db/schema/log-market';
import { countNames, type Tally } from '@assay/domain/market-figures/tally';
import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { inParts } from './write-traces';

/** Adds what changed to the sums that are kept. */
export async function writeCells(tx: Transaction, tally: Tally): Promise<void> {
  const counted = tally.counts().map(({ counts, ...cell }) => ({ ...cell, ...counts }));
  for (const rows of inParts(counted))
    await tx
      .insert(marketCount)
      .values(rows)
      .onConflictDoUpdate({
        target: [marketCount.grain, marketCount.beginsOn, marketCount.slice, marketCount.sliceValue],
        set: Object.fromEntries(countNames.map((name) => [name, increased(marketCount[name])])),
      });
  for (const rows of inParts(tally.waits()))
    await tx
      .insert(marketWait)
      .values(rows)
      .onConflictDoUpdate({
        target: [
          marketWait.grain,
          marketWait.beginsOn,
          marketWait.slice,
          marketWait.sliceValue,
          marketWait.wait,
          marketWait.bin,
        ],
        set: { jobs: increased(marketWait.jobs) },
      });
}

function increased(column: PgColumn) {
  return sql`${column} + excluded.${sql.identifier(column.name)}`;
}
