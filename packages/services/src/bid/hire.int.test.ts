import { bid, job } from '@assay/db/schema/market-jobs';
import { contract, milestone } from '@assay/db/schema/market-contracts';
import type { AccountId, BidId } from '@assay/domain/kernel/id';
import { daysAfter } from '@assay/domain/market/rules';
import { fault } from '@assay/protocol/refusal/field-fault';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { postJob } from '../job/post';
import { searchJobs } from '../job/search';
import { RefusedError } from '../kernel/refused';
import { agreeInterview } from '../interview/agree';
import { holdInterview } from '../interview/hold';
import { proposeInterview } from '../interview/propose';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { readThread } from '../thread/read';
import { sendMessage } from '../thread/send-message';
import { acceptOffer } from './accept-offer';
import { compareBids } from './compare';
import { declineBid } from './decline';
import { listMyBids } from './list-mine';
import { offerBid } from './offer';
import { sendBid } from './send';
import { shortlistBid } from './shortlist';
import { withdrawBid } from './withdraw';

const market = useMarket();

async function refusalOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
}

async function jobWithBids(count: number, changes: Record<string, unknown> = {}) {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm(changes));
  const bidders: AccountId[] = [];
  const bids: BidId[] = [];
  for (let index = 0; index < count; index += 1) {
    const bidder = await market.member(`Bidder ${index}`);
    bidders.push(bidder);
    bids.push((await sendBid(market.as(bidder), bidForm(jobId))).bidId);
  }
  return { client, jobId, bidders, bids };
}

const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

describe('from posting to hire', () => {
  it('a job is found by its words; bids are seen, short-listed, interviewed, offered and accepted; the others are told', async () => {
    const { client, jobId, bidders, bids } = await jobWithBids(3);
    const found = await searchJobs(market.anonymous(), { query: 'valuation report' });
    expect(found.items.map(({ id }) => id)).toContain(jobId);
    expect((await searchJobs(market.anonymous(), { query: 'watercolour' })).items).toEqual([]);

    const comparison = await compareBids(market.as(client), { jobId });
    expect(comparison.bids.map(({ state }) => state)).toEqual(['seen', 'seen', 'seen']);

    const [chosen, freelancer] = [first(bids), first(bidders)];
    await shortlistBid(market.as(client), { bidId: chosen });
    const threadId = first((await listMyBids(market.as(freelancer))).filter(({ id }) => id === chosen)).threadId;
    await sendMessage(market.as(client), { threadId, body: 'When could we talk?' });
    const time = daysAfter(new Date(), 2).toISOString();
    const { interviewId } = await proposeInterview(market.as(client), { bidId: chosen, times: [time] });
    await agreeInterview(market.as(freelancer), { interviewId, time });
    await holdInterview(market.as(client), { interviewId });
    expect((await readThread(market.as(freelancer), { threadId })).interviews).toMatchObject([
      { state: 'held', agreedTime: time },
    ]);

    await offerBid(market.as(client), { bidId: chosen });
    const { contractId } = await acceptOffer(market.as(freelancer), { bidId: chosen });

    const states = await market.owner.database
      .select({ state: bid.state })
      .from(bid)
      .where(eq(bid.jobId, jobId))
      .orderBy(bid.sentAt);
    expect(states.map(({ state }) => state)).toEqual(['hired', 'declined', 'declined']);
    expect(await market.owner.database.select({ state: job.state }).from(job).where(eq(job.id, jobId))).toEqual([
      { state: 'filled' },
    ]);
    const plan = await market.owner.database
      .select()
      .from(milestone)
      .where(eq(milestone.contractId, contractId))
      .orderBy(milestone.position);
    expect(plan.map(({ amountMinor, state }) => [amountMinor, state])).toEqual([
      [100_000n, 'planned'],
      [50_000n, 'planned'],
    ]);
    const kinds = await market.owner.database.execute<{ kind: string }>(
      sql`select kind from log.outbox where payload ->> 'jobId' = ${jobId} and kind not in ('job.viewed') order by seq`,
    );
    expect(kinds.map(({ kind }) => kind).join(', ')).toBe(
      'job.posted, bid.sent, bid.sent, bid.sent, bid.seen, bid.seen, bid.seen, bid.shortlisted, ' +
        'interview.proposed, interview.agreed, interview.held, bid.interviewed, ' +
        'bid.offered, bid.hired, contract.started, job.filled, bid.declined, bid.declined',
    );
  });

  it('says what each side pays and receives under the fees in force', async () => {
    const { bidders } = await jobWithBids(1);
    const own = first(await listMyBids(market.as(first(bidders))));
    expect(own).toMatchObject({
      clientPays: { amountMinor: '154500', currency: 'EUR' },
      freelancerReceives: { amountMinor: '138000' },
      platformKeeps: { amountMinor: '16500' },
    });
  });
});

