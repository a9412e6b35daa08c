import { brandId } from '@assay/domain/kernel/id';
import { refundPostings } from '@assay/domain/ledger/movements';
import { z } from 'zod';
import { valueInReference } from '../exchange/value-in-reference';
import { completeIfFinished } from '../contract/complete';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import { lockMilestone, type LockedMilestone, type MilestoneRow } from '../milestone/lock-milestone';
import { moveMilestone } from '../milestone/move';
import { lockPaymentOf } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { movePayment } from './move';
import { sendRefund } from './send-refund';

const refundInput = z.object({ milestoneId: z.uuid() });

/** Gives protected money back to the client: the freelancer may always do so, an operator when a contract has to end. */
export async function refundMilestone(ctx: ServiceContext, input: unknown): Promise<void> {
  const reader = requireReader(ctx);
  const { milestoneId } = parseInput(refundInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockMilestone(unit, brandId(milestoneId));
    const isParty = locked.contract.clientId === reader.id || locked.contract.freelancerId === reader.id;
    const mayRefund = locked.contract.freelancerId === reader.id || reader.roles.includes('operator');
    if (!mayRefund) throw refused(isParty ? 'not_allowed' : 'not_found');
    await refundHeld(unit, locked);
    await completeIfFinished(unit, locked.contract);
  });
}

/** Returns price and fee of a locked, funded milestone; a sandbox has sent it at once, a transfer waits for the operator. */
export async function refundHeld(unit: Unit, locked: LockedMilestone): Promise<MilestoneRow> {
  const quote = milestoneQuote(locked);
  const refunded = await moveMilestone(unit, locked, {
    command: 'refund',
    set: { autoApproveAt: null },
    says: { amount: await valueInReference(unit.tx, quote.clientPays, unit.now) },
  });
  const { milestone, contract, payment } = await lockPaymentOf(unit, locked);
  const planned = planPostings(refundPostings(milestone.id, payment.id, quote), {
    milestoneId: milestone.id,
    paymentId: payment.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  });
  const returning = await movePayment(unit, payment, { command: 'refund', alsoChanges: postingChanges(planned) });
  await writePostings(unit, planned);
  if (payment.provider === 'sandbox') await sendRefund(unit, returning);
  return refunded;
}
