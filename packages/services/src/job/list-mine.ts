import { contract } from '@assay/db/schema/market-contracts';
import { bid, job } from '@assay/db/schema/market-jobs';
import type { OwnJob } from '@assay/protocol/dto/job';
import { count, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { JobRow } from './lock-job';

const LISTED = 100;

/** One's own jobs, newest first, with how far their bids have come. */
export async function listMyJobs(ctx: ServiceContext): Promise<OwnJob[]> {
  const client = requireReader(ctx);
  return inTransaction(ctx, async (unit) => {
    const rows = await unit.tx
      .select({ ...getTableColumns(job), contractId: contract.id })
      .from(job)
      .leftJoin(contract, eq(contract.jobId, job.id))
      .where(eq(job.clientId, client.id))
      .orderBy(desc(job.createdAt), desc(job.id))
      .limit(LISTED);
    const counts = await bidCounts(unit, rows);
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      state: row.state,
      budget: { amountMinor: String(row.budgetMinor), currency: row.currency },
      postedAt: (row.postedAt ?? row.createdAt).toISOString(),
      decisionDueAt: row.decisionDueAt.toISOString(),
      contractId: row.contractId,
      ...(counts.get(row.id) ?? { bids: 0, newBids: 0, shortlisted: 0, offered: 0 }),
    }));
  });
}

type BidCounts = Pick<OwnJob, 'bids' | 'newBids' | 'shortlisted' | 'offered'>;

async function bidCounts({ tx }: Unit, jobs: readonly Pick<JobRow, 'id'>[]): Promise<Map<string, BidCounts>> {
  if (jobs.length === 0) return new Map();
  const inStates = (states: string) => count(sql`case when ${bid.state} in (${sql.raw(states)}) then 1 end`);
  const rows = await tx
    .select({
      jobId: bid.jobId,
      bids: count(sql`case when ${bid.state} <> 'withdrawn' then 1 end`),
      newBids: inStates("'sent'"),
      shortlisted: inStates("'shortlisted', 'interviewed'"),
      offered: inStates("'offered'"),
    })
    .from(bid)
    .where(
      isAnyOf(
        bid.jobId,
        jobs.map(({ id }) => id),
      ),
    )
    .groupBy(bid.jobId);
  return new Map(rows.map(({ jobId, ...counts }) => [jobId, counts]));
}
