import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { tell, type Announcements, type Draft } from './draft';

const contractPath = (contractId: string) => `/contracts/${contractId}`;

type Ended = {
  readonly contractId: string;
  readonly clientId: string;
  readonly freelancerId: string;
  readonly title: string;
};

function reviewDue({ contractId, clientId, freelancerId, title }: Ended, endedAt: Date): Draft[] {
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
  'contract.started': ({ contractId, clientId, freelancerId, title }) => [
    tell({
      to: clientId,
      kind: 'contract.started.client',
      facts: { title },
      path: contractPath(contractId),
      mail: true,
    }),
    tell({
      to: freelancerId,
      kind: 'contract.started.freelancer',
      facts: { title },
      path: contractPath(contractId),
      alsoToActor: true,
    }),
  ],
  'contract.completed': (payload, _, occurredAt) => reviewDue(payload, occurredAt),
  'contract.ended': (payload, _, occurredAt) => [
    ...[payload.clientId, payload.freelancerId]
      .filter((side) => side !== payload.endedBy)
      .map((to) =>
        tell({
          to,
          kind: 'contract.ended',
          facts: { title: payload.title },
          path: contractPath(payload.contractId),
          mail: true,
        }),
      ),
    ...reviewDue(payload, occurredAt),
  ],
  'milestone.funded': ({
    contractId,
    clientId,
    freelancerId,
    title,
    contractTitle,
    amount: { amountMinor, currency },
  }) => {
    const facts = { title, contractTitle, amountMinor, currency };
    const path = contractPath(contractId);
    return [
      tell({ to: freelancerId, kind: 'milestone.funded.freelancer', facts, path, mail: true }),
      tell({ to: clientId, kind: 'milestone.funded.client', facts, path, mail: true }),
    ];
  },
  'milestone.submitted': ({ contractId, clientId, title, contractTitle, autoApproveAt }) => [
    tell({
      to: clientId,
      kind: 'milestone.submitted',
      facts: { title, contractTitle, autoApproveAt },
      path: contractPath(contractId),
      mail: true,
    }),
  ],
  'milestone.changes_requested': ({ contractId, freelancerId, title, contractTitle }) => [
    tell({
      to: freelancerId,
      kind: 'milestone.changes_requested',
      facts: { title, contractTitle },
      path: contractPath(contractId),
      mail: true,
    }),
  ],
  'milestone.released': ({ contractId, clientId, freelancerId, title, contractTitle, amount, releasedBy }) => {
    const facts = { title, contractTitle, amountMinor: amount.amountMinor, currency: amount.currency };
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
  'milestone.refunded': ({ clientId, title, contractTitle, amount: { amountMinor, currency } }) => [
    tell({
      to: clientId,
      kind: 'milestone.refunded',
      facts: { title, contractTitle, amountMinor, currency },
      path: '/money',
      mail: true,
    }),
  ],
  'milestone.cancelled': ({ contractId, freelancerId, title, contractTitle }) => [
    tell({
      to: freelancerId,
      kind: 'milestone.cancelled',
      facts: { title, contractTitle },
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
  'payout.failed': ({ freelancerId, amount: { amountMinor, currency }, reason }) => [
    tell({
      to: freelancerId,
      kind: 'payout.failed',
      facts: { amountMinor, currency, reason },
      path: '/money',
      mail: true,
    }),
  ],
  'review.revealed': ({ contractId, subjectId, contractTitle }) => [
    tell({
      to: subjectId,
      kind: 'review.revealed',
      facts: { title: contractTitle },
      path: contractPath(contractId),
      mail: true,
      alsoToActor: true,
    }),
  ],
} satisfies Announcements;
