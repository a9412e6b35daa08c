import { brandId } from '@assay/domain/kernel/id';
import { formatMoney } from '@assay/domain/money/format-money';
import { sameMoney } from '@assay/domain/money/money';
import { parsePositiveAmount } from '@assay/protocol/input/amount';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { acceptPayment } from './accept';
import { lockPayment } from './lock-payment';

const confirmInput = z.object({ paymentId: z.uuid(), amount: z.string().max(40) });

/** An operator has seen the transfer on the bank statement; the amount that arrived must be the one that was asked for. */
export async function confirmTransfer(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { paymentId, amount } = parseInput(confirmInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockPayment(unit, brandId(paymentId));
    const arrived = parsePositiveAmount(amount, locked.payment.currency);
    if (!arrived.ok) throw refusedField('amount', arrived.message);
    if (!sameMoney(arrived.money, locked.payment)) {
      throw refusedField(
        'amount',
        `This payment is for ${formatMoney(locked.payment, 'en')}; another amount cannot fund the milestone.`,
      );
    }
    await acceptPayment(unit, locked);
  });
}
