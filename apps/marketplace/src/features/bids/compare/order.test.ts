import type { ComparedBid } from '@assay/protocol/dto/bid';
import { expect, test } from 'vitest';
import { inOrder, readOrder } from './order';

function bid(id: string, amountMinor: string, finishedContracts: number, state = 'seen'): ComparedBid {
  return {
    id,
    arrival: Number(id),
    jobId: 'job',
    state,
    price: { amountMinor, currency: 'EUR' },
    clientPays: { amountMinor, currency: 'EUR' },
    freelancerReceives: { amountMinor, currency: 'EUR' },
    platformKeeps: { amountMinor: '0', currency: 'EUR' },
    fees: { freelancerPercent: '0', clientPercent: '0' },
    note: '',
    milestones: [],
    answers: [],
    declineReason: null,
    sentAt: `2026-11-0${id}T00:00:00Z`,
    seenAt: null,
    offerExpiresAt: null,
    threadId: null,
    freelancer: { id, name: id, slug: null, country: 'DE', timeZone: 'UTC' },
    headline: '',
    badges: [],
    record: { finishedContracts, reviews: 0, meanScore: null },
  };
}

const bids = [
  bid('3', '900', 1),
  bid('1', '100000000000000000001', 0),
  bid('2', '900', 7),
  bid('4', '5', 9, 'declined'),
];
const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(bids, order).map(({ id }) => id);

test('bids stand in the chosen order, equal ones by the time they were sent, declined ones last', () => {
  expect(ids('price')).toEqual(['2', '3', '1', '4']);
  expect(ids('dearest')).toEqual(['1', '2', '3', '4']);
  expect(ids('record')).toEqual(['2', '3', '1', '4']);
  expect(ids('sent')).toEqual(['1', '2', '3', '4']);
});

test('an unknown order is the order of arrival, which favours nobody', () => {
  expect(readOrder('alphabet')).toBe('sent');
});
