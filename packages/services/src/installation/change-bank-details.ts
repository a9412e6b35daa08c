import { installation } from '@assay/db/schema/identity';
import { prose } from '@assay/protocol/input/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const bankInput = z.object({ bankDetails: prose('The account', { min: 5, max: 500 }) });

/** Sets the account that clients transfer to. The log tells that it changed and not what it says. */
export async function changeBankDetails(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { bankDetails } = parseInput(bankInput, input);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    if (row.paymentProvider !== 'bank_transfer') throw refused('not_allowed');
    if (row.bankDetails === bankDetails) return;
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', row)],
      payload: { setting: 'bankDetails', from: row.bankDetails === null ? 'none' : 'set', to: 'set' },
    });
    await unit.tx
      .update(installation)
      .set({ bankDetails, version: row.version + 1 })
      .where(eq(installation.id, row.id));
  });
}
