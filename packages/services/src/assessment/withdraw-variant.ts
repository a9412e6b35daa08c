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
import { lockFamilyOf, suspendFamily } from './suspend-family';

export type Withdrawal = {
  readonly variantId: Id<'variant'>;
  readonly test: string;
  /** A word for what came out differently; never what the key is. */
  readonly reason: string;
  /** Whether people may have been scored by a wrong key, and not only the machine or the code is another one. */
  readonly isKeyDoubtful: boolean;
  readonly failedWith: string;
};

/**
 * Takes a question whose key no longer comes out off the pool. Where the key itself is doubtful its family is suspended
 * with it, and the question counts as right in every attempt that holds it, scored (`rescoreDueAttempts`) or running.
 */
export async function withdrawVariant(ctx: ServiceContext, withdrawal: Withdrawal): Promise<void> {
  requireSystem(ctx);
  const { variantId, test, reason, isKeyDoubtful, failedWith } = withdrawal;
  await inTransaction(ctx, async (unit) => {
    if (isKeyDoubtful) await lockFamilyOf(unit, variantId);
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
    if (state !== 'proven') return;
    const edge = orRefuse(step(variantStates, state, isKeyDoubtful ? 'doubt' : 'withdraw'));
    await recordStep(unit, edge, { changes: [], payload: { variantId, test, ...proof, reason, failedWith } });
    await unit.tx.update(variant).set({ state: edge.to }).where(eq(variant.id, variantId));
    if (isKeyDoubtful) await suspendFamily(unit, { variantId, ...proof, reason });
  });
}
