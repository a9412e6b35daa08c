import { rangeInput, rangeOf } from '@assay/services/market-figures/range';
import { expect, it } from 'vitest';
import { isOtherThanAsked } from './other-than-asked';

const now = new Date('2026-03-31T12:00:00Z');
const isOther = (from: string | undefined, to: string | undefined) =>
  isOtherThanAsked({ from, to }, rangeOf(rangeInput.parse({ from, to }), now));

it('days that end before they begin, lie ahead or are too many are not taken for those that are shown', () => {
  expect(isOther('2026-03-20', '2026-03-01')).toBe(true);
  expect(isOther('2026-03-01', '2027-01-01')).toBe(true);
  expect(isOther('2010-01-01', '2026-03-01')).toBe(true);
  expect(isOther('2026-03-01', '2026-03-20')).toBe(false);
  expect(isOther('', undefined)).toBe(false);
});
