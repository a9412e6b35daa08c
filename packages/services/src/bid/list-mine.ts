import { contract } from '@assay/db/schema/market-contracts';
import { bid, job, thread } from '@assay/db/schema/market-jobs';
import { quoteFees } from '@assay/domain/fees/quote-fees';
import type { OwnBid } from '@assay/protocol/dto/bid';
import { desc, eq, getTableColumns } from 'drizzle-orm';
import { currentFees, feePolicyOf } from '../fees/current-policy';
import { moneyDtoOf } from '../money/to-dto';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { bidDtoOf } from './to-dto';

const LISTED = 100;

/** One's own bids, newest first, each with its state, reason and what the fees make of the price. */
export async function listMyBids(ctx: ServiceContext): Promise<OwnBid[]> {
  const freelancer = requireReader(ctx);
  return inTransaction(ctx, async ({ tx }) => {
    const policy = feePolicyOf(await currentFees(tx));
    const rows = await tx
      .select({
        ...getTableColumns(bid),
        threadId: thread.id,
        jobTitle: job.title,
        jobState: job.state,
        decisionDueAt: job.decisionDueAt,
        contractId: contract.id,
        fees: contract.fees,
      })
      .from(bid)
      .innerJoin(job, eq(job.id, bid.jobId))
      .leftJoin(thread, eq(thread.bidId, bid.id))
      .leftJoin(contract, eq(contract.bidId, bid.id))
      .where(eq(bid.freelancerId, freelancer.id))
      .orderBy(desc(bid.sentAt), desc(bid.id))
      .limit(LISTED);
    return rows.map((row) => {
      const quote = quoteFees(row, row.fees ? feePolicyOf(row.fees) : policy);
      return {
        ...bidDtoOf(row, row.threadId),
        jobTitle: row.jobTitle,
        jobState: row.jobState,
        decisionDueAt: row.decisionDueAt.toISOString(),
        clientPays: moneyDtoOf(quote.clientPays),
        freelancerReceives: moneyDtoOf(quote.freelancerReceives),
        platformKeeps: moneyDtoOf(quote.platformKeeps),
        contractId: row.contractId,
      };
    });
  });
}
