import { entry } from '@assay/db/schema/log';
import { and, eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { closeAccount } from '../../account/close';
import { personErase } from '../../account/erase/destroy-key';
import { inTransaction } from '../../kernel/transaction';
import { confirmedAccount, logInAs, password } from '../../testing/account';
import { deliveryOf, only } from '../../testing/delivery';
import { useMarket } from '../../testing/fixture';
import { sampleMasterKey } from '../../testing/log';
import { logAppend } from '../append';
import { shownPayload } from './shown-payload';

const market = useMarket();
const { settle } = deliveryOf(market);
const append = [logAppend(['account.closed'], sampleMasterKey)];

it('what is sealed counts as erased once the key is destroyed, and not when the account is only closed', async () => {
  await confirmedAccount(market, 'ada@example.org');
  const ada = await logInAs(market, 'ada@example.org');
  await settle(append);
  const { accountId } = ada.actor;
  const of = and(eq(entry.kind, 'account.created'), sql`${entry.payload} ->> 'accountId' = ${accountId}`);
  const { kind, payload } = only(await market.owner.database.select().from(entry).where(of));
  const shown = () =>
    inTransaction(market.system(), async ({ tx }) => (await shownPayload(tx, kind, payload)).personal);
  expect(await shown()).toBe('encrypted');
  await closeAccount(ada, { password });
  expect(await shown()).toBe('encrypted');
  await settle([...append, personErase]);
  expect(await shown()).toBe('erased');
});
