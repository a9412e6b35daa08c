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
import { replayLog } from './replay';
import { sampleMasterKey } from '../testing/log';

const database = useTestDatabase();
const witness = useLogWitness(database);
const market = useMarketIn(database);
const badges = useBadges(market);

beforeAll(async () => {
  await liveThroughEverything(market, badges);
  await deliveryOf(market).settle(consumersOf(badges.key, sampleMasterKey));
});

it('the log tells every committed change of a watched row once, in its transaction, and nothing that was not committed', async () => {
  const { faults, watchedTablesSeen } = await witness.testify(market);
  expect(faults).toEqual([]);
  const watched = allRights.flatMap((rights) => rights.watched.map((table) => `${rights.schema}.${table}`));
  expect([...watchedTablesSeen].toSorted()).toEqual(watched.toSorted());
});

it('the log alone rebuilds where everything stands and what every account holds', async () => {
  const report = await replayLog(market.system());
  expect(report).toMatchObject({ ok: true, faults: [], onTheirWay: 0 });
  expect(report.rows).toBeGreaterThan(50);
  expect(report.accounts).toBeGreaterThan(5);
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
  await deliveryOf(market).settle(consumersOf(badges.key, sampleMasterKey));
  const { faults } = await witness.testify(market);
  expect(faults.filter((fault) => fault.startsWith('in the log'))).toEqual([
    expect.stringContaining(`in the log and not committed: identity.account ${accountId} at 2 in transaction`),
  ]);
});

it('a row, and an account, that stands otherwise than the log says is named', async () => {
  const moved = await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    const [row] = await tx.execute<{ id: string; version: number }>(sql`
      update market.milestone set state = 'refunded'
      where id = (select id from market.milestone where state = 'released' limit 1) returning id, version`);
    const [lost] = await tx.execute<{ payout: string; amount: string }>(sql`
      delete from money.posting where purpose = 'payout_paid' and payout_id = (
        select payout_id from money.posting where purpose = 'payout_paid' limit 1)
      returning payout_id as payout, amount_minor::text as amount`);
    return { ...row, ...lost };
  });
  const { ok, faults } = await replayLog(market.system());
  expect(ok).toBe(false);
  expect(faults).toContain(
    `market.milestone ${moved.id} is refunded at version ${moved.version}, the log says released at version ${moved.version}`,
  );
  expect(faults).toContain(`the account payout_in_transit:${moved.payout}:EUR holds ${moved.amount}, the log says 0`);
});
