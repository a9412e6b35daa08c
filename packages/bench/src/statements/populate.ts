import { outbox } from '@assay/db/schema/log';
import type { AccountId, JobId } from '@assay/domain/kernel/id';
import { acceptOffer } from '@assay/services/bid/accept-offer';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { postJob } from '@assay/services/job/post';
import { logAppend } from '@assay/services/log/append';
import { approveMilestone } from '@assay/services/milestone/approve';
import { submitWork } from '@assay/services/milestone/submit';
import { noticeWrite } from '@assay/services/notice/write';
import { deliverEvent } from '@assay/services/outbox/deliver-event';
import { relayUnrelayed } from '@assay/services/outbox/relay-unrelayed';
import { startPayment } from '@assay/services/payment/start';
import { editProfile } from '@assay/services/profile/edit';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import type { Market } from '@assay/services/testing/open-market';
import { milestone } from '@assay/db/schema/market-contracts';
import { and, eq } from 'drizzle-orm';
import { sampleMasterKey } from '@assay/services/testing/log';

/** Two people with `size` contracts between them, and a job with `size` bids of people who have a job open each. */
export type Crowd = {
  readonly size: number;
  readonly client: AccountId;
  readonly freelancer: AccountId;
  readonly wantedJob: JobId;
};

const form = {
  amount: '900',
  milestones: [{ title: 'All of it', amount: '900', days: 5 }],
};

export async function populate(market: Market, size: number): Promise<Crowd> {
  const [client, freelancer] = [await market.member('Clara Client'), await market.member('Farid Freelancer', 'FR')];
  const rounds = Array.from({ length: size }, (_, number) => number);
  await Promise.all(lanes(rounds, () => workTogether(market, client, freelancer)));
  const { jobId: wantedJob } = await postJob(market.as(client), jobForm(form));
  await Promise.all(lanes(rounds, (number) => bidAsSomebody(market, wantedJob, `Bidder ${size} ${number}`)));
  return { size, client, freelancer, wantedJob };
}

/** A few at a time: as many as the database works on at once. */
function lanes<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<unknown>[] {
  const next = items[Symbol.iterator]();
  return Array.from({ length: 6 }, async () => {
    for (const item of next) await act(item);
  });
}

async function workTogether(market: Market, client: AccountId, freelancer: AccountId): Promise<void> {
  const { jobId } = await postJob(market.as(client), jobForm(form));
  const { bidId } = await sendBid(market.as(freelancer), bidForm(jobId, form));
  await offerBid(market.as(client), { bidId });
  const { contractId } = await acceptOffer(market.as(freelancer), { bidId });
  const [first] = await market.owner.database
    .select({ milestoneId: milestone.id })
    .from(milestone)
    .where(and(eq(milestone.contractId, contractId), eq(milestone.position, 0)));
  await startPayment(market.as(client), first);
  await submitWork(market.as(freelancer), { ...first, note: 'Here it is.' });
  await approveMilestone(market.as(client), first);
}

async function bidAsSomebody(market: Market, jobId: JobId, name: string): Promise<void> {
  const bidder = market.as(await market.member(name));
  await editProfile(bidder, {
    headline: 'Reports that are right',
    summary: 'I rewrite slow queries, explain what was slow and leave tests behind that keep it fast.',
    field: 'software',
    skills: ['sql'],
    rate: '60',
    currency: 'EUR',
    isPublic: true,
  });
  await sendBid(bidder, bidForm(jobId, form));
  await postJob(bidder, jobForm(form));
}

/** What the worker would do by now: everything stands in the log, and whoever was offered a contract has a notice. */
export async function deliver(market: Market): Promise<void> {
  const worker = () => market.system('bench');
  const relayed: Parameters<typeof deliverEvent>[2]['eventId'][] = [];
  await relayUnrelayed(worker(), 50_000, async (ids) => void relayed.push(...ids));
  const deliverTo = (consumers: Parameters<typeof deliverEvent>[1]) => (eventId: (typeof relayed)[number]) =>
    deliverEvent(worker(), consumers, { eventId, attempt: 1, isLast: false });
  const offers = await market.owner.database
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.kind, 'bid.offered'));
  await Promise.all(
    lanes(
      offers.map(({ id }) => id),
      deliverTo([noticeWrite]),
    ),
  );
  // Whoever appends takes along what else waits.
  for (const eventId of relayed.slice(0, 5)) await deliverTo([logAppend([], sampleMasterKey)])(eventId);
}
