import { deadLetter } from '@assay/db/schema/log';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { lockOpenDeadLetter } from './lock-open';

const retryInput = z.object({ deadLetterId: z.uuid() });

/** Has a failed delivery tried again; the event of this decision makes the worker relay the failed one anew. */
export async function retryDeadLetter(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { deadLetterId } = parseInput(retryInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockOpenDeadLetter(unit, deadLetterId, 'retry');
    await recordEvent(unit, 'dead_letter.retried', {
      changes: [],
      payload: { deadLetterId: row.id, consumer: row.consumer, deadEventId: row.eventId },
    });
    await unit.tx.update(deadLetter).set({ state: 'retrying' }).where(eq(deadLetter.id, row.id));
  });
}
