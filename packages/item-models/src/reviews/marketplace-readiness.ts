import type { ReviewRound } from './review-round';

export const marketplaceReadinessReviews: readonly ReviewRound[] = [
  {
    on: '2026-11-22',
    how: 'answered',
    round: 'after the first changes',
    questions: 20,
    accepted: [
      'readiness-fee-amounts@1',
      'readiness-auto-approval@1',
      'readiness-offers-and-decisions@1',
      'readiness-open-bids@2',
      'readiness-badge-visibility@1',
      'readiness-retake-wait@2',
      'readiness-double-blind-reviews@2',
    ],
    acceptedOnceMended: [],
    sentBack: [],
  },
  {
    on: '2026-11-22',
    how: 'answered',
    round: 'after the last changes',
    questions: 15,
    accepted: ['readiness-invoice-parties@2', 'readiness-change-rounds@3', 'readiness-held-money@3'],
    acceptedOnceMended: [],
    sentBack: [],
  },
];
