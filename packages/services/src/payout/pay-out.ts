import { brandId } from '@assay/domain/kernel/id';
import { payoutPaidPostings } from '@assay/domain/ledger/movements';
import type { PayoutState } from '@assay/domain/payout/states';
import { z } from 'zod';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { endPayout } from './end-payout';
import { lockPayout } from './lock-payout';

const payOutInput = z.object({ payoutId: z.uuid() });

/**
 * Pays a requested payout out through its provider, and may run twice: a sandbox pays at once, a bank transfer waits for
 * the operator. Answers with the state that the payout has afterwards.
 */
export async function payOut(ctx: ServiceContext, input: unknown): Promise<PayoutState> {
  requireSystem(ctx);
  const { payoutId } = parseInput(payOutInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await lockPayout(unit, brandId(payoutId));
    if (row.state !== 'requested' || row.provider !== 'sandbox') return row.state;
    await endPayout(unit, row, { command: 'pay', postings: payoutPaidPostings(row.id, row.provider, row) });
    return 'paid';
  });
}
