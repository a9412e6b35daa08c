import { fundPostings } from '@assay/domain/ledger/movements';
import { applyChanges, type Changed, joined } from '../kernel/apply-changes';
import type { Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { preparePostings } from '../ledger/write-postings';
import { planMilestoneMove } from '../milestone/move';
import { valueInReference } from '../exchange/value-in-reference';
import type { LockedPayment, PaymentRow } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { planPaymentMove } from './move';

/** The money is there: it is held for the milestone, and work may begin. The milestone and its payment are locked. */
export async function acceptPayment(unit: Unit, locked: LockedPayment): Promise<PaymentRow> {
  const { row, change } = await planAcceptance(unit, locked);
  await applyChanges(unit, [change]);
  return row;
}

/** What that writes. */
export async function planAcceptance(unit: Unit, locked: LockedPayment): Promise<Changed<PaymentRow>> {
  const { payment, milestone, contract } = locked;
  const quote = milestoneQuote(locked);
  const planned = planPostings(fundPostings(milestone.id, payment.provider, quote), {
    milestoneId: milestone.id,
    paymentId: payment.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  });
  const [confirmed, amount, postings] = await Promise.all([
    planPaymentMove(unit, payment, {
      command: 'confirm',
      set: { confirmedAt: unit.now },
      alsoChanges: postingChanges(planned),
    }),
    valueInReference(unit.tx, quote.clientPays, unit.now),
    preparePostings(unit, planned),
  ]);
  const funded = planMilestoneMove(unit, locked, {
    command: 'fund',
    set: { fundedAt: unit.now },
    says: { amount, provider: payment.provider },
  });
  return { row: confirmed.row, change: joined([confirmed.change, funded.change, postings]) };
}
