import type { Transaction } from '@assay/db/connect';
import { marketContract, marketJob } from '@assay/db/schema/log-market';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Loaded } from './load-traces';

/** PostgreSQL takes 65,535 parameters a statement. */
const ROWS_AT_ONCE = 2_000;

/** Keeps jobs and contracts as they are now. */
export async function writeTraces(tx: Transaction, { jobs, contracts }: Loaded): Promise<void> {
  for (const rows of inParts(jobs))
    await tx
      .insert(marketJob)
      .values(rows)
      .onConflictDoUpdate({ target: marketJob.jobId, set: asGiven(marketJob) });
  for (const rows of inParts(contracts))
    await tx
      .insert(marketContract)
      .values(rows)
      .onConflictDoUpdate({ target: marketContract.contractId, set: asGiven(marketContract) });
}

export function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts = Math.ceil(rows.length / ROWS_AT_ONCE);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE));
}

/** Every column as the refused insert had it. */
function asGiven(table: PgTable): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !column.primary);
  return Object.fromEntries(columns.map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]));
}
