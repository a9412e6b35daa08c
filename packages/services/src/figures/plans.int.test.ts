import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useMarket } from '../testing/fixture';
import { figureNames, figureOf } from './definitions';

const market = useMarket();

/** A log of 20,000 entries over a year, nearly all of them views, as logs are. */
beforeAll(async () => {
  await market.owner.database.execute(sql`
    insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at)
    select n, gen_random_uuid(),
           case n % 40
             when 0 then 'job.posted' when 1 then 'bid.sent' when 2 then 'contract.started' when 3 then 'fee.charged'
             when 4 then 'milestone.funded' when 5 then 'milestone.released' when 6 then 'attempt.graded'
             when 7 then 'badge.shown' when 8 then 'account.created' else 'job.viewed' end,
           1, jsonb_build_object('type', 'account', 'accountId', lpad((n % 500)::text, 32, '0')::uuid), 'real', gen_random_uuid(), '[]',
           jsonb_build_object('jobId', n, 'badgeId', n, 'accountId', n, 'milestoneId', n - n % 40, 'contractId', n),
           now() - (20000 - n) * interval '26 minutes'
    from generate_series(1, 20000) as n`);
  await market.owner.database.execute(sql`analyze log.entry`);
});

async function planOf(query: SQL): Promise<string> {
  const rows = await market.owner.database.execute<{ 'QUERY PLAN': string }>(sql`explain ${query}`);
  return [...rows].map((row) => row['QUERY PLAN']).join('\n');
}

/** Nothing is read whole, save a month ahead in which nothing lies: of that the planner expects one row. */
const readsWhole = /Seq Scan on \w+(?: \w+)?  \(cost=[\d.]+ rows=(?!1 )/;

const month = () => new Date(Date.now() - 28 * 86_400_000);

describe('in a log of 20,000 entries', () => {
  it.each(figureNames)('%s is read through an index', async (name) => {
    const plan = await planOf(figureOf(name).moves(month()));
    expect(plan).toMatch(/Index (Only )?Scan/);
    expect(plan).not.toMatch(readsWhole);
  });

  it.each([
    ['newest', sql`true`],
    ['of one kind', sql`kind = 'contract.started'`],
    ['of one person', sql`actor ->> 'accountId' = '00000000-0000-0000-0000-000000000007'`],
    ['of one day', sql`occurred_at >= now() - interval '101 days' and occurred_at < now() - interval '100 days'`],
  ])('a page of the entries %s is read through an index', async (_, condition) => {
    const plan = await planOf(sql`select * from log.entry where ${condition} order by position desc limit 51`);
    expect(plan).toMatch(/Index Scan/);
    expect(plan).not.toMatch(readsWhole);
  });
});
