import { deadLetter } from '@assay/db/schema/log';
import { prose } from '@assay/protocol/input/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { lockOpenDeadLetter } from './lock-open';

const discardInput = z.object({ deadLetterId: z.uuid(), reason: prose('The reason', { min: 3, max: 1_000 }) });

/** Gives up a failed delivery, with the reason; its event counts as settled from then on. */
export async function discardDeadLetter(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { deadLetterId, reason } = parseInput(discardInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockOpenDeadLetter(unit, deadLetterId, 'discard');
    await recordEvent(unit, 'dead_letter.discarded', {
      changes: [],
      payload: { deadLetterId: row.id, consumer: row.consumer, deadEventId: row.eventId },
    });
    await unit.tx
      .update(deadLetter)
      .set({ state: 'discarded', discardReason: reason })
      .where(eq(deadLetter.id, row.id));
  });
}
