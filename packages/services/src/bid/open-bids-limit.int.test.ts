import { marketRules } from '@assay/domain/market/rules';
import { expect, it } from 'vitest';
import { postJob } from '../job/post';
import { refusalOf } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { listMyBids } from './list-mine';
import { sendBid } from './send';
import { withdrawBid } from './withdraw';

const market = useMarket();

it('bids sent at once do not exceed the number that may be open, and a withdrawn one frees its place', async () => {
  const client = await market.member('Clara Client');
  const bidder = market.as(await market.member());
  const jobs = await Promise.all(
    Array.from(
      { length: marketRules.openBidsMax + 8 },
      async () => (await postJob(market.as(client), jobForm())).jobId,
    ),
  );
  const outcomes = await Promise.all(jobs.map((jobId) => refusalOf(sendBid(bidder, bidForm(jobId)))));
  const counted = (code: string) => outcomes.filter((outcome) => outcome === code).length;
  expect([counted('done'), counted('bid_limit_reached')]).toEqual([marketRules.openBidsMax, 8]);

  const [own] = await listMyBids(bidder);
  const refusedJob = jobs[outcomes.indexOf('bid_limit_reached')] ?? '';
  await withdrawBid(bidder, { bidId: own?.id });
  expect(await refusalOf(sendBid(bidder, bidForm(refusedJob)))).toBe('done');
});
