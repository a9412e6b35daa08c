import { milestone } from '@assay/db/schema/market-contracts';
import type { RowVersion } from '@assay/db/schema/log';
import { step } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { eq } from 'drizzle-orm';
import { applyChanges, type Changed } from '../kernel/apply-changes';
import { changed, eventOfStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { LockedMilestone, MilestoneRow } from './lock-milestone';

export type MilestoneCommand = {
  [State in keyof typeof milestoneStates.edges]: keyof (typeof milestoneStates.edges)[State];
}[keyof typeof milestoneStates.edges];

export type MilestoneMove = {
  readonly command: MilestoneCommand;
  readonly set?: Partial<Omit<MilestoneRow, 'id' | 'version' | 'state'>>;
  readonly says?: Readonly<Record<string, unknown>>;
  /** Rows of other tables that the same event vouches for. */
  readonly alsoChanges?: readonly RowVersion[];
};

/** What every event about a milestone carries. */
export function milestoneFacts({ milestone: row, contract }: LockedMilestone): EventPayload<'milestone.cancelled'> {
  return {
    milestoneId: row.id,
    contractId: contract.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  };
}

/** Takes a locked milestone along one edge of its state table: event first, then the row as it is now. */
export async function moveMilestone(unit: Unit, locked: LockedMilestone, move: MilestoneMove): Promise<MilestoneRow> {
  const { row, change } = planMilestoneMove(unit, locked, move);
  await applyChanges(unit, [change]);
  return row;
}

/** What such a move writes. */
export function planMilestoneMove(
  { tx }: Unit,
  locked: LockedMilestone,
  { command, set, says, alsoChanges = [] }: MilestoneMove,
): Changed<MilestoneRow> {
  const { milestone: row } = locked;
  const edge = orRefuse(step(milestoneStates, row.state, command));
  const written = { ...set, state: edge.to, version: row.version + 1 };
  const event = eventOfStep({
    edge,
    changes: [changed('market.milestone', row), ...alsoChanges],
    payload: { ...milestoneFacts(locked), ...says },
  });
  return {
    row: { ...row, ...written },
    change: { events: [event], writes: [tx.update(milestone).set(written).where(eq(milestone.id, row.id))] },
  };
}
