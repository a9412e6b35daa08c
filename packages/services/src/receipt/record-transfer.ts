import { payment } from '@assay/db/schema/money-payments';
import type { PaymentId } from '@assay/domain/kernel/id';
import type { Money } from '@assay/domain/money/money';
import { applyTransfer } from '@assay/domain/receipt/apply-transfer';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { parsePositiveAmount } from '@assay/protocol/input/amount';
import { fault, says } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import { acceptPayment } from '../payment/accept';
import { type LockedPayment, lockPayment } from '../payment/lock-payment';
import { movePayment } from '../payment/move';
import { holdReceipt } from './hold';

const transferInput = z.object({
  reference: z.string(says('Write the reference.')).trim().min(1, says('Write the reference.')).max(40).toUpperCase(),
  amount: z.string(says('Write the amount.')).max(40),
  /** Names the transfer on the bank statement, so that it is recorded once. */
  statementEntry: z.string(says('Name the entry.')).trim().min(3, says('Name the entry.')).max(80),
});

export type RecordedTransfer = { readonly isFunded: boolean; readonly held: MoneyDto };

/**
 * An operator has seen a transfer on the bank statement that cannot simply be confirmed: too much, too little, late, twice,
 * or for a milestone that fell away. Too much funds the milestone; all that funds nothing is held for the client.
 */
export async function recordTransfer(ctx: ServiceContext, input: unknown): Promise<RecordedTransfer> {
  requireOperator(ctx);
  const { reference, amount, statementEntry } = parseInput(transferInput, input);
  try {
    return await inTransaction(ctx, async (unit) => {
      const locked = await lockPayment(unit, await paymentOf(unit, reference));
      const arrived = parsePositiveAmount(amount, locked.payment.currency);
      if (!arrived.ok) throw refusedField('amount', arrived.fault);
      const { isFunded, held } = await apply(unit, locked, arrived.money);
      await holdReceipt(unit, locked, { held, statementEntry });
      return { isFunded, held: moneyDtoOf(held) };
    });
  } catch (error) {
    if (breaksUnique(error, 'receipt_statement_entry'))
      throw refusedField('statementEntry', fault('This entry of the statement is recorded already.'));
    throw error;
  }
}

async function paymentOf({ tx }: Unit, reference: string): Promise<PaymentId> {
  const [found] = await tx
    .select({ id: payment.id, provider: payment.provider })
    .from(payment)
    .where(eq(payment.reference, reference));
  if (found?.provider !== 'bank_transfer')
    throw refusedField('reference', fault('No payment has this reference. Compare it with the statement.'));
  return found.id;
}

async function apply(unit: Unit, locked: LockedPayment, arrived: Money) {
  const { payment: paid, milestone } = locked;
  const applied = applyTransfer({ payment: paid.state, milestone: milestone.state, expected: paid, arrived });
  switch (applied.use) {
    case 'fund':
      throw refusedField(
        'amount',
        fault('{asked, money} is what was asked for: confirm it where the payment waits.', { asked: moneyDtoOf(paid) }),
      );
    case 'fund_and_hold':
      await acceptPayment(unit, locked);
      return { isFunded: true, held: applied.held };
    case 'hold':
      if (applied.endsPayment) await movePayment(unit, paid, { command: 'abandon', set: { endedAt: unit.now } });
      return { isFunded: false, held: applied.held };
  }
}
