import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { moveMilestone } from '../milestone/move';
import { lockPayment } from './lock-payment';
import { movePayment } from './move';

const abandonInput = z.object({ paymentId: z.uuid() });

/** The announced transfer will not come: said by the client, or by an operator who waited for it. It can be started again. */
export async function abandonPayment(ctx: ServiceContext, input: unknown): Promise<void> {
  const reader = requireReader(ctx);
  const { paymentId } = parseInput(abandonInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockPayment(unit, brandId(paymentId));
    if (locked.payment.payerId !== reader.id && !reader.roles.includes('operator')) throw refused('not_found');
    await movePayment(unit, locked.payment, { command: 'abandon', set: { endedAt: unit.now } });
    // A contract that ended in the meantime has cancelled its milestone already.
    if (locked.milestone.state === 'funding') await moveMilestone(unit, locked, { command: 'abandon_funding' });
  });
}
