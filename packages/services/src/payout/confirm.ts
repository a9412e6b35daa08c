import { brandId } from '@assay/domain/kernel/id';
import { payoutPaidPostings } from '@assay/domain/ledger/movements';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { endPayout } from './end-payout';
import { lockPayout } from './lock-payout';

const confirmInput = z.object({ payoutId: z.uuid() });

/** An operator has sent the transfer to the freelancer. */
export async function confirmPayout(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { payoutId } = parseInput(confirmInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockPayout(unit, brandId(payoutId));
    await endPayout(unit, row, { command: 'pay', postings: payoutPaidPostings(row.id, row.provider, row) });
  });
}
