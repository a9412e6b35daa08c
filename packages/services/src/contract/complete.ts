import { contract, milestone } from '@assay/db/schema/market-contracts';
import { contractStates } from '@assay/domain/contract/states';
import { step, terminalStates } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import { eq } from 'drizzle-orm';
import { applyChanges, type Change } from '../kernel/apply-changes';
import { changed, eventOf } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { ContractRow, MilestoneRow } from '../milestone/lock-milestone';

/** Completes a locked contract once its last milestone is released, refunded or cancelled; both sides may then review. */
export async function completeIfFinished(unit: Unit, row: ContractRow): Promise<void> {
  await applyChanges(unit, [await planCompletion(unit, row)]);
}

/** What that writes; `settled` is the milestone that is finished with the same changes. */
export async function planCompletion(unit: Unit, row: ContractRow, settled?: MilestoneRow): Promise<Change> {
  const finished = new Set<string>(terminalStates(milestoneStates));
  const milestones = await unit.tx
    .select({ id: milestone.id, state: milestone.state })
    .from(milestone)
    .where(eq(milestone.contractId, row.id));
  if (milestones.some(({ id, state }) => id !== settled?.id && !finished.has(state))) return { events: [], writes: [] };
  const edge = orRefuse(step(contractStates, row.state, 'complete'));
  const { id, jobId, clientId, freelancerId } = row;
  const event = eventOf('contract.completed', {
    changes: [changed('market.contract', row)],
    payload: { contractId: id, jobId, clientId, freelancerId },
  });
  const completed = { state: edge.to, endedAt: unit.now, version: row.version + 1 };
  return { events: [event], writes: [unit.tx.update(contract).set(completed).where(eq(contract.id, id))] };
}
