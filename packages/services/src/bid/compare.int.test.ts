import { expect, it } from 'vitest';
import { showBadge } from '../badge/show';
import { postJob } from '../job/post';
import { useBadges } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { compareBids } from './compare';
import { sendBid } from './send';

const market = useMarket();
const badges = useBadges(market);

it('filters by a shown badge, offers only badges that bidders show, and still says how many bids there are', async () => {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm());
  const [shows, hides, none] = [await market.member(), await market.member(), await market.member()];
  const badgeId = await badges.award(shows);
  await showBadge(market.as(shows), { badgeId });
  await badges.award(hides);
  for (const bidder of [shows, hides, none]) await sendBid(market.as(bidder), bidForm(jobId));
  const all = await compareBids(market.as(client), { jobId });
  expect(all.badges).toEqual([{ achievement: 'sql', title: 'SQL', bids: 1 }]);
  expect(all.bids).toHaveLength(3);
  const filtered = await compareBids(market.as(client), { jobId, badge: 'sql' });
  expect(filtered).toMatchObject({ total: 3, bids: [{ freelancer: { id: shows } }] });
});
