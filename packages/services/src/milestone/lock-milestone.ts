import { contract, milestone } from '@assay/db/schema/market-contracts';
import type { MilestoneId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type ContractRow = typeof contract.$inferSelect;
export type MilestoneRow = typeof milestone.$inferSelect;
export type LockedMilestone = { readonly milestone: MilestoneRow; readonly contract: ContractRow };

/** Loads a milestone with its contract for a change, the contract locked first. */
export async function lockMilestone({ tx }: Unit, id: MilestoneId): Promise<LockedMilestone> {
  const itsContract = tx.select({ id: milestone.contractId }).from(milestone).where(eq(milestone.id, id));
  const [[lockedContract], [row]] = await Promise.all([
    tx.select().from(contract).where(eq(contract.id, itsContract)).for('update').execute(),
    tx.select().from(milestone).where(eq(milestone.id, id)).for('update').execute(),
  ]);
  return { milestone: orNotFound(row), contract: orNotFound(lockedContract) };
}