describe('refusals', () => {
  it('nobody bids on their own job, twice, on a closed job, in another currency, or without the badge asked for', async () => {
    const { client, jobId, bidders, bids } = await jobWithBids(1);
    expect(await refusalOf(sendBid(market.as(client), bidForm(jobId)))).toBe('own_job');
    expect(await refusalOf(sendBid(market.as(first(bidders)), bidForm(jobId)))).toBe('already_bid');
    const usd = bidForm(jobId, { currency: 'USD' });
    expect(await refusalOf(sendBid(market.as(await market.member()), usd))).toBe('currency_mismatch');
    await offerBid(market.as(client), { bidId: first(bids) });
    await acceptOffer(market.as(first(bidders)), { bidId: first(bids) });
    expect(await refusalOf(sendBid(market.as(await market.member()), bidForm(jobId)))).toBe('job_closed');
    const badgeJob = await jobWithBids(0, { requiredBadge: 'sql' });
    expect(await refusalOf(sendBid(market.as(await market.member()), bidForm(badgeJob.jobId)))).toBe('badge_required');
  });

  it('a stranger meets nothing: a wrong and a missing bid look the same', async () => {
    const { bids } = await jobWithBids(1);
    const stranger = market.as(await market.member());
    const missing = '01935b2e-0000-7000-8000-000000000000';
    for (const bidId of [first(bids), missing]) {
      expect(await refusalOf(shortlistBid(stranger, { bidId }))).toBe('not_found');
      expect(await refusalOf(declineBid(stranger, { bidId, reason: 'no thanks' }))).toBe('not_found');
      expect(await refusalOf(offerBid(stranger, { bidId }))).toBe('not_found');
      expect(await refusalOf(acceptOffer(stranger, { bidId }))).toBe('not_found');
      expect(await refusalOf(withdrawBid(stranger, { bidId }))).toBe('not_found');
    }
    expect(await refusalOf(shortlistBid(market.anonymous(), { bidId: first(bids) }))).toBe('not_signed_in');
  });

  it('an expired offer is refused and nothing changes', async () => {
    const { client, bidders, bids } = await jobWithBids(1);
    const bidId = first(bids);
    await offerBid(market.as(client), { bidId });
    await market.owner.database.execute(sql`alter table market.bid disable trigger watch_update`);
    await market.owner.database
      .update(bid)
      .set({ offerExpiresAt: new Date(Date.now() - 1000) })
      .where(eq(bid.id, bidId));
    await market.owner.database.execute(sql`alter table market.bid enable trigger watch_update`);
    expect(await refusalOf(acceptOffer(market.as(first(bidders)), { bidId }))).toBe('offer_expired');
    expect(await market.owner.database.select().from(contract).where(eq(contract.bidId, bidId))).toEqual([]);
  });

  it('two team mates who hire at once make one offer; one acceptance makes one contract', async () => {
    const { client, jobId, bidders, bids } = await jobWithBids(2);
    const offers = await Promise.all(bids.map((bidId) => refusalOf(offerBid(market.as(client), { bidId }))));
    expect(new Set(offers)).toEqual(new Set(['changed_meanwhile', undefined]));
    const won = offers.indexOf(undefined);
    const [bidId, freelancer] = [bids[won], bidders[won]];
    if (!bidId || !freelancer) throw new Error('no offer was made');
    const accepts = await Promise.all(
      Array.from({ length: 8 }, () => refusalOf(acceptOffer(market.as(freelancer), { bidId }))),
    );
    expect(accepts.filter((code) => code === undefined)).toHaveLength(1);
    expect(accepts.filter((code) => code !== undefined && code !== 'wrong_state')).toEqual([]);
    expect(await market.owner.database.select().from(contract).where(eq(contract.jobId, jobId))).toHaveLength(1);
  });

  it('names what is wrong in a form, field by field', async () => {
    const client = await market.member();
    const form = jobForm({
      title: 'x',
      amount: 'about a thousand',
      milestones: [{ title: 'All', amount: '5', days: 0 }],
    });
    await expect(postJob(market.as(client), form)).rejects.toMatchObject({
      refusal: {
        code: 'invalid_input',
        fields: {
          title: fault('{field, field} needs at least {min} characters; it has {length}.', {
            field: 'The title',
            min: 8,
            length: 1,
          }),
          'milestones.0.days': fault('At least one day.'),
        },
      },
    });
    const unbalanced = jobForm({ milestones: [{ title: 'All', amount: '5', days: 3 }] });
    await expect(postJob(market.as(client), unbalanced)).rejects.toMatchObject({
      refusal: {
        fields: {
          milestones: fault('The milestones add up to {sum, money}, the price is {price, money}. Make them equal.', {
            sum: { amountMinor: '500', currency: 'EUR' },
            price: { amountMinor: '180000', currency: 'EUR' },
          }),
        },
      },
    });
    const huge = jobForm({ brief: 'a'.repeat(100_000) });
    await expect(postJob(market.as(client), huge)).rejects.toMatchObject({
      refusal: {
        fields: {
          brief: fault('{field, field} has {length, number} characters; at most {max, number} are possible.', {
            field: 'The brief',
            length: 100_000,
            max: 20_000,
          }),
        },
      },
    });
  });
});
