import { fundPostings } from '@assay/domain/ledger/movements';
import type { Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import { moveMilestone } from '../milestone/move';
import { valueInReference } from '../exchange/value-in-reference';
import type { LockedPayment, PaymentRow } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { movePayment } from './move';

/** The money is there: it is held for the milestone, and work may begin. The milestone and its payment are locked. */
export async function acceptPayment(unit: Unit, locked: LockedPayment): Promise<PaymentRow> {
  const { payment, milestone, contract } = locked;
  const quote = milestoneQuote(locked);
  const planned = planPostings(fundPostings(milestone.id, payment.provider, quote), {
    milestoneId: milestone.id,
    paymentId: payment.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  });
  const confirmed = await movePayment(unit, payment, {
    command: 'confirm',
    set: { confirmedAt: unit.now },
    alsoChanges: postingChanges(planned),
  });
  await moveMilestone(unit, locked, {
    command: 'fund',
    set: { fundedAt: unit.now },
    says: { amount: await valueInReference(unit.tx, quote.clientPays, unit.now), provider: payment.provider },
  });
  await writePostings(unit, planned);
  return confirmed;
}
