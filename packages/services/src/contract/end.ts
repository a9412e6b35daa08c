import { contract, milestone } from '@assay/db/schema/market-contracts';
import { contractStates } from '@assay/domain/contract/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { moveMilestone } from '../milestone/move';

const endInput = z.object({ contractId: z.uuid() });

/** Ends a contract by either side while no money is held and no work waits: what was planned falls away. */
export async function endContract(ctx: ServiceContext, input: unknown): Promise<void> {
  const party = requireReader(ctx);
  const { contractId } = parseInput(endInput, input);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx
      .select()
      .from(contract)
      .where(eq(contract.id, brandId(contractId)))
      .for('update');
    const row = orNotFound(locked);
    if (row.clientId !== party.id && row.freelancerId !== party.id) throw refused('not_found');
    const edge = orRefuse(step(contractStates, row.state, 'end'));
    const milestones = await unit.tx
      .select()
      .from(milestone)
      .where(eq(milestone.contractId, row.id))
      .orderBy(asc(milestone.position))
      .for('update');
    for (const item of milestones) {
      if (item.state === 'released' || item.state === 'refunded' || item.state === 'cancelled') continue;
      await moveMilestone(unit, { milestone: item, contract: row }, { command: 'cancel' });
    }
    const { id, jobId, clientId, freelancerId } = row;
    await recordEvent(unit, 'contract.ended', {
      changes: [changed('market.contract', row)],
      payload: { contractId: id, jobId, clientId, freelancerId, endedBy: party.id },
    });
    await unit.tx
      .update(contract)
      .set({ state: edge.to, endedAt: unit.now, version: row.version + 1 })
      .where(eq(contract.id, id));
  });
}
