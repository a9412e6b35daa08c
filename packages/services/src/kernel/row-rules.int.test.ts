import { connect } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { guardedTables } from '@assay/db/rights/row-rules';
import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { sendBid } from '../bid/send';
import { postJob } from '../job/post';
import { requestPayout } from '../payout/request';
import { fileReport } from '../report/file';
import { agreeContract, firstMilestone, fundAndSubmit, release, type TestContract } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { sendMessage } from '../thread/send-message';
import type { ServiceContext } from './context';
import { inTransaction, sqlState } from './transaction';

const market = useMarket();
const tables = guardedTables.map(({ table }) => table);
let agreed: TestContract;
let stranger: ServiceContext;

/** Every guarded table has a row of two people who work together. */
beforeAll(async () => {
  agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await release(market, firstMilestone(agreed));
  await requestPayout(market.as(agreed.freelancer), { amount: '100', currency: 'EUR' });
  await sendMessage(market.as(agreed.client), { threadId: await idIn('market.thread'), body: 'Good work.' });
  stranger = market.as(await market.member());
});

async function idIn(table: string): Promise<string> {
  const [row] = await market.owner.database.execute<{ id: string }>(sql`select id from ${sql.raw(table)} limit 1`);
  if (!row) throw new Error(`${table} has no row`);
  return row.id;
}

const as = (ctx: ServiceContext, statement: SQL) => inTransaction(ctx, ({ tx }) => tx.execute(statement));

/** How many rows a statement without any condition finds or changes, or the SQLSTATE with which it is refused. */
async function reach(ctx: ServiceContext, statement: SQL): Promise<number | string | undefined> {
  try {
    const rows = await as(ctx, statement);
    return rows.count;
  } catch (error) {
    return sqlState(error);
  }
}

const REFUSED = '42501';

describe('without any condition of a verb', () => {
  it('the tables with rules are those that PostgreSQL guards, and each has rows to guard', async () => {
    const guarded = await market.owner.database.execute<{ name: string }>(sql`
      select relnamespace::regnamespace || '.' || relname as name from pg_class where relrowsecurity`);
    expect(guarded.map(({ name }) => name).toSorted()).toEqual(tables.toSorted());
    for (const table of tables) expect(await idIn(table)).toBeTruthy();
  });

  it.each(tables)('%s shows a stranger and a visitor nothing', async (table) => {
    for (const ctx of [stranger, market.anonymous()]) {
      expect(await reach(ctx, sql`select from ${sql.raw(table)}`)).toBe(0);
      expect(await reach(ctx, sql`select from ${sql.raw(table)} for update`)).toBeOneOf([0, REFUSED]);
    }
  });

  it.each(tables)('%s lets a stranger and a visitor change and delete nothing', async (table) => {
    for (const ctx of [stranger, market.anonymous()]) {
      const change = sql`update ${sql.raw(table)} set version = version + 1`;
      expect(await reach(ctx, change)).toBeOneOf([0, REFUSED]);
      expect(await reach(ctx, sql`delete from ${sql.raw(table)}`)).toBe(REFUSED);
    }
  });

  it.each(tables)('%s takes no row of two others from a stranger', async (table) => {
    const [row] = await market.owner.database.execute<{ copy: string }>(
      sql`select (to_jsonb(t) || jsonb_build_object('id', ${newId()}::text))::text as copy from ${sql.raw(table)} t limit 1`,
    );
    const copy = sql`
      insert into ${sql.raw(table)} select * from jsonb_populate_record(null::${sql.raw(table)}, ${row?.copy}::jsonb)`;
    for (const ctx of [stranger, market.anonymous()]) expect(await reach(ctx, copy)).toBe(REFUSED);
  });

  it('the two who work together see what is theirs, each their side', async () => {
    const seen = async (ctx: ServiceContext) =>
      Promise.all(tables.map(async (table) => [table, await reach(ctx, sql`select from ${sql.raw(table)}`)]));
    expect(Object.fromEntries(await seen(market.as(agreed.client)))).toEqual({
      'market.bid': 1,
      'market.thread': 1,
      'market.message': 1,
      'money.invoice': 2,
      'money.payout': 0,
    });
    expect(Object.fromEntries(await seen(market.as(agreed.freelancer)))).toEqual({
      'market.bid': 1,
      'market.thread': 1,
      'market.message': 1,
      'money.invoice': 2,
      'money.payout': 1,
    });
  });

  it('the number of bids on a job is public, the bids are not', async () => {
    const { jobId } = await postJob(market.as(agreed.client), jobForm());
    await sendBid(market.as(agreed.freelancer), bidForm(jobId));
    const count = sql`select bids from market.count_bids(array[${jobId}]::uuid[])`;
    expect([...(await as(market.anonymous(), count))]).toEqual([{ bids: 1 }]);
  });

  it('an operator reads money and bids, and of messages only what was reported', async () => {
    const operator = market.as(await market.member('Olga Operator'), ['operator']);
    const messages = sql`select id from market.message`;
    expect(await reach(operator, sql`select from money.invoice`)).toBe(3);
    expect(await reach(operator, sql`select from money.payout`)).toBe(1);
    expect(await reach(operator, sql`select from market.thread`)).toBe(0);
    expect(await reach(operator, messages)).toBe(0);
    const subjectId = await idIn('market.message');
    const report = { subjectKind: 'message', subjectId, reason: 'This is not what we agreed on.' };
    await fileReport(market.as(agreed.freelancer), report);
    expect(await reach(operator, messages)).toBe(1);
    const { actor } = operator;
    const suspended =
      actor.type === 'account' ? { ...operator, actor: { ...actor, state: 'suspended' as const } } : operator;
    expect(await reach(suspended, sql`select from money.payout`)).toBe(0);
  });
});

