import { account } from '@assay/db/schema/identity';
import { editAccountInput } from '@assay/protocol/input/account-input';
import { eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { lockAccount } from './lock-account';

/** Changes one's name, country and time zone. */
export async function editAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { name, country, timeZone } = parseInput(editAccountInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    await recordEvent(unit, 'account.edited', {
      changes: [changed('identity.account', row)],
      payload: { accountId: row.id, country },
    });
    await unit.tx
      .update(account)
      .set({ displayName: name, country, timeZone, version: row.version + 1 })
      .where(eq(account.id, row.id));
  });
}
