import { account } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { spendEmailToken } from './email-token';
import { lockAccount, type AccountRow } from './lock-account';

const verifyInput = z.object({ token: z.string().max(200) });

/** Confirms an address by the token from the mail; anybody who holds it may. */
export async function verifyEmail(ctx: ServiceContext, input: unknown): Promise<void> {
  const { token } = parseInput(verifyInput, input);
  await inTransaction(ctx, async (unit) =>
    markVerified(unit, await lockAccount(unit, await spendEmailToken(unit, token, 'verify'))),
  );
}

/** Makes an account active whose address is proven. */
export async function markVerified(unit: Unit, row: AccountRow): Promise<void> {
  const edge = orRefuse(step(accountStates, row.state, 'verify'));
  await recordEvent(unit, 'account.verified', {
    changes: [changed('identity.account', row)],
    payload: { accountId: row.id },
  });
  await unit.tx
    .update(account)
    .set({ state: edge.to, verifiedAt: unit.now, version: row.version + 1 })
    .where(eq(account.id, row.id));
}
