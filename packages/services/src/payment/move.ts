import type { RowVersion } from '@assay/db/schema/log';
import { payment } from '@assay/db/schema/money-payments';
import { step } from '@assay/domain/kernel/state-table';
import { paymentStates } from '@assay/domain/payment/states';
import { eq } from 'drizzle-orm';
import { valueInReference } from '../exchange/value-in-reference';
import { applyChanges, type Changed } from '../kernel/apply-changes';
import { changed, eventOfStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { PaymentRow } from './lock-payment';

export type PaymentCommand = {
  [State in keyof typeof paymentStates.edges]: keyof (typeof paymentStates.edges)[State];
}[keyof typeof paymentStates.edges];

export type PaymentMove = {
  readonly command: PaymentCommand;
  readonly set?: Partial<Pick<PaymentRow, 'confirmedAt' | 'endedAt'>>;
  /** What the event says beyond the facts of the payment. */
  readonly says?: Readonly<Record<string, unknown>>;
  /** Postings that the same event vouches for. */
  readonly alsoChanges?: readonly RowVersion[];
};

/** What every event about a payment carries, with its worth in the reference currency now. */
export async function paymentFacts(unit: Unit, row: PaymentRow) {
  return {
    paymentId: row.id,
    milestoneId: row.milestoneId,
    contractId: row.contractId,
    payerId: row.payerId,
    provider: row.provider,
    amount: await valueInReference(unit.tx, row, unit.now),
  };
}

/** Takes a locked payment along one edge of its state table: event first, then the row as it is now. */
export async function movePayment(unit: Unit, row: PaymentRow, move: PaymentMove): Promise<PaymentRow> {
  const { row: moved, change } = await planPaymentMove(unit, row, move);
  await applyChanges(unit, [change]);
  return moved;
}

/** What such a move writes. */
export async function planPaymentMove(
  unit: Unit,
  row: PaymentRow,
  { command, set, says, alsoChanges = [] }: PaymentMove,
): Promise<Changed<PaymentRow>> {
  const edge = orRefuse(step(paymentStates, row.state, command));
  const written = { ...set, state: edge.to, version: row.version + 1 };
  const event = eventOfStep({
    edge,
    changes: [changed('money.payment', row), ...alsoChanges],
    payload: { ...(await paymentFacts(unit, row)), ...says },
  });
  return {
    row: { ...row, ...written },
    change: { events: [event], writes: [unit.tx.update(payment).set(written).where(eq(payment.id, row.id))] },
  };
}
