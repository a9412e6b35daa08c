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

const idleInput = z.object({
  days: z.coerce
    .number(says('Write a number of days.'))
    .int(says('Write whole days.'))
    .min(1, says('At least 1 day.'))
    .max(30, says('At most {max} days: no session lasts longer.', { max: 30 })),
});

/** Sets after how many days without use a session ends by itself; it holds at once, for open sessions too. */
export async function changeSessionIdle(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { days } = parseInput(idleInput, input);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    if (row.sessionIdleDays === days) return;
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', row)],
      payload: { setting: 'sessionIdleDays', from: String(row.sessionIdleDays), to: String(days) },
    });
    await unit.tx
      .update(installation)
      .set({ sessionIdleDays: days, version: row.version + 1 })
      .where(eq(installation.id, row.id));
  });
}
