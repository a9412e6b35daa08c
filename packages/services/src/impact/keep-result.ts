import type { Transaction } from '@assay/db/connect';
import { impactRun } from '@assay/db/schema/impact';
import { impactProvenance, impactResult, type ImpactSource } from '@assay/protocol/dto/impact';
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import type { ClaimedRun } from './claim';
import { stillLeased } from './lease';

const runOutcome = z.object({ provenance: impactProvenance, result: impactResult });

/** What a process of its own tells. */
export type RunOutcome = z.input<typeof runOutcome>;
export type CheckedOutcome = z.output<typeof runOutcome>;

export const checkOutcome = (told: RunOutcome): z.ZodSafeParseResult<CheckedOutcome> => runOutcome.safeParse(told);

/** Ended runs of a source that are kept; earlier ones are deleted. */
const KEPT = 50;

/** Keeps the figures of a run that is done; false, and nothing is kept, where another worker has begun it anew. */
export async function keepImpactResult(
  ctx: ServiceContext,
  run: ClaimedRun,
  { provenance: { snapshot, query, codeVersion }, result }: CheckedOutcome,
): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async ({ tx }) => {
    const rows = await tx
      .update(impactRun)
      .set({
        state: 'done',
        step: null,
        progress: 1,
        lease: null,
        endedAt: sql`assay.now()`,
        snapshotPosition: snapshot.position,
        snapshotHash: snapshot.hash,
        query,
        codeVersion,
        result,
      })
      .where(stillLeased(run))
      .returning({ id: impactRun.id });
    if (rows.length === 0) return false;
    await deleteEarlier(tx, run.source);
    return true;
  });
}

async function deleteEarlier(tx: Transaction, source: ImpactSource): Promise<void> {
  const ended = and(eq(impactRun.source, source), inArray(impactRun.state, ['done', 'failed']));
  const kept = tx
    .select({ id: impactRun.id })
    .from(impactRun)
    .where(ended)
    .orderBy(desc(impactRun.requestedAt), desc(impactRun.id))
    .limit(KEPT);
  await tx.delete(impactRun).where(and(ended, notInArray(impactRun.id, kept)));
}
