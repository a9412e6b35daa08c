import { allRights } from '@assay/db/rights/apply';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { consumersOf } from '../outbox/consumers';
import { useBadges } from '../testing/badge';
import { deliveryOf } from '../testing/delivery';
import { useMarketIn } from '../testing/fixture';
import { liveThroughEverything } from '../testing/whole-market';
import { useLogWitness } from '../testing/witness';

const database = useTestDatabase();
const witness = useLogWitness(database);
const market = useMarketIn(database);
const badges = useBadges(market);

beforeAll(async () => {
  await liveThroughEverything(market, badges);
  await deliveryOf(market).settle(consumersOf(badges.key));
});

it('the log tells every committed change of a watched row once, in its transaction, and nothing that was not committed', async () => {
  const { faults, watchedTablesSeen } = await witness.testify(market);
  expect(faults).toEqual([]);
  const watched = allRights.flatMap((rights) => rights.watched.map((table) => `${rights.schema}.${table}`));
  expect([...watchedTablesSeen].toSorted()).toEqual(watched.toSorted());
});

it('a change behind the back of the guard is named', async () => {
  const owner = market.owner.database;
  const [row] = await owner.execute<{ id: string; version: number }>(sql`select id, version from market.job limit 1`);
  await owner.execute(sql`alter table market.job disable trigger watch_update`);
  await owner.execute(sql`update market.job set title = 'Another title' where id = ${row?.id}`);
  await owner.execute(sql`update market.job set version = version + 1 where id = ${row?.id}`);
  await owner.execute(sql`alter table market.job enable trigger watch_update`);
  const { faults } = await witness.testify(market);
  const unseen = (version: number) =>
    `committed and not in the log: market.job ${row?.id} at ${version} in transaction`;
  expect(faults).toEqual([
    expect.stringContaining(unseen(row?.version ?? 0)),
    expect.stringContaining(unseen((row?.version ?? 0) + 1)),
  ]);
});

it('an event that vouches for what never happened is named', async () => {
  const accountId = await market.member();
  const imagined = changed('identity.account', { id: accountId, version: 1 });
  await inTransaction(market.as(accountId), (unit) =>
    recordEvent(unit, 'account.edited', { changes: [imagined], payload: { accountId, country: 'DE' } }),
  );
  await deliveryOf(market).settle(consumersOf(badges.key));
  const { faults } = await witness.testify(market);
  expect(faults.filter((fault) => fault.startsWith('in the log'))).toEqual([
    expect.stringContaining(`in the log and not committed: identity.account ${accountId} at 2 in transaction`),
  ]);
});
