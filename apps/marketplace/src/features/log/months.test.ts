import { expect, it } from 'vitest';
import { monthsBetween } from './months';

it('a person is offered the months of their own zone, the newest first, over the turn of a year', () => {
  const [since, until] = [new Date('2025-10-31T23:30:00Z'), new Date('2026-01-31T23:30:00Z')];
  expect(monthsBetween(since, until, 'UTC')).toEqual(['2026-01', '2025-12', '2025-11', '2025-10']);
  expect(monthsBetween(since, until, 'Europe/Berlin')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(monthsBetween(until, until, 'UTC')).toEqual(['2026-01']);
});
