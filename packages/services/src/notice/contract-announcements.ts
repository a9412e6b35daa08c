import { daysAfter, marketRules } from '@assay/domain/market/rules';
import type { Transaction } from '@assay/db/connect';
import { tell, type Announcements, type Draft } from './draft';
import { contractTitle, failureReason, milestonePrice, milestoneTitles } from './lookup';

const contractPath = (contractId: string) => `/contracts/${contractId}`;

type Ended = {
  readonly contractId: string;
  readonly clientId: string;
  readonly freelancerId: string;
};

async function reviewDue(
  { contractId, clientId, freelancerId }: Ended,
  lookup: Transaction,
  endedAt: Date,
): Promise<Draft[]> {
  const title = await contractTitle(lookup, contractId);
  const until = daysAfter(endedAt, marketRules.reviewWindowDays).toISOString();
  return [clientId, freelancerId].map((to) =>
    tell({
      to,
      kind: 'review.due',
      facts: { title, until },
      path: contractPath(contractId),
      mail: true,
      alsoToActor: true,
    }),
  );
}

export const contractAnnouncements = {
  'contract.started': async ({ contractId, clientId, freelancerId }, lookup) => {
    const told = { facts: { title: await contractTitle(lookup, contractId) }, path: contractPath(contractId) };
    return [
      tell({ to: clientId, kind: 'contract.started.client', ...told, mail: true }),
      tell({ to: freelancerId, kind: 'contract.started.freelancer', ...told, alsoToActor: true }),
    ];
  },
  'contract.completed': reviewDue,
  'contract.ended': async (payload, lookup, occurredAt) => {
    const { contractId, clientId, freelancerId, endedBy } = payload;
    const facts = { title: await contractTitle(lookup, contractId) };
    const others = [clientId, freelancerId].filter((side) => side !== endedBy);
    return [
      ...others.map((to) => tell({ to, kind: 'contract.ended', facts, path: contractPath(contractId), mail: true })),
      ...(await reviewDue(payload, lookup, occurredAt)),
    ];
  },
  'milestone.funded': async ({ milestoneId, contractId, clientId, freelancerId, amount }, lookup) => {
    const titles = await milestoneTitles(lookup, milestoneId);
    const price = await milestonePrice(lookup, milestoneId);
    const paidIn = { amountMinor: amount.amountMinor, currency: amount.currency };
    const told = { path: contractPath(contractId), mail: true };
    return [
      tell({ to: freelancerId, kind: 'milestone.funded.freelancer', facts: { ...titles, ...price }, ...told }),
      tell({ to: clientId, kind: 'milestone.funded.client', facts: { ...titles, ...paidIn }, ...told }),
    ];
  },
  'milestone.submitted': async ({ milestoneId, contractId, clientId, autoApproveAt }, lookup) => [
    tell({
      to: clientId,
      kind: 'milestone.submitted',
      facts: { ...(await milestoneTitles(lookup, milestoneId)), autoApproveAt },
      path: contractPath(contractId),
      mail: true,
    }),
  ],
  'milestone.changes_requested': async ({ milestoneId, contractId, freelancerId }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'milestone.changes_requested',
      facts: await milestoneTitles(lookup, milestoneId),
      path: contractPath(contractId),
      mail: true,
    }),
  ],
  'milestone.released': async ({ milestoneId, contractId, clientId, freelancerId, amount, releasedBy }, lookup) => {
    const { amountMinor, currency } = amount;
    const facts = { ...(await milestoneTitles(lookup, milestoneId)), amountMinor, currency };
    const toFreelancer = tell({
      to: freelancerId,
      kind: 'milestone.released.freelancer',
      facts,
      path: '/money',
      mail: true,
    });
    if (releasedBy === 'client') return [toFreelancer];
    return [
      toFreelancer,
      tell({ to: clientId, kind: 'milestone.released.client', facts, path: contractPath(contractId), mail: true }),
    ];
  },
  'milestone.refunded': async ({ milestoneId, clientId, amount: { amountMinor, currency } }, lookup) => [
    tell({
      to: clientId,
      kind: 'milestone.refunded',
      facts: { ...(await milestoneTitles(lookup, milestoneId)), amountMinor, currency },
      path: '/money',
      mail: true,
    }),
  ],
  'milestone.cancelled': async ({ milestoneId, contractId, freelancerId }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'milestone.cancelled',
      facts: await milestoneTitles(lookup, milestoneId),
      path: contractPath(contractId),
    }),
  ],
  'receipt.held': ({ clientId, amount: { amountMinor, currency } }) => [
    tell({ to: clientId, kind: 'receipt.held', facts: { amountMinor, currency }, path: '/money', mail: true }),
  ],
  'receipt.returned': ({ clientId, amount: { amountMinor, currency } }) => [
    tell({ to: clientId, kind: 'receipt.returned', facts: { amountMinor, currency }, path: '/money', mail: true }),
  ],
  'payout.paid': ({ freelancerId, amount: { amountMinor, currency } }) => [
    tell({ to: freelancerId, kind: 'payout.paid', facts: { amountMinor, currency }, path: '/money', mail: true }),
  ],
  'payout.failed': async ({ payoutId, freelancerId, amount: { amountMinor, currency } }, lookup) => [
    tell({
      to: freelancerId,
      kind: 'payout.failed',
      facts: { amountMinor, currency, reason: await failureReason(lookup, payoutId) },
      path: '/money',
      mail: true,
    }),
  ],
  'review.revealed': async ({ contractId, subjectId }, lookup) => [
    tell({
      to: subjectId,
      kind: 'review.revealed',
      facts: { title: await contractTitle(lookup, contractId) },
      path: contractPath(contractId),
      mail: true,
      alsoToActor: true,
    }),
  ],
} satisfies Announcements;
