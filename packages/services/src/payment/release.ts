import type { FeeQuote } from '@assay/domain/fees/quote-fees';
import { releasePostings } from '@assay/domain/ledger/movements';
import type { Money } from '@assay/domain/money/money';
import { valueInReference } from '../exchange/value-in-reference';
import { issueInvoices } from '../invoice/issue';
import { recordEvents } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import { planPostings, type PlannedPosting, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import type { LockedMilestone, MilestoneRow } from '../milestone/lock-milestone';
import { moveMilestone } from '../milestone/move';
import { lockPaymentOf, type LockedPayment } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { movePayment } from './move';

/**
 * Work is approved, by the client or by the timer: the held money goes to the freelancer, the fee of each side to the
 * platform, and the invoices are issued. The milestone is locked; the caller decides what this means for the contract.
 */
export async function releaseMilestone(
  unit: Unit,
  locked: LockedMilestone,
  releasedBy: 'client' | 'timer',
): Promise<MilestoneRow> {
  const quote = milestoneQuote(locked);
  const released = await moveMilestone(unit, locked, {
    command: 'release',
    set: { releasedAt: unit.now, releasedBy, autoApproveAt: null },
    says: { amount: await valueInReference(unit.tx, quote.price, unit.now), releasedBy },
  });
  const paid = await lockPaymentOf(unit, locked);
  const { milestone, contract, payment } = paid;
  const planned = planPostings(releasePostings(milestone.id, contract.freelancerId, quote), {
    milestoneId: milestone.id,
    paymentId: payment.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  });
  await settlePayment(unit, paid, quote, planned);
  await chargeFees(unit, paid, [
    { side: 'freelancer', amount: quote.freelancerFee, planned },
    { side: 'client', amount: quote.clientFee, planned },
  ]);
  await writePostings(unit, planned);
  await issueInvoices(unit, paid, quote);
  return released;
}

async function settlePayment(
  unit: Unit,
  { payment, contract }: LockedPayment,
  quote: FeeQuote,
  planned: readonly PlannedPosting[],
): Promise<void> {
  await movePayment(unit, payment, {
    command: 'settle',
    set: { endedAt: unit.now },
    says: {
      freelancerId: contract.freelancerId,
      gross: await valueInReference(unit.tx, quote.price, unit.now),
      net: await valueInReference(unit.tx, quote.freelancerReceives, unit.now),
    },
    alsoChanges: postingChanges(planned, 'release'),
  });
}

type Charge = {
  readonly side: 'freelancer' | 'client';
  readonly amount: Money;
  readonly planned: readonly PlannedPosting[];
};

async function chargeFees(unit: Unit, paid: LockedPayment, charges: readonly Charge[]): Promise<void> {
  const due = charges.filter(({ amount }) => amount.amountMinor > 0n);
  if (due.length === 0) return;
  const events = due.map(async ({ side, amount, planned }) => ({
    changes: postingChanges(planned, `${side}_fee`),
    payload: {
      milestoneId: paid.milestone.id,
      contractId: paid.contract.id,
      payerId: side === 'client' ? paid.contract.clientId : paid.contract.freelancerId,
      side,
      amount: await valueInReference(unit.tx, amount, unit.now),
    },
  }));
  await recordEvents(unit, 'fee.charged', await Promise.all(events));
}
