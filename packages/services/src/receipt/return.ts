import { receipt } from '@assay/db/schema/money-payments';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { receiptReturnedPostings } from '@assay/domain/ledger/movements';
import { receiptStates } from '@assay/domain/receipt/states';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';
import { receiptFacts } from './facts';
import { lockReceipt } from './lock-receipt';

const returnInput = z.object({ receiptId: z.uuid() });

/** An operator has sent held money back to the account that it came from. */
export async function returnReceipt(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { receiptId } = parseInput(returnInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockReceipt(unit, brandId(receiptId));
    const edge = orRefuse(step(receiptStates, row.state, 'return'));
    const planned = planPostings(receiptReturnedPostings(row.clientId, row.provider, row), {
      paymentId: row.paymentId,
      receiptId: row.id,
      clientId: row.clientId,
    });
    await recordStep(unit, edge, {
      changes: [changed('money.receipt', row), ...postingChanges(planned)],
      payload: await receiptFacts(unit, row),
    });
    await unit.tx
      .update(receipt)
      .set({ state: edge.to, returnedAt: unit.now, version: row.version + 1 })
      .where(eq(receipt.id, row.id));
    await writePostings(unit, planned);
  });
}
