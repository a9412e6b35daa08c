import type { BidId } from '@assay/domain/kernel/id';
import { expect, it } from 'vitest';
import { postJob } from '../job/post';
import { refusalOf } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { compareBids } from './compare';
import { declineBids } from './decline-many';
import { sendBid } from './send';

const market = useMarket();

async function jobWithBids(count: number) {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm());
  const bidIds: BidId[] = [];
  for (let index = 0; index < count; index += 1) {
    bidIds.push((await sendBid(market.as(await market.member()), bidForm(jobId))).bidId);
  }
  const states = async () => (await compareBids(market.as(client), { jobId })).bids.map(({ state }) => state);
  return { client: market.as(client), jobId, bidIds, states };
}

const reason = 'We chose bids that name a date for the hand-over.';

it('declines the chosen bids with one reason and leaves the others', async () => {
  const { client, jobId, bidIds, states } = await jobWithBids(3);
  expect(await declineBids(client, { jobId, bidIds: bidIds.slice(0, 2), reason })).toEqual({ declined: 2 });
  expect(await states()).toEqual(['declined', 'declined', 'seen']);
  const { bids } = await compareBids(client, { jobId });
  expect(bids[0]?.declineReason).toBe(reason);
});

it('declines all or none: one bid that is decided, or of another job, refuses the rest', async () => {
  const { client, jobId, bidIds, states } = await jobWithBids(2);
  const other = await jobWithBids(1);
  const [first] = bidIds;
  expect(await refusalOf(declineBids(client, { jobId, bidIds: [...bidIds, ...other.bidIds], reason }))).toBe(
    'not_found',
  );
  await declineBids(client, { jobId, bidIds: [first], reason });
  expect(await refusalOf(declineBids(client, { jobId, bidIds, reason }))).toBe('wrong_state');
  expect(await states()).toEqual(['declined', 'seen']);
});

it('is for the client of the job alone, and asks for a choice and a reason', async () => {
  const { client, jobId, bidIds } = await jobWithBids(1);
  const stranger = market.as(await market.member());
  expect(await refusalOf(declineBids(stranger, { jobId, bidIds, reason }))).toBe('not_found');
  expect(await refusalOf(declineBids(client, { jobId, bidIds: [], reason }))).toBe('invalid_input');
  expect(await refusalOf(declineBids(client, { jobId, bidIds, reason: ' ' }))).toBe('invalid_input');
});
