import { expect, test } from 'vitest';
import { completePlan, readPlan, sayPriceOnce } from './plan';

test('a single milestone without an amount takes the whole price; with an amount, or among others, it is left as typed', () => {
  const one = { 'milestones.0.title': 'All', 'milestones.0.amount': '', 'milestones.0.days': '5' };
  expect(readPlan(completePlan(one, '400'))).toEqual([{ title: 'All', amount: '400', days: '5' }]);
  expect(readPlan(completePlan({ ...one, 'milestones.0.amount': '300' }, '400'))[0]?.amount).toBe('300');
  const two = { ...one, 'milestones.1.title': 'More', 'milestones.1.amount': '9', 'milestones.1.days': '1' };
  expect(readPlan(completePlan(two, '400')).map(({ amount }) => amount)).toEqual(['', '9']);
});

test('a fault of the price is said at the price alone, unless a milestone has an amount of its own', () => {
  const fieldErrors = { amount: 'Digits only.', 'milestones.0.amount': 'Digits only.' };
  const refused = { status: 'refused', fieldErrors } as const;
  const one = { amount: 'x', 'milestones.0.title': 'All', 'milestones.0.amount': '' };
  expect(sayPriceOnce(refused, one).fieldErrors).toEqual({ amount: 'Digits only.' });
  expect(sayPriceOnce(refused, { ...one, 'milestones.0.amount': 'y' }).fieldErrors).toEqual(fieldErrors);
});
