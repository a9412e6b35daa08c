import { familyStanding, variant } from '@assay/db/schema/assessment';
import { familyStates, isAsked } from '@assay/domain/assessment/family-states';
import type { Id } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { and, eq, exists } from 'drizzle-orm';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { moveFamily } from './move-family';

type Doubt = {
  readonly variantId: Id<'variant'>;
  readonly family: string;
  readonly familyVersion: number;
  /** A word for what came out differently; never what the key is. */
  readonly reason: string;
};

/** Locks the family of a question: before the question, in the order in which a form is drawn. */
export async function lockFamilyOf({ tx }: Unit, variantId: Id<'variant'>): Promise<void> {
  const { id, family, familyVersion } = variant;
  await tx
    .select({ id: familyStanding.id })
    .from(familyStanding)
    .where(
      exists(
        tx
          .select({ id })
          .from(variant)
          .where(
            and(eq(id, variantId), eq(family, familyStanding.family), eq(familyVersion, familyStanding.familyVersion)),
          ),
      ),
    )
    .for('update');
}

/** Takes a family of which a question became doubtful out of all forms to come; one that is not asked stays as it is. */
export async function suspendFamily(unit: Unit, doubt: Doubt): Promise<void> {
  const { variantId, family, familyVersion, reason } = doubt;
  const [row] = await unit.tx
    .select()
    .from(familyStanding)
    .where(and(eq(familyStanding.family, family), eq(familyStanding.familyVersion, familyVersion)))
    .for('update');
  if (!row || !isAsked(row.state)) return;
  const edge = orRefuse(step(familyStates, row.state, 'suspend'));
  await moveFamily(unit, row, {
    edge,
    facts: { from: row.state, variantId, reason },
    because: { suspendedFrom: row.state, suspendedReason: reason, decidedReason: null },
  });
}
