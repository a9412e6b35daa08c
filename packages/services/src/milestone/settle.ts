import { contract, milestone } from '@assay/db/schema/market-contracts';
import { contractStates } from '@assay/domain/contract/states';
import { step, terminalStates } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import { eq } from 'drizzle-orm';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { LockedMilestone } from './lock-milestone';
import { releaseMilestone } from '../payment/release';

/** Releases approved work; with the last milestone the contract is complete, and both sides may review. */
export async function settleMilestone(
  unit: Unit,
  locked: LockedMilestone,
  releasedBy: 'client' | 'timer',
): Promise<void> {
  await releaseMilestone(unit, locked, releasedBy);
  const ended = new Set<string>(terminalStates(milestoneStates));
  const siblings = await unit.tx
    .select({ state: milestone.state })
    .from(milestone)
    .where(eq(milestone.contractId, locked.contract.id));
  if (siblings.some(({ state }) => !ended.has(state))) return;
  const { contract: row } = locked;
  const edge = orRefuse(step(contractStates, row.state, 'complete'));
  await recordEvent(unit, 'contract.completed', {
    changes: [changed('market.contract', row)],
    payload: {
      contractId: row.id,
      jobId: row.jobId,
      clientId: row.clientId,
      freelancerId: row.freelancerId,
      title: row.title,
    },
  });
  await unit.tx
    .update(contract)
    .set({ state: edge.to, endedAt: unit.now, version: row.version + 1 })
    .where(eq(contract.id, row.id));
}
