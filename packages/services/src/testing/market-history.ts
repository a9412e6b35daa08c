import { milestone } from '@assay/db/schema/market-contracts';
import type { EventId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { hideBadge } from '../badge/hide';
import { showBadge } from '../badge/show';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { endContract } from '../contract/end';
import { setRate } from '../exchange/set-rate';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { logAppend } from '../log/append';
import { deliverEvent } from '../outbox/deliver-event';
import { relayUnrelayed } from '../outbox/relay-unrelayed';
import { refundMilestone } from '../payment/refund';
import { startPayment } from '../payment/start';
import type { Badges } from './badge';
import { agreeContract, firstMilestone, fundAndSubmit, release } from './contract';
import { bidForm, jobForm, type Market } from './fixture';
import { sampleMasterKey } from './log';
import { sitTest } from './sit-test';

/** A small market with something behind every figure: hires in two currencies, money held, released and refunded, badges. */
export async function liveThrough(market: Market, badges: Badges): Promise<void> {
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  await setRate(operator, { currency: 'USD', date: '2026-01-02', rate: '1.25', source: 'A bank of the test' });
  const released = await agreeContract(market);
  await fundAndSubmit(market, released, firstMilestone(released));
  await release(market, firstMilestone(released));
  await startPayment(market.as(released.client), { milestoneId: released.milestones[1] });
  const refunded = await agreeContract(market);
  await startPayment(market.as(refunded.client), { milestoneId: firstMilestone(refunded) });
  await refundMilestone(market.as(refunded.freelancer), { milestoneId: firstMilestone(refunded) });
  await endContract(market.as(refunded.client), { contractId: refunded.contractId });
  await workInDollars(market, operator);
  await openJobs(market);
  await earnBadges(market, badges);
}

/** Money comes in at one rate, and a part goes back when there is another. */
async function workInDollars(market: Market, operator: ServiceContext): Promise<void> {
  const [client, freelancer] = [market.as(await market.member()), market.as(await market.member())];
  const { jobId } = await postJob(client, jobForm(inDollars));
  const { bidId } = await sendBid(freelancer, bidForm(jobId, inDollars));
  await offerBid(client, { bidId });
  const { contractId } = await acceptOffer(freelancer, { bidId });
  const milestones = await market.owner.database
    .select({ id: milestone.id })
    .from(milestone)
    .where(eq(milestone.contractId, contractId));
  for (const { id } of milestones) await startPayment(client, { milestoneId: id });
  await setRate(operator, { currency: 'USD', date: '2026-01-03', rate: '1.6', source: 'A bank of the test' });
  await refundMilestone(freelancer, { milestoneId: milestones[0]?.id });
}

const inDollars = { currency: 'USD' };

async function openJobs(market: Market): Promise<void> {
  const [client, bidder] = [await market.member(), await market.member()];
  const { jobId } = await postJob(market.as(client), jobForm(inDollars));
  await sendBid(market.as(bidder), bidForm(jobId, inDollars));
  const cancelled = await postJob(market.as(client), jobForm());
  await cancelJob(market.as(client), cancelled);
}

async function earnBadges(market: Market, badges: Badges): Promise<void> {
  const [shows, hides, unseen, fails] = [
    await market.member(),
    await market.member(),
    await market.member(),
    await market.member(),
  ];
  for (const accountId of [shows, hides, unseen]) await sitTest(market, accountId, true);
  await sitTest(market, fails, false);
  await showBadge(market.as(shows), { badgeId: await badges.award(shows) });
  const badgeId = await badges.award(hides);
  await showBadge(market.as(hides), { badgeId });
  await hideBadge(market.as(hides), { badgeId });
  // Hidden before anybody saw it: takes nothing from the badges shown.
  await hideBadge(market.as(unseen), { badgeId: await badges.award(unseen) });
}

/** Brings every event to the log, as the worker does. */
export async function relayToLog(market: Market): Promise<void> {
  const ctx = market.system('log.append');
  const queued: EventId[] = [];
  const enqueue = async (eventIds: readonly EventId[]) => void queued.push(...eventIds);
  while ((await relayUnrelayed(ctx, 500, enqueue)) > 0);
  for (const eventId of queued)
    await deliverEvent(ctx, [logAppend([], sampleMasterKey)], { eventId, attempt: 1, isLast: false });
}
