import { payout } from '@assay/db/schema/money-payments';
import { step } from '@assay/domain/kernel/state-table';
import type { Posting } from '@assay/domain/ledger/posting';
import { payoutStates } from '@assay/domain/payout/states';
import { eq } from 'drizzle-orm';
import { valueInReference } from '../exchange/value-in-reference';
import { changed, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import type { PayoutRow } from './lock-payout';

type PayoutEnd = {
  readonly command: 'pay' | 'fail';
  readonly postings: readonly Posting[];
  readonly failureReason?: string;
};

/** Ends a locked payout, paid or failed: event, posting and row. */
export async function endPayout(
  unit: Unit,
  row: PayoutRow,
  { command, postings, failureReason }: PayoutEnd,
): Promise<void> {
  const edge = orRefuse(step(payoutStates, row.state, command));
  const planned = planPostings(postings, { payoutId: row.id, freelancerId: row.freelancerId });
  await recordStep(unit, edge, {
    changes: [changed('money.payout', row), ...postingChanges(planned)],
    payload: {
      payoutId: row.id,
      freelancerId: row.freelancerId,
      amount: await valueInReference(unit.tx, row, unit.now),
      provider: row.provider,
    },
  });
  await writePostings(unit, planned);
  await unit.tx
    .update(payout)
    .set({ state: edge.to, endedAt: unit.now, failureReason: failureReason ?? null, version: row.version + 1 })
    .where(eq(payout.id, row.id));
}
