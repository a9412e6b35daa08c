import { brandId } from '@assay/domain/kernel/id';
import { sameMoney } from '@assay/domain/money/money';
import { parsePositiveAmount } from '@assay/protocol/input/amount';
import { fault } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
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
    if (!arrived.ok) throw refusedField('amount', arrived.fault);
    if (!sameMoney(arrived.money, locked.payment)) {
      throw refusedField(
        'amount',
        fault('This payment is for {asked, money}; another amount cannot fund the milestone.', {
          asked: moneyDtoOf(locked.payment),
        }),
      );
    }
    await acceptPayment(unit, locked);
  });
}
