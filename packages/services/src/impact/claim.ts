import { randomUUID } from 'node:crypto';
import { type DrawnFrom, impactRun } from '@assay/db/schema/impact';
import type { ImpactSource } from '@assay/protocol/dto/impact';
import { and, asc, eq, gte, lt, or, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { leaseEnd } from './lease';

/** A run that one worker has begun, and the lease by which the database knows it. */
export type ClaimedRun = {
  readonly id: typeof impactRun.$inferSelect.id;
  readonly lease: string;
  readonly source: ImpactSource;
  /** Of a study. */
  readonly drawnFrom: DrawnFrom | null;
};

/** A run that ends its worker each time is given up. */
const BEGUN_AT_MOST = 3;

/** Begins the run that has waited longest, or one whose worker has not been heard of since its lease ended. */
export async function claimImpactRun(ctx: ServiceContext): Promise<ClaimedRun | undefined> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    await giveUp(unit);
    const { tx } = unit;
    const [run] = await tx
      .select()
      .from(impactRun)
      .where(or(eq(impactRun.state, 'waiting'), abandoned))
      .orderBy(asc(impactRun.requestedAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!run) return undefined;
    const lease = randomUUID();
    await tx
      .update(impactRun)
      .set({
        state: 'running',
        step: 'starting',
        progress: 0,
        lease,
        leasedUntil: leaseEnd,
        begun: run.begun + 1,
        startedAt: sql`assay.now()`,
      })
      .where(eq(impactRun.id, run.id));
    return { id: run.id, lease, source: run.source, drawnFrom: run.drawnFrom };
  });
}

const abandoned = and(eq(impactRun.state, 'running'), lt(impactRun.leasedUntil, sql`assay.now()`));

async function giveUp({ tx }: Unit): Promise<void> {
  await tx
    .update(impactRun)
    .set({ state: 'failed', failure: 'interrupted', step: null, lease: null, endedAt: sql`assay.now()` })
    .where(and(abandoned, gte(impactRun.begun, BEGUN_AT_MOST)));
}
