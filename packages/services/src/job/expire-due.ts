import { bid, job } from '@assay/db/schema/market-jobs';
import { jobStates } from '@assay/domain/job/states';
import type { JobId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { and, eq, lte, notExists, sql } from 'drizzle-orm';
import { closeBidsOfJob } from '../bid/close-of-job';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockJob } from './lock-job';

const name = 'job.expire';

/** Closes open jobs whose decision date has passed. An open offer keeps its job open. */
export async function expireDueJobs(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: expire });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: job.id })
    .from(job)
    .where(and(isDue(unit), isNotResting(unit, name, job.id)))
    .orderBy(job.decisionDueAt)
    .limit(limit);
}

function isDue({ tx, now }: Unit) {
  const offered = tx
    .select({ one: sql`1` })
    .from(bid)
    .where(and(eq(bid.jobId, job.id), eq(bid.state, 'offered')));
  return and(eq(job.state, 'open'), lte(job.decisionDueAt, now), notExists(offered));
}

async function expire(ctx: ServiceContext, id: JobId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const due = await lockJob(unit, id);
    // Looked at once more under the lock: an offer may have been made, or the job have ended, while we waited for it.
    const still = await unit.tx
      .select({ id: job.id })
      .from(job)
      .where(and(eq(job.id, id), isDue(unit)));
    if (still.length === 0) return;
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
  });
}
