import { account } from '@assay/db/schema/identity';
import { marketContract, marketCount, marketJob, marketPosition, marketWait } from '@assay/db/schema/log-market';
import { countNames } from '@assay/domain/market-figures/tally';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destroyKey } from '../account/erase/destroy-key';
import { suspendAccount } from '../account/suspend';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { decideReport } from '../report/decide';
import { fileReport } from '../report/file';
import { useBadges } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { sampleMasterKey } from '../testing/log';
import { liveThrough, relayToLog } from '../testing/market-history';
import { emptyMarketFigures } from './empty';
import { foldNext } from './fold-next';
import { readMarket } from './read-market';

const market = useMarket();
const badges = useBadges(market);
const owner = () => market.owner.database;
let operator: ServiceContext;

beforeAll(async () => {
  operator = market.as(await market.member('Otto Operator'), ['operator']);
  await liveThrough(market, badges);
  await relayToLog(market);
});

const fold = (most = 2_000) => foldNext(market.system('market.figures'), sampleMasterKey, most);
const foldAll = async (most?: number) => {
  while ((await fold(most)) > 0);
};

/** Everything that is kept, in an order of its own; sums that came to nothing are as good as none. */
async function kept() {
  const tables = [marketJob, marketContract, marketCount, marketWait];
  const rows = await Promise.all(tables.map((table) => owner().select().from(table)));
  const [jobs = [], contracts = [], counts = [], waits = []] = rows.map((found) =>
    found
      .filter((row) => !('posted' in row) || countNames.some((name) => Reflect.get(row, name) !== 0n))
      .filter((row) => !('jobs' in row) || row.jobs !== 0)
      .map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
      .toSorted(),
  );
  return { jobs, contracts, counts, waits };
}

async function startAgain() {
  await emptyMarketFigures(market.system('market.figures'));
}

/** One number by plain SQL over the log. */
async function fromLog(query: ReturnType<typeof sql>): Promise<number> {
  const [row] = await owner().execute<Record<string, string>>(query);
  return Number(Object.values(row ?? {})[0]);
}

const kindCount = (kind: string) => sql`select count(*) from log.entry where kind = ${kind}`;
const worth = (kind: string, member: string) =>
  sql`select coalesce(sum((payload -> ${member}::text ->> 'referenceMinor')::bigint), 0) from log.entry where kind = ${kind}`;

/** The default leaves out the day that is not over, on which everything here happens. */
const upToNow = { to: '9999-12-31' };

describe('figures of the market', () => {
  it('are what the log says, computed in another way', async () => {
    await foldAll();
    const { sums, behind, asOf } = await readMarket(operator, upToNow);
    expect(behind).toBe(0);
    expect(asOf.position).toBe(await fromLog(sql`select max(position) from log.entry`));
    const told = {
      posted: kindCount('job.posted'),
      bids: kindCount('bid.sent'),
      hires: kindCount('contract.started'),
      value: worth('contract.started', 'value'),
      released: worth('milestone.released', 'amount'),
      fees: worth('fee.charged', 'amount'),
      gotBid: sql`select count(distinct payload ->> 'jobId') from log.entry where kind = 'bid.sent'`,
      paid: sql`select count(distinct payload ->> 'contractId') from log.entry where kind = 'milestone.released'`,
      newcomers: sql`select count(distinct payload ->> 'freelancerId') from log.entry where kind = 'contract.started'`,
    };
    const expected: Record<string, number> = {};
    for (const [name, query] of Object.entries(told)) expected[name] = await fromLog(query);
    expect({
      posted: sums.funnel.posted,
      bids: sums.bids,
      hires: sums.hires,
      value: Number(sums.value.amountMinor),
      released: Number(sums.released.amountMinor),
      fees: Number(sums.fees.amountMinor),
      gotBid: sums.funnel.gotBid,
      paid: sums.funnel.paid,
      newcomers: sums.newcomers.part,
    }).toEqual(expected);
    for (const [name, value] of Object.entries(expected))
      expect(value, `${name} has something to count`).toBeGreaterThan(0);
  });

  it('come out the same folded one entry at a time, in batches, and again from the beginning', async () => {
    await startAgain();
    await foldAll(1);
    const oneByOne = await kept();
    await startAgain();
    await foldAll(7);
    expect(await kept()).toEqual(oneByOne);
    await startAgain();
    await foldAll();
    expect(await kept()).toEqual(oneByOne);
  });

  it('count every entry once when several workers fold at once', async () => {
    await startAgain();
    await foldAll();
    const alone = await kept();
    await startAgain();
    while ((await owner().select().from(marketPosition))[0]?.position !== (await lastPosition()))
      await Promise.all(Array.from({ length: 4 }, () => fold(11)));
    expect(await kept()).toEqual(alone);
  });

  it('leave nothing half done when a worker is cut off in between', async () => {
    await startAgain();
    await owner().execute(sql`alter table log.market_count add constraint cut_off check (grain = 'none') not valid`);
    await expect(foldAll()).rejects.toThrow();
    await owner().execute(sql`alter table log.market_count drop constraint cut_off`);
    expect(await kept()).toEqual({ jobs: [], contracts: [], counts: [], waits: [] });
    expect((await owner().select().from(marketPosition))[0]?.position).toBe(0);
  });
});

