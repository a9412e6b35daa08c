import type { Transaction } from '@assay/db/connect';
import { job, thread } from '@assay/db/schema/market-jobs';
import { brandId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import { tell, type Announcements } from './draft';

const bidsOf = (jobId: string) => `/jobs/${jobId}/bids`;
const ownBids = '/bids';

export const bidAnnouncements = {
  'bid.sent': ({ clientId, jobId, title, price: { amountMinor, currency } }) => [
    tell({
      to: clientId,
      kind: 'bid.received',
      facts: { title, amountMinor, currency },
      path: bidsOf(jobId),
      mail: true,
    }),
  ],
  'bid.seen': ({ freelancerId, title }) => [
    tell({ to: freelancerId, kind: 'bid.seen', facts: { title }, path: ownBids }),
  ],
  'bid.shortlisted': ({ freelancerId, title }) => [
    tell({ to: freelancerId, kind: 'bid.shortlisted', facts: { title }, path: ownBids, mail: true }),
  ],
  'bid.offered': ({ freelancerId, title, expiresAt }) => [
    tell({ to: freelancerId, kind: 'bid.offered', facts: { title, expiresAt }, path: ownBids, mail: true }),
  ],
  'bid.offer_refused': ({ clientId, jobId, title }) => [
    tell({ to: clientId, kind: 'bid.offer_refused', facts: { title }, path: bidsOf(jobId), mail: true }),
  ],
  'bid.offer_lapsed': ({ clientId, freelancerId, jobId, title }) => [
    tell({ to: clientId, kind: 'bid.offer_lapsed.client', facts: { title }, path: bidsOf(jobId), mail: true }),
    tell({ to: freelancerId, kind: 'bid.offer_lapsed.freelancer', facts: { title }, path: ownBids, mail: true }),
  ],
  'bid.declined': ({ freelancerId, title, reason }) => [
    tell({ to: freelancerId, kind: 'bid.declined', facts: { title, reason }, path: ownBids, mail: true }),
  ],
  'bid.withdrawn': ({ clientId, jobId, title }) => [
    tell({ to: clientId, kind: 'bid.withdrawn', facts: { title }, path: bidsOf(jobId) }),
  ],
  'bid.closed': ({ freelancerId, title }) => [
    tell({ to: freelancerId, kind: 'bid.closed', facts: { title }, path: ownBids, mail: true }),
  ],
  'job.expired': async ({ clientId, jobId }, lookup) => [
    tell({
      to: clientId,
      kind: 'job.expired',
      facts: { title: await titleOf(lookup, jobId) },
      path: bidsOf(jobId),
      mail: true,
    }),
  ],
  'job.removed': async ({ clientId, jobId, reason }, lookup) => [
    tell({
      to: clientId,
      kind: 'job.removed',
      facts: { title: await titleOf(lookup, jobId), reason },
      path: `/jobs/${jobId}`,
      mail: true,
    }),
  ],
  'message.sent': ({ recipientId, threadId, title }) => [
    tell({
      to: recipientId,
      kind: 'message.received',
      facts: { title, count: '1' },
      path: `/messages/${threadId}`,
      mail: true,
      isCounted: true,
    }),
  ],
  'interview.proposed': async ({ freelancerId, bidId, title }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'interview.proposed',
      facts: { title },
      path: await threadPath(lookup, bidId),
      mail: true,
    }),
  ],
  'interview.agreed': async ({ clientId, bidId, title, agreedTime }, lookup) => [
    tell({
      to: clientId,
      kind: 'interview.agreed',
      facts: { title, agreedTime },
      path: await threadPath(lookup, bidId),
      mail: true,
    }),
  ],
  'interview.cancelled': async ({ clientId, freelancerId, bidId, title }, lookup) => {
    const path = await threadPath(lookup, bidId);
    return [clientId, freelancerId].map((to) =>
      tell({ to, kind: 'interview.cancelled', facts: { title }, path, mail: true }),
    );
  },
} satisfies Announcements;

async function titleOf(lookup: Transaction, jobId: string): Promise<string> {
  const [row] = await lookup
    .select({ title: job.title })
    .from(job)
    .where(eq(job.id, brandId(jobId)));
  return orNotFound(row).title;
}

async function threadPath(lookup: Transaction, bidId: string): Promise<string> {
  const [row] = await lookup
    .select({ id: thread.id })
    .from(thread)
    .where(eq(thread.bidId, brandId(bidId)));
  return row ? `/messages/${row.id}` : '/messages';
}
