import { variant } from '@assay/db/schema/assessment';
import { variantStates } from '@assay/domain/assessment/variant-states';
import type { Id } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { recordStep } from '../kernel/record-event';
import { orNotFound, orRefuse } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

export type Withdrawal = {
  readonly variantId: Id<'variant'>;
  readonly test: string;
  /** A word for what came out differently; never what the key is. */
  readonly reason: string;
  readonly failedWith: string;
};

/**
 * Takes a question whose key no longer comes out off the pool. Attempts that hold it go on and are scored by the key
 * that they were begun with; the event names the question for whoever looks into them.
 */
export async function withdrawVariant(ctx: ServiceContext, withdrawal: Withdrawal): Promise<void> {
  requireSystem(ctx);
  const { variantId, test, reason, failedWith } = withdrawal;
  await inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx
      .select({
        state: variant.state,
        family: variant.family,
        familyVersion: variant.familyVersion,
        seedIndex: variant.seedIndex,
        runtime: variant.runtime,
        provedWith: variant.runtimeVersion,
      })
      .from(variant)
      .where(eq(variant.id, variantId))
      .for('update');
    const { state, ...proof } = orNotFound(found);
    // Another process met the same question.
    if (state === 'withdrawn') return;
    const edge = orRefuse(step(variantStates, state, 'withdraw'));
    await recordStep(unit, edge, { changes: [], payload: { variantId, test, ...proof, reason, failedWith } });
    await unit.tx.update(variant).set({ state: edge.to }).where(eq(variant.id, variantId));
  });
}
