import { outbox } from '@assay/db/schema/log';
import { limits } from '@assay/protocol/limit/catalog';
import { postJob } from '@assay/services/job/post';
import { readJob } from '@assay/services/job/read';
import { searchJobs } from '@assay/services/job/search';
import type { ServiceContext } from '@assay/services/kernel/context';
import { jobForm, useMarket } from '@assay/services/testing/fixture';
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createThrottle } from './create-throttle';
import { onlookerOf } from './onlooker';

const market = useMarket();
const person = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

let addresses = 0;
const newAddress = () => `198.51.100.${(addresses += 1)}`;

type Visit = { readonly address?: string; readonly headers?: Record<string, string> };

function looking(ctx: ServiceContext, { address = newAddress(), headers = {} }: Visit = {}): ServiceContext {
  const throttle = createThrottle({ database: ctx.database, redisUrl: undefined });
  const sent = new Headers({ 'user-agent': person, ...headers });
  return { ...ctx, onlooker: onlookerOf({ actor: ctx.actor, address, headers: sent, throttle }) };
}

const jobOf = async (client: Awaited<ReturnType<typeof market.member>>) => postJob(market.as(client), jobForm());

async function viewsOf(jobId: string): Promise<(string | null)[]> {
  const rows = await market.owner.database
    .select({ viewer: sql<string | null>`${outbox.payload} ->> 'viewerId'` })
    .from(outbox)
    .where(sql`${outbox.kind} = 'job.viewed' and ${outbox.payload} ->> 'jobId' = ${jobId}`)
    .orderBy(outbox.seq);
  return rows.map(({ viewer }) => viewer);
}

it('the same person who looks again soon is one impression, another person another one', async () => {
  const job = await jobOf(await market.member());
  const [ada, ben] = [await market.member(), await market.member()];
  const address = newAddress();
  for (const viewer of [ada, ada, ben]) await readJob(looking(market.as(viewer), { address }), job);
  for (let times = 0; times < 3; times += 1) await readJob(looking(market.anonymous(), { address }), job);
  expect(await viewsOf(job.jobId)).toEqual([ada, ben, null]);
});

it('crawlers, senders without a name and browsers that fetch ahead are served and not recorded', async () => {
  const job = await jobOf(await market.member());
  const visits: Record<string, string>[] = [
    { 'user-agent': crawler },
    { 'user-agent': '' },
    { 'sec-purpose': 'prefetch;prerender' },
  ];
  for (const headers of visits) {
    expect(await readJob(looking(market.anonymous(), { headers }), job)).toMatchObject({ id: job.jobId });
  }
  expect(await viewsOf(job.jobId)).toEqual([]);
});

it('a program that reads without a page is no onlooker, and nobody is one of the own job', async () => {
  const client = await market.member();
  const job = await jobOf(client);
  await readJob(market.anonymous(), job);
  await readJob(looking(market.as(client)), job);
  expect(await viewsOf(job.jobId)).toEqual([]);
});

it('one address that reads everything fills the log up to its ceiling and is served beyond it', async () => {
  await jobOf(await market.member());
  const ctx = looking(market.anonymous());
  const { tries } = limits.impressions_from_address;
  for (let page = 0; page < tries + 20; page += 1) {
    expect((await searchJobs(ctx, { query: `word ${page}`, limit: 1 })).items).toEqual([]);
  }
  const rows = await market.owner.database
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.kind, 'search.shown'));
  expect(rows).toHaveLength(tries);
});

it('one account fills no more than its own ceiling, from whatever address', async () => {
  const { tries } = limits.impressions_of_account;
  const ctx = market.as(await market.member());
  const counted = [];
  for (let page = 0; page < tries + 5; page += 1)
    counted.push(await looking(ctx).onlooker?.counts('search.shown', String(page)));
  expect(counted.filter(Boolean)).toHaveLength(tries);
});

it('what was typed is not kept beside the person who typed it', async () => {
  const ada = await market.member();
  await searchJobs(looking(market.as(ada)), { query: 'Ada Lovelace' });
  const [row] = await market.owner.database
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(sql`${outbox.kind} = 'search.shown' and ${outbox.payload} ->> 'viewerId' = ${ada}`);
  expect(row?.payload).toMatchObject({ hasWords: true, term: null });
  expect(JSON.stringify(row?.payload)).not.toContain('Lovelace');
});
