import { valueInReference } from '../exchange/value-in-reference';
import type { Unit } from '../kernel/transaction';
import type { ReceiptRow } from './lock-receipt';

/** What every event about a receipt carries. The entry of the bank statement stays in the row. */
export async function receiptFacts({ tx, now }: Unit, row: ReceiptRow) {
  return {
    receiptId: row.id,
    paymentId: row.paymentId,
    clientId: row.clientId,
    amount: await valueInReference(tx, row, now),
    provider: row.provider,
  };
}
