import type { FeeQuote } from '@assay/domain/fees/quote-fees';
import { step } from '@assay/domain/kernel/state-table';
import { releasePostings } from '@assay/domain/ledger/movements';
import { milestoneStates } from '@assay/domain/milestone/states';
import type { Money } from '@assay/domain/money/money';
import { valueInReference } from '../exchange/value-in-reference';
import { planInvoices } from '../invoice/issue';
import { invoiceParties } from '../invoice/parties';
import { type Change, joined } from '../kernel/apply-changes';
import { eventOf } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { planPostings, type PlannedPosting, postingChanges } from '../ledger/plan-postings';
import { preparePostings } from '../ledger/write-postings';
import type { LockedMilestone } from '../milestone/lock-milestone';
import { planMilestoneMove } from '../milestone/move';
import { lockPaymentOf, type LockedPayment } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { planPaymentMove } from './move';

/**
 * Work is approved, by the client or by the timer: the held money goes to the freelancer, the fee of each side to the
 * platform, and the invoices are issued. The milestone is locked; the caller decides what this means for the contract.
 */
export async function planRelease(
  unit: Unit,
  locked: LockedMilestone,
  releasedBy: 'client' | 'timer',
): Promise<Change> {
  const quote = milestoneQuote(locked);
  orRefuse(step(milestoneStates, locked.milestone.state, 'release'));
  const [paid, price, parties] = await Promise.all([
    lockPaymentOf(unit, locked),
    valueInReference(unit.tx, quote.price, unit.now),
    invoiceParties(unit, locked.contract),
  ]);
  const { milestone, contract, payment } = paid;
  const planned = planPostings(releasePostings(milestone.id, contract.freelancerId, quote), {
    milestoneId: milestone.id,
    paymentId: payment.id,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
  });
  const released = planMilestoneMove(unit, locked, {
    command: 'release',
    set: { releasedAt: unit.now, releasedBy, autoApproveAt: null },
    says: { amount: price, releasedBy },
  });
  // Every release takes its locks in this order: the account that pays, then the counters of invoices.
  const others = await Promise.all([
    settlePayment(unit, paid, quote, planned),
    chargeFees(unit, paid, quote, planned),
    preparePostings(unit, planned),
    planInvoices(unit, { paid, quote, parties }),
  ]);
  return joined([released.change, ...others]);
}

async function settlePayment(
  unit: Unit,
  { payment, contract }: LockedPayment,
  quote: FeeQuote,
  planned: readonly PlannedPosting[],
): Promise<Change> {
  const settled = await planPaymentMove(unit, payment, {
    command: 'settle',
    set: { endedAt: unit.now },
    says: {
      freelancerId: contract.freelancerId,
      gross: await valueInReference(unit.tx, quote.price, unit.now),
      net: await valueInReference(unit.tx, quote.freelancerReceives, unit.now),
    },
    alsoChanges: postingChanges(planned, 'release'),
  });
  return settled.change;
}

async function chargeFees(
  unit: Unit,
  { milestone, contract }: LockedPayment,
  quote: FeeQuote,
  planned: readonly PlannedPosting[],
): Promise<Change> {
  const charges: { side: 'freelancer' | 'client'; amount: Money; payerId: string }[] = [
    { side: 'freelancer', amount: quote.freelancerFee, payerId: contract.freelancerId },
    { side: 'client', amount: quote.clientFee, payerId: contract.clientId },
  ];
  const events = charges
    .filter(({ amount }) => amount.amountMinor > 0n)
    .map(async ({ side, amount, payerId }) =>
      eventOf('fee.charged', {
        changes: postingChanges(planned, `${side}_fee`),
        payload: {
          milestoneId: milestone.id,
          contractId: contract.id,
          payerId,
          side,
          amount: await valueInReference(unit.tx, amount, unit.now),
        },
      }),
    );
  return { events: await Promise.all(events), writes: [] };
}
