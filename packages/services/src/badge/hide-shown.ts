import { badge } from '@assay/db/schema/credential';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import { setVisibility } from './choose-visibility';

/** Hides every badge that somebody shows, when they leave. */
export async function hideShownBadges(unit: Unit, accountId: AccountId): Promise<void> {
  const shown = await unit.tx
    .select()
    .from(badge)
    .where(and(eq(badge.accountId, accountId), eq(badge.state, 'shown')))
    .orderBy(badge.id)
    .for('update');
  for (const row of shown) await setVisibility(unit, row, 'hide');
}
