import { tell, type Announcements } from './draft';
import { bidWords, jobTitle, jobTitleOfBid, jobWords, threadPath } from './lookup';

const bidsOf = (jobId: string) => `/jobs/${jobId}/bids`;
const ownBids = '/bids';

export const bidAnnouncements = {
  'bid.sent': async ({ clientId, jobId, price: { amountMinor, currency } }, lookup) => [
    tell({
      to: clientId,
      kind: 'bid.received',
      facts: { title: await jobTitle(lookup, jobId), amountMinor, currency },
      path: bidsOf(jobId),
      mail: true,
    }),
  ],
  'bid.seen': async ({ freelancerId, jobId }, lookup) => [
    tell({ to: freelancerId, kind: 'bid.seen', facts: { title: await jobTitle(lookup, jobId) }, path: ownBids }),
  ],
  'bid.shortlisted': async ({ freelancerId, jobId }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'bid.shortlisted',
      facts: { title: await jobTitle(lookup, jobId) },
      path: ownBids,
      mail: true,
    }),
  ],
  'bid.offered': async ({ freelancerId, jobId, expiresAt }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'bid.offered',
      facts: { title: await jobTitle(lookup, jobId), expiresAt },
      path: ownBids,
      mail: true,
    }),
  ],
  'bid.offer_refused': async ({ clientId, jobId }, lookup) => [
    tell({
      to: clientId,
      kind: 'bid.offer_refused',
      facts: { title: await jobTitle(lookup, jobId) },
      path: bidsOf(jobId),
      mail: true,
    }),
  ],
  'bid.offer_lapsed': async ({ clientId, freelancerId, jobId }, lookup) => {
    const facts = { title: await jobTitle(lookup, jobId) };
    return [
      tell({ to: clientId, kind: 'bid.offer_lapsed.client', facts, path: bidsOf(jobId), mail: true }),
      tell({ to: freelancerId, kind: 'bid.offer_lapsed.freelancer', facts, path: ownBids, mail: true }),
    ];
  },
  'bid.declined': async ({ freelancerId, bidId }, lookup) => {
    const { title, declineReason } = await bidWords(lookup, bidId);
    const facts = { title, reason: declineReason ?? '' };
    return [tell({ to: freelancerId, kind: 'bid.declined', facts, path: ownBids, mail: true })];
  },
  'bid.withdrawn': async ({ clientId, jobId }, lookup) => [
    tell({ to: clientId, kind: 'bid.withdrawn', facts: { title: await jobTitle(lookup, jobId) }, path: bidsOf(jobId) }),
  ],
  'bid.closed': async ({ freelancerId, jobId }, lookup) => {
    const { title, state } = await jobWords(lookup, jobId);
    const kind =
      state === 'removed' ? 'bid.closed.removed' : state === 'cancelled' ? 'bid.closed.cancelled' : 'bid.closed';
    return [tell({ to: freelancerId, kind, facts: { title }, path: ownBids, mail: true })];
  },
  'job.expired': async ({ clientId, jobId }, lookup) => [
    tell({
      to: clientId,
      kind: 'job.expired',
      facts: { title: await jobTitle(lookup, jobId) },
      path: bidsOf(jobId),
      mail: true,
    }),
  ],
  'job.removed': async ({ clientId, jobId }, lookup) => {
    const { title, removedReason } = await jobWords(lookup, jobId);
    const facts = { title, reason: removedReason ?? '' };
    return [tell({ to: clientId, kind: 'job.removed', facts, path: `/jobs/${jobId}`, mail: true })];
  },
  'message.sent': async ({ recipientId, threadId, bidId }, lookup) => [
    tell({
      to: recipientId,
      kind: 'message.received',
      facts: { title: await jobTitleOfBid(lookup, bidId), count: '1' },
      path: `/messages/${threadId}`,
      mail: true,
      isCounted: true,
    }),
  ],
  'interview.proposed': async ({ freelancerId, bidId, jobId }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'interview.proposed',
      facts: { title: await jobTitle(lookup, jobId) },
      path: await threadPath(lookup, bidId),
      mail: true,
    }),
  ],
  'interview.agreed': async ({ clientId, bidId, jobId, agreedTime }, lookup) => [
    tell({
      to: clientId,
      kind: 'interview.agreed',
      facts: { title: await jobTitle(lookup, jobId), agreedTime },
      path: await threadPath(lookup, bidId),
      mail: true,
    }),
  ],
  'interview.cancelled': async ({ clientId, freelancerId, bidId, jobId }, lookup) => {
    const path = await threadPath(lookup, bidId);
    const facts = { title: await jobTitle(lookup, jobId) };
    return [clientId, freelancerId].map((to) => tell({ to, kind: 'interview.cancelled', facts, path, mail: true }));
  },
} satisfies Announcements;
