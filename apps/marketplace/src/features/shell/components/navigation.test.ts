import { expect, test } from 'vitest';
import { personalNavigation } from './navigation';

const say = (word: string) => word;
const viewer = { name: 'Noor', unreadMessages: 2, unreadNotices: 0, waiting: 1 };

test('one account that both works and hires sees the pages of both sides once', () => {
  const labels = personalNavigation({ ...viewer, roles: ['freelancer', 'client'] }, say).map(({ label }) => label);
  expect(labels).toEqual(['today', 'bids', 'badges', 'myJobs', 'contracts', 'money', 'messages', 'notices']);
});

test('an operator who neither works nor hires sees no pages of a trade', () => {
  const labels = personalNavigation({ ...viewer, roles: ['operator'] }, say).map(({ label }) => label);
  expect(labels).toEqual(['operator', 'messages', 'notices']);
});
