import { newId } from '@assay/db/new-id';
import { receipt } from '@assay/db/schema/money-payments';
import { receiptHeldPostings } from '@assay/domain/ledger/movements';
import type { Money } from '@assay/domain/money/money';
import { receiptStates } from '@assay/domain/receipt/states';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import type { LockedPayment } from '../payment/lock-payment';
import { receiptFacts } from './facts';
import type { ReceiptRow } from './lock-receipt';

type Arrived = { readonly held: Money; readonly statementEntry: string };

/** Money that arrived and funds nothing enters the books: held for the client, to be sent back. The payment is locked. */
export async function holdReceipt(
  unit: Unit,
  { payment, contract }: LockedPayment,
  { held, statementEntry }: Arrived,
): Promise<void> {
  const row: ReceiptRow = {
    id: newId<'receipt'>(),
    version: 1,
    state: receiptStates.initial,
    paymentId: payment.id,
    clientId: contract.clientId,
    provider: payment.provider,
    statementEntry,
    amountMinor: held.amountMinor,
    currency: held.currency,
    receivedAt: unit.now,
    returnedAt: null,
  };
  const planned = planPostings(receiptHeldPostings(row.clientId, row.provider, held), {
    milestoneId: payment.milestoneId,
    paymentId: payment.id,
    receiptId: row.id,
    clientId: row.clientId,
  });
  await recordEvent(unit, 'receipt.held', {
    changes: [created('money.receipt', row.id), ...postingChanges(planned)],
    payload: await receiptFacts(unit, row),
  });
  await unit.tx.insert(receipt).values(row);
  await writePostings(unit, planned);
}
