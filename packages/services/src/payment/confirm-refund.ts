import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { lockPayment } from './lock-payment';
import { sendRefund } from './send-refund';

const confirmInput = z.object({ paymentId: z.uuid() });

/** An operator has sent the transfer that returns a client's money. */
export async function confirmRefund(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { paymentId } = parseInput(confirmInput, input);
  await inTransaction(ctx, async (unit) => {
    const { payment } = await lockPayment(unit, brandId(paymentId));
    await sendRefund(unit, payment);
  });
}
