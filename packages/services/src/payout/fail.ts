import { brandId } from '@assay/domain/kernel/id';
import { payoutFailedPostings } from '@assay/domain/ledger/movements';
import { line } from '@assay/protocol/input/text';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { endPayout } from './end-payout';
import { lockPayout } from './lock-payout';

const failInput = z.object({ payoutId: z.uuid(), reason: line('The reason', { min: 3, max: 300 }) });

/** The transfer could not be made; the freelancer is told why and the money is available again. */
export async function failPayout(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { payoutId, reason } = parseInput(failInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockPayout(unit, brandId(payoutId));
    const postings = payoutFailedPostings(row.id, row.freelancerId, row);
    await endPayout(unit, row, { command: 'fail', postings, failureReason: reason });
  });
}
