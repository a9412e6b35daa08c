import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { showBadge } from '../badge/show';
import { postJob } from '../job/post';
import { useBadges } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { compareBids } from './compare';
import { sendBid } from './send';
import { shortlistBid } from './shortlist';

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

/** Guarantees that nothing in the answer leads to an unnamed bidder: neither name nor account, profile, badge page or day. */
it('names nobody of a job with anonymous bids before the short list, and everybody on it', async () => {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm({ anonymousBids: true }));
  const [chosen, other] = [await market.member('Nour Named'), await market.member('Uri Unnamed')];
  const badgeId = await badges.award(other);
  await showBadge(market.as(other), { badgeId });
  const { bidId } = await sendBid(market.as(chosen), bidForm(jobId));
  await sendBid(market.as(other), bidForm(jobId));
  await shortlistBid(market.as(client), { bidId });
  const { bids } = await compareBids(market.as(client), { jobId });
  expect(bids).toMatchObject([
    { arrival: 1, freelancer: { id: chosen, name: 'Nour Named' } },
    { arrival: 2, freelancer: null, badges: [{ achievement: 'sql', badgeId: null }], record: { reviews: 0 } },
  ]);
  const said = JSON.stringify(bids[1]);
  for (const trace of ['Uri Unnamed', other, badgeId]) expect(said).not.toContain(trace);
  expect(bids[1]?.badges[0]?.awardedAt).toMatch(/-01-01T00:00:00.000Z$/);
});

it('what the client saw goes to the log: each bid with its place, whether it was named, and the badges that could be seen', async () => {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm({ anonymousBids: true }));
  const [named, unnamed] = [await market.member(), await market.member()];
  const badgeId = await badges.award(named);
  await showBadge(market.as(named), { badgeId });
  await showBadge(market.as(unnamed), { badgeId: await badges.award(unnamed) });
  const { bidId: first } = await sendBid(market.as(named), bidForm(jobId));
  const { bidId: second } = await sendBid(market.as(unnamed), bidForm(jobId));
  await shortlistBid(market.as(client), { bidId: first });
  const onlooker = { counts: () => Promise.resolve(true) };
  await compareBids(market.as(client), { jobId });
  await compareBids({ ...market.as(client), onlooker }, { jobId, badge: 'sql' });
  const rows = await market.owner.database.execute<{ payload: unknown }>(
    sql`select payload from log.outbox where kind = 'comparison.shown' and payload ->> 'jobId' = ${jobId}`,
  );
  const seen = { achievement: 'sql', assurance: expect.stringMatching(/^A\d$/) };
  expect(rows.map(({ payload }) => payload)).toEqual([
    {
      jobId,
      viewerId: client,
      badge: 'sql',
      rows: [
        { id: first, position: 1, isNamed: true, badges: [{ ...seen, badgeId }] },
        { id: second, position: 2, isNamed: false, badges: [{ ...seen, badgeId: null }] },
      ],
    },
  ]);
});
