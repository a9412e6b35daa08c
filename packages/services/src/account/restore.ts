import { account } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockAccount } from './lock-account';

const restoreInput = z.object({ accountId: z.uuid() });

/** Lets a suspended person act again. */
export async function restoreAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { accountId } = parseInput(restoreInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, brandId(accountId));
    const edge = orRefuse(step(accountStates, row.state, 'restore'));
    await recordEvent(unit, 'account.restored', {
      changes: [changed('identity.account', row)],
      payload: { accountId: row.id },
    });
    await unit.tx
      .update(account)
      .set({ state: edge.to, suspendedReason: null, version: row.version + 1 })
      .where(eq(account.id, row.id));
  });
}
