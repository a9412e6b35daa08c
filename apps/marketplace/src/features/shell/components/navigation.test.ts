import { expect, test } from 'vitest';
import { personalNavigation } from './navigation';

const viewer = { name: 'Noor', unreadMessages: 2, unreadNotices: 0, waiting: 1 };

test('one account that both works and hires sees the pages of both sides once', () => {
  const labels = personalNavigation({ ...viewer, roles: ['freelancer', 'client'] }).map(({ label }) => label);
  expect(labels).toEqual(['Today', 'Bids', 'Badges', 'My jobs', 'Contracts', 'Money', 'Messages', 'Notices']);
});

test('an operator who neither works nor hires sees no pages of a trade', () => {
  const labels = personalNavigation({ ...viewer, roles: ['operator'] }).map(({ label }) => label);
  expect(labels).toEqual(['Operator', 'Messages', 'Notices']);
});
