import { refundSentPostings } from '@assay/domain/ledger/movements';
import type { Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import type { PaymentRow } from './lock-payment';
import { movePayment } from './move';

/** The provider has sent the money back: it has left the installation. */
export async function sendRefund(unit: Unit, payment: PaymentRow): Promise<void> {
  const links = { milestoneId: payment.milestoneId, paymentId: payment.id, clientId: payment.payerId };
  const planned = planPostings(refundSentPostings(payment.id, payment.provider, payment), links);
  await movePayment(unit, payment, {
    command: 'confirm_refund',
    set: { endedAt: unit.now },
    alsoChanges: postingChanges(planned),
  });
  await writePostings(unit, planned);
}
