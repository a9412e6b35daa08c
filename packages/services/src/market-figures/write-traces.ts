import type { Transaction } from '@assay/db/connect';
import { marketContract, marketJob } from '@assay/db/schema/log-market';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Loaded } from './load-traces';
import { writeRows } from './write-rows';

/** Keeps jobs and contracts as they are now. */
export async function writeTraces(tx: Transaction, { jobs, contracts }: Loaded): Promise<void> {
  await writeRows(tx, marketJob, jobs, [marketJob.jobId], asGiven);
  await writeRows(tx, marketContract, contracts, [marketContract.contractId], asGiven);
}

function asGiven(_: PgColumn, given: SQL): SQL {
  return given;
}
