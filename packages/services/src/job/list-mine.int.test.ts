import { expect, it } from 'vitest';
import { acceptOffer } from '../bid/accept-offer';
import { compareBids } from '../bid/compare';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { withdrawBid } from '../bid/withdraw';
import { refusalOf } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { listMyJobs } from './list-mine';
import { postJob } from './post';

const market = useMarket();

it('lists only one’s own jobs, the newest first, and counts their bids by how far they have come', async () => {
  const client = market.as(await market.member('Clara Client'));
  await postJob(market.as(await market.member()), jobForm({ title: 'The job of somebody else' }));
  const { jobId } = await postJob(client, jobForm({ title: 'The first job of mine' }));
  await postJob(client, jobForm({ title: 'The second job of mine' }));
  const bidders = [
    market.as(await market.member()),
    market.as(await market.member()),
    market.as(await market.member()),
  ];
  const bids = [];
  for (const bidder of bidders) bids.push({ bidder, ...(await sendBid(bidder, bidForm(jobId))) });
  const [chosen, , gone] = bids;
  if (!chosen || !gone) throw new Error('three bids were sent');
  await withdrawBid(gone.bidder, { bidId: gone.bidId });
  await shortlistBid(client, { bidId: chosen.bidId });
  expect(await listMyJobs(client)).toMatchObject([
    { title: 'The second job of mine', bids: 0, contractId: null },
    { title: 'The first job of mine', bids: 2, newBids: 1, shortlisted: 1, offered: 0 },
  ]);
  await compareBids(client, { jobId });
  await offerBid(client, { bidId: chosen.bidId });
  const { contractId } = await acceptOffer(chosen.bidder, { bidId: chosen.bidId });
  expect((await listMyJobs(client)).find(({ id }) => id === jobId)).toMatchObject({
    state: 'filled',
    newBids: 0,
    contractId,
  });
});

it('is refused to nobody known', async () => {
  expect(await refusalOf(listMyJobs(market.anonymous()))).toBe('not_signed_in');
});
