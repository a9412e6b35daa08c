import { account } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { suspensionGrounds } from '@assay/domain/account/suspension-grounds';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { prose } from '@assay/protocol/input/text';
import { says } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockAccount } from './lock-account';

const suspendInput = z.object({
  accountId: z.uuid(),
  ground: z.enum(suspensionGrounds, says('Choose the ground.')),
  reason: prose('The reason', { min: 10, max: 1_000 }),
});

/** Bars somebody from starting anything new, from their next request on; the reason is shown to them, the log keeps its ground. */
export async function suspendAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const { accountId, ground, reason } = parseInput(suspendInput, input);
  if (accountId === operator.id) throw refused('not_allowed');
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, brandId(accountId));
    const edge = orRefuse(step(accountStates, row.state, 'suspend'));
    await recordEvent(unit, 'account.suspended', {
      changes: [changed('identity.account', row)],
      payload: { accountId: row.id, ground },
    });
    await unit.tx
      .update(account)
      .set({ state: edge.to, suspendedReason: reason, version: row.version + 1 })
      .where(eq(account.id, row.id));
  });
}
