import { installation } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const waitInput = z.object({
  days: z.coerce
    .number('Write a number of days.')
    .int('Write whole days.')
    .min(0, 'At least 0 days.')
    .max(365, 'At most 365 days.'),
});

/** Sets how long somebody waits before taking the same test again; attempts that begin from now on follow it. */
export async function changeRetakeWait(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { days } = parseInput(waitInput, input);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    if (row.retakeWaitDays === days) return;
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', row)],
      payload: { setting: 'retakeWaitDays', from: String(row.retakeWaitDays), to: String(days) },
    });
    await unit.tx
      .update(installation)
      .set({ retakeWaitDays: days, version: row.version + 1 })
      .where(eq(installation.id, row.id));
  });
}
