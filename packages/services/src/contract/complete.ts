import { contract, milestone } from '@assay/db/schema/market-contracts';
import { contractStates } from '@assay/domain/contract/states';
import { step, terminalStates } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import { eq } from 'drizzle-orm';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { ContractRow } from '../milestone/lock-milestone';

/** Completes a locked contract once its last milestone is released, refunded or cancelled; both sides may then review. */
export async function completeIfFinished(unit: Unit, row: ContractRow): Promise<void> {
  const finished = new Set<string>(terminalStates(milestoneStates));
  const milestones = await unit.tx
    .select({ state: milestone.state })
    .from(milestone)
    .where(eq(milestone.contractId, row.id));
  if (milestones.some(({ state }) => !finished.has(state))) return;
  const edge = orRefuse(step(contractStates, row.state, 'complete'));
  const { id, jobId, clientId, freelancerId } = row;
  await recordEvent(unit, 'contract.completed', {
    changes: [changed('market.contract', row)],
    payload: { contractId: id, jobId, clientId, freelancerId },
  });
  await unit.tx
    .update(contract)
    .set({ state: edge.to, endedAt: unit.now, version: row.version + 1 })
    .where(eq(contract.id, id));
}
