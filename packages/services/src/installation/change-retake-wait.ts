import { installation } from '@assay/db/schema/identity';
import { says } from '@assay/protocol/refusal/field-fault';
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
    .number(says('Write a number of days.'))
    .int(says('Write whole days.'))
    .min(0, says('At least {min} days.', { min: 0 }))
    .max(365, says('At most {max} days.', { max: 365 })),
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
