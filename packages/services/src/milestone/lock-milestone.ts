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
  const [known] = await tx.select({ contractId: milestone.contractId }).from(milestone).where(eq(milestone.id, id));
  const { contractId } = orNotFound(known);
  const [lockedContract] = await tx.select().from(contract).where(eq(contract.id, contractId)).for('update');
  const [row] = await tx.select().from(milestone).where(eq(milestone.id, id)).for('update');
  return { milestone: orNotFound(row), contract: orNotFound(lockedContract) };
}
