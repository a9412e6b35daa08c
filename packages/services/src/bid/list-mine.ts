import { contract } from '@assay/db/schema/market-contracts';
import { bid, job, thread } from '@assay/db/schema/market-jobs';
import type { OwnBid } from '@assay/protocol/dto/bid';
import { desc, eq, getTableColumns } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { bidDtoOf } from './to-dto';

const LISTED = 100;

/** One's own bids, newest first, each with its state and reason. */
export async function listMyBids(ctx: ServiceContext): Promise<OwnBid[]> {
  const freelancer = requireReader(ctx);
  return inTransaction(ctx, async ({ tx }) => {
    const rows = await tx
      .select({
        ...getTableColumns(bid),
        threadId: thread.id,
        jobTitle: job.title,
        jobState: job.state,
        decisionDueAt: job.decisionDueAt,
        contractId: contract.id,
      })
      .from(bid)
      .innerJoin(job, eq(job.id, bid.jobId))
      .leftJoin(thread, eq(thread.bidId, bid.id))
      .leftJoin(contract, eq(contract.bidId, bid.id))
      .where(eq(bid.freelancerId, freelancer.id))
      .orderBy(desc(bid.sentAt), desc(bid.id))
      .limit(LISTED);
    return rows.map((row) => ({
      ...bidDtoOf(row, row.threadId),
      jobTitle: row.jobTitle,
      jobState: row.jobState,
      decisionDueAt: row.decisionDueAt.toISOString(),
      contractId: row.contractId,
    }));
  });
}
