import { bid, job } from '@assay/db/schema/market-jobs';
import { jobStates } from '@assay/domain/job/states';
import { step } from '@assay/domain/kernel/state-table';
import { and, eq, lte, notExists, sql } from 'drizzle-orm';
import { closeBidsOfJob } from '../bid/close-of-job';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { JobRow } from './lock-job';

/** Closes one open job whose decision date has passed; answers whether there was one. An open offer keeps its job open. */
export async function expireDueJob(ctx: ServiceContext): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const due = await lockDueJob(unit);
    if (!due) return false;
    const edge = orRefuse(step(jobStates, due.state, 'expire'));
    await recordEvent(unit, 'job.expired', {
      changes: [changed('market.job', due)],
      payload: { jobId: due.id, clientId: due.clientId },
    });
    await unit.tx
      .update(job)
      .set({ state: edge.to, closedAt: unit.now, version: due.version + 1 })
      .where(eq(job.id, due.id));
    await closeBidsOfJob(unit, due);
    return true;
  });
}

async function lockDueJob({ tx, now }: Unit): Promise<JobRow | undefined> {
  const offered = tx
    .select({ one: sql`1` })
    .from(bid)
    .where(and(eq(bid.jobId, job.id), eq(bid.state, 'offered')));
  const [due] = await tx
    .select()
    .from(job)
    .where(and(eq(job.state, 'open'), lte(job.decisionDueAt, now), notExists(offered)))
    .orderBy(job.decisionDueAt)
    .limit(1)
    .for('update', { skipLocked: true });
  return due;
}
