import { newId } from '@assay/db/new-id';
import { thread } from '@assay/db/schema/market-jobs';
import type { ThreadId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import type { LockedBid } from '../bid/move';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';

/** The conversation of a bid, begun when the bid is short-listed or offered; a second call finds the first. */
export async function startThread(unit: Unit, { bid, job }: LockedBid): Promise<ThreadId> {
  const [existing] = await unit.tx.select({ id: thread.id }).from(thread).where(eq(thread.bidId, bid.id));
  if (existing) return existing.id;
  const threadId = newId<'thread'>();
  await recordEvent(unit, 'thread.started', {
    changes: [created('market.thread', threadId)],
    payload: { threadId, bidId: bid.id },
  });
  await unit.tx
    .insert(thread)
    .values({ id: threadId, version: 1, bidId: bid.id, clientId: job.clientId, freelancerId: bid.freelancerId });
  return threadId;
}
