import { brandId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';
import { threadOfParty, type ThreadRow } from './party';

const pulseInput = z.object({ threadId: z.uuid() });

/** A mark that differs as soon as a message, an interview or the bid of the conversation has changed; marks nothing as read. */
export async function readThreadPulse(ctx: ServiceContext, input: unknown): Promise<{ mark: string }> {
  const reader = requireReader(ctx);
  const { threadId } = parseInput(pulseInput, input);
  return inTransaction(ctx, async (unit) => ({
    mark: await markOf(unit, await threadOfParty(unit, brandId(threadId), reader.id)),
  }));
}

/** Versions only grow, so that any change to one of these rows changes the mark. */
export async function markOf({ tx }: Unit, row: ThreadRow): Promise<string> {
  const [found] = await tx.execute<{ mark: string }>(sql`
    select concat_ws('.', ${row.version}::int,
      (select version from market.bid where id = ${row.bidId}),
      (select coalesce(sum(version), 0) from market.interview where bid_id = ${row.bidId})) as mark`);
  if (!found) throw new Error('a statement without a condition gave no row');
  return found.mark;
}
