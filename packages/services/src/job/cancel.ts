import { job } from '@assay/db/schema/market-jobs';
import { jobStates } from '@assay/domain/job/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { closeBidsOfJob } from '../bid/close-of-job';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockJob } from './lock-job';

const cancelInput = z.object({ jobId: z.uuid() });

/** Takes an open job back; every bidder is told. */
export async function cancelJob(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireMember(ctx);
  const { jobId } = parseInput(cancelInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockJob(unit, brandId(jobId));
    if (row.clientId !== client.id) throw refused('not_found');
    const edge = orRefuse(step(jobStates, row.state, 'cancel'));
    await recordEvent(unit, 'job.cancelled', {
      changes: [changed('market.job', row)],
      payload: { jobId: row.id, clientId: row.clientId },
    });
    await unit.tx
      .update(job)
      .set({ state: edge.to, closedAt: unit.now, version: row.version + 1 })
      .where(eq(job.id, row.id));
    await closeBidsOfJob(unit, row);
  });
}