describe('sums of days, weeks and four weeks', () => {
  it('are of the same jobs', async () => {
    await startAgain();
    await foldAll();
    const counts = await owner().execute<Record<string, string>>(sql`
      select sum(posted) as posted, sum(bids) as bids, sum(hired) as hired, sum(value) as value, sum(released) as released
      from log.market_count group by grain, slice`);
    const waits = await owner().execute<Record<string, string>>(sql`
      select wait, sum(jobs) as jobs from log.market_wait group by grain, slice, wait`);
    expect([counts.length, waits.length]).toEqual([6, 12]);
    expect(new Set(counts.map((row) => JSON.stringify(row))).size).toBe(1);
    expect(new Set(waits.map((row) => JSON.stringify(row))).size).toBe(2);
  });

  it('are folded again from the beginning where another release kept them, and are not shown until then', async () => {
    await startAgain();
    await foldAll();
    const ours = await kept();
    await owner().update(marketPosition).set({ sums: 1 });
    await owner().execute(sql`delete from log.market_count where grain = 'four_weeks'`);
    expect((await readMarket(operator, upToNow)).behind).toBe(await lastPosition());
    await foldAll();
    expect(await kept()).toEqual(ours);
    expect((await readMarket(operator, upToNow)).behind).toBe(0);
  });

  it('are not folded by a release that does not know which they are', async () => {
    await expect(
      owner().execute(sql`insert into log.market_position (id, position) values (1, 0) on conflict do nothing`),
    ).rejects.toMatchObject({
      cause: { code: '23502' },
    });
  });
});

describe('whatever the order of the log', () => {
  beforeAll(async () => {
    await owner().execute(sql`alter table log.entry disable trigger user`);
  });
  afterAll(async () => {
    await owner().execute(sql`alter table log.entry enable trigger user`);
  });

  it.each([5, 2_000])('the figures are the same, in batches of %i', async (most) => {
    await startAgain();
    await foldAll(most);
    const inOrder = await kept();
    await turnRound();
    await startAgain();
    await foldAll(most);
    expect(await kept()).toEqual(inOrder);
    await turnRound();
  });
});

/** Puts the last entry first. */
async function turnRound(): Promise<void> {
  const last = await lastPosition();
  await owner().execute(sql`update log.entry set position = position - ${last + 1}`);
  await owner().execute(sql`update log.entry set position = -position`);
}

async function lastPosition(): Promise<number> {
  return fromLog(sql`select max(position) from log.entry`);
}

describe('what becomes of people and jobs', () => {
  const shown = async (country: string) => {
    await relayToLog(market);
    await foldAll();
    return (await readMarket(operator, upToNow)).by.country.find(({ value }) => value === country)?.sums;
  };

  it('a job that an operator removed counts as removed, and its client stays', async () => {
    const client = market.as(await market.member('Rosa', 'AT'));
    await postJob(client, jobForm());
    const { jobId } = await postJob(client, jobForm());
    const reporter = market.as(await market.member());
    const { reportId } = await fileReport(reporter, {
      subjectKind: 'job',
      subjectId: jobId,
      reason: 'It asks for work without pay.',
    });
    expect((await shown('AT'))?.funnel.posted).toBe(2);
    await decideReport(operator, { reportId, verdict: 'uphold', note: 'So it is.', removeJob: true });
    expect(await shown('AT')).toMatchObject({ funnel: { posted: 1 }, open: 1, removed: 1 });
  });

  it('an erased client is of no country any more, also in what was counted before; a suspended one stays', async () => {
    const clientId = await market.member('Erna', 'CH');
    const hired = await hire(market.as(clientId));
    expect((await shown('CH'))?.hires).toBe(1);
    await suspendAccount(operator, { accountId: hired, ground: 'deceit', reason: 'Not who they say they are.' });
    expect((await shown('CH'))?.hires).toBe(1);
    const unknown = (await shown('ZZ'))?.hires ?? 0;
    await inTransaction(market.system('person.erase'), (unit) => destroyKey(unit, clientId));
    expect(await shown('CH')).toMatchObject({ hires: 0, funnel: { posted: 0 } });
    expect((await shown('ZZ'))?.hires).toBe(unknown + 1);
    const before = await kept();
    await startAgain();
    await foldAll();
    expect(await kept()).toEqual(before);
    const jobs = await owner().select().from(marketJob).where(eq(marketJob.clientId, clientId));
    expect(jobs.map(({ country }) => country)).toEqual([null]);
    expect((await owner().select().from(account).where(eq(account.id, clientId)))[0]?.country).not.toBe('CH');
  });

  async function hire(client: ServiceContext) {
    const bidder = await market.member('Bea');
    const { jobId } = await postJob(client, jobForm());
    const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
    await offerBid(client, { bidId });
    await acceptOffer(market.as(bidder), { bidId });
    return bidder;
  }
});

it('nobody but operators reads them, and the pages cannot read whose jobs they are made of', async () => {
  const member = market.as(await market.member());
  await expect(readMarket(member, {})).rejects.toMatchObject({ refusal: { code: 'not_found' } });
  for (const table of [marketJob, marketContract])
    await expect(operator.database.select().from(table)).rejects.toMatchObject({ cause: { code: '42501' } });
});
