import { brandId } from '@assay/domain/kernel/id';
import { expect, it } from 'vitest';
import { showBadge } from '../badge/show';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import { useBadges } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { readBidEligibility } from './read-eligibility';
import { sendBid } from './send';

const market = useMarket();
const badges = useBadges(market);

async function postedJob(changes: Record<string, unknown> = {}) {
  const client = await market.member('Clara Client');
  const { jobId } = await postJob(market.as(client), jobForm(changes));
  return { client, jobId };
}

it('tells everybody before they write whether they may bid, and the reason when not', async () => {
  const { client, jobId } = await postedJob();
  const freelancer = await market.member();
  const asked = (ctx: ReturnType<typeof market.anonymous>) => readBidEligibility(ctx, { jobId });
  expect(await asked(market.as(freelancer))).toEqual({ mayBid: true });
  expect(await asked(market.anonymous())).toMatchObject({ mayBid: false, refusal: { code: 'not_signed_in' } });
  expect(await asked(market.as(client))).toMatchObject({ mayBid: false, refusal: { code: 'own_job' } });
  await sendBid(market.as(freelancer), bidForm(jobId));
  expect(await asked(market.as(freelancer))).toMatchObject({ mayBid: false, refusal: { code: 'already_bid' } });
  await cancelJob(market.as(client), { jobId });
  expect(await asked(market.as(await market.member()))).toMatchObject({ refusal: { code: 'job_closed' } });
});

it('opens a job that asks for a badge to those who show it, and to nobody who only holds it', async () => {
  const { jobId } = await postedJob({ requiredBadge: 'sql' });
  const holder = await market.member();
  const badgeId = await badges.award(holder);
  expect(await readBidEligibility(market.as(holder), { jobId })).toEqual({
    mayBid: false,
    refusal: { code: 'badge_required', facts: { badge: 'SQL' } },
  });
  await showBadge(market.as(holder), { badgeId });
  expect(await readBidEligibility(market.as(holder), { jobId })).toEqual({ mayBid: true });
});

it('does not say whether a job exists that nobody may see', async () => {
  const missing = { jobId: brandId('01935b2e-0000-7000-8000-000000000000') };
  expect(await readBidEligibility(market.as(await market.member()), missing)).toMatchObject({
    refusal: { code: 'not_found' },
  });
});
