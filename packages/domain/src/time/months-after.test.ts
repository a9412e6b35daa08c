import { expect, it } from 'vitest';
import { monthsAfter } from './months-after';

it('keeps day and time, over the end of a year, and ends on the last day of a month that is too short', () => {
  const iso = (start: string, months: number) => monthsAfter(new Date(start), months).toISOString();
  expect(iso('2026-11-22T08:30:00.000Z', 24)).toBe('2028-11-22T08:30:00.000Z');
  expect(iso('2026-11-30T08:30:00.000Z', 3)).toBe('2027-02-28T08:30:00.000Z');
  expect(iso('2028-02-29T00:00:00.000Z', 12)).toBe('2029-02-28T00:00:00.000Z');
});
