import type { Blueprint } from '../blueprint';

export const readinessBlueprint: Blueprint = {
  slug: 'marketplace-readiness',
  version: 1,
  title: 'Marketplace readiness',
  summary:
    'How money, delivery, hiring and badges work on this marketplace, asked from the settings in force. The page of rules may stay open beside the quiz.',
  field: 'professional',
  skills: [],
  openBook: true,
  objectives: [
    {
      id: 'money',
      title: 'Fees, payments and invoices',
      outcome: 'Knows before a bid what arrives and who invoices whom.',
      questions: 2,
      levels: { understand: 1, apply: 1 },
    },
    {
      id: 'delivery',
      title: 'Delivery and approval',
      outcome: 'Knows when work is safe to begin, when it counts as approved and how often changes may be asked for.',
      questions: 2,
      levels: { understand: { least: 0, most: 1 }, apply: { least: 1, most: 2 } },
    },
    {
      id: 'hiring',
      title: 'Bids and offers',
      outcome: 'Keeps track of open bids, decision dates and offers.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'reputation',
      title: 'Badges and reviews',
      outcome: 'Knows who sees a badge or a review, and when a test may be taken again.',
      questions: 2,
      levels: { understand: { least: 0, most: 1 }, apply: { least: 1, most: 2 } },
    },
  ],
  enemies: [],
  pilots: 0,
  minutes: 6,
  typicalMinutes: 3,
  awardsBadge: true,
  passMark: 7,
  passMarkReason: 'Seven of eight: with the rules open beside it, one slip is allowed.',
  fewestOptions: 4,
  notionalHours: 1,
  validMonths: 24,
  sources: ['The settings of this installation'],
};