describe('for whom a transaction acts', () => {
  const claim = (token: SQL) => sql`select set_config('assay.acting', ${token}, true)`;
  const afterwards = (ctx: ServiceContext, token: SQL) =>
    inTransaction(ctx, async ({ tx }) => {
      await tx.execute(claim(token));
      return tx.execute(sql`select from market.bid`);
    });
  const stateOf = (work: Promise<unknown>) => work.then(() => undefined, sqlState);

  it('cannot be made up by SQL that somebody smuggled in', async () => {
    expect(await stateOf(afterwards(stranger, sql`${`account:${agreed.client}`}::text`))).toBe('AS005');
    expect(await stateOf(afterwards(stranger, sql`${`operator:${agreed.client}.00`}::text`))).toBe('AS005');
  });

  it('cannot be another account or another role under the signature of one’s own', async () => {
    const renamed = sql`replace(current_setting('assay.acting'), 'account', 'operator')`;
    const other = sql`${`account:${agreed.client}.`}::text || split_part(current_setting('assay.acting'), '.', 2)`;
    expect(await stateOf(afterwards(stranger, renamed))).toBe('AS005');
    expect(await stateOf(afterwards(stranger, other))).toBe('AS005');
  });

  it('is proven with a key that no process can read in the database', async () => {
    expect(await reach(stranger, sql`select from assay.acting_key`)).toBe(REFUSED);
    expect(await reach(market.system(), sql`select from assay.acting_key`)).toBe(REFUSED);
  });

  it('ends with the transaction, and outside of one there is nobody', async () => {
    const { database, close } = connect(market.urls.marketplace, { maxConnections: 1 });
    const ctx = { ...market.as(agreed.client), database };
    expect(await reach(ctx, sql`select from market.bid`)).not.toBe(0);
    expect((await database.execute(sql`select from market.bid`)).count).toBe(0);
    await close();
  });
});

it('no view reads a guarded table with the rights of its owner', async () => {
  const views = await market.owner.database.execute<{ name: string }>(sql`
    select distinct v.oid::regclass::text as name
    from pg_class v
    join pg_rewrite r on r.ev_class = v.oid
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
    join pg_class t on t.oid = d.refobjid and t.relrowsecurity
    where v.relkind = 'v' and coalesce(v.reloptions::text, '') not like '%security_invoker=true%'`);
  expect([...views]).toEqual([]);
});
