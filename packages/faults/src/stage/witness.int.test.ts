import { inTransaction } from '@assay/services/kernel/transaction';
import { deliveryOf, signUp } from '@assay/services/testing/delivery';
import { logAppend } from '@assay/services/log/append';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleMasterKey } from '@assay/services/testing/log';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openStageWitness } from './witness';

const market = useMarket();
const delivery = deliveryOf(market);
const settle = () => delivery.settle([logAppend([], sampleMasterKey)]);

it('a change behind all triggers during a cycle, which leaves every version as it was: the witness names it', async () => {
  await inTransaction(market.anonymous(), (unit) => signUp(unit, 'Before'));
  await settle();
  const inspection = { owner: market.owner, system: () => market.system() };
  const witness = await openStageWitness(() => market.urls);
  await inTransaction(market.anonymous(), (unit) => signUp(unit, 'Meanwhile'));
  await settle();
  expect(await witness.faults(inspection)).toEqual([]);
  const [row] = await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    return tx.execute<{ id: string }>(sql`
      update identity.account set display_name = 'Another' where id = (select id from identity.account limit 1) returning id`);
  });
  expect(await witness.faults(inspection)).toEqual([
    expect.stringContaining(`committed and not in the log: identity.account ${row?.id} at `),
  ]);
  await witness.close();
});
