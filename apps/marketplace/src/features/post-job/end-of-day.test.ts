import { expect, test } from 'vitest';
import { dayIn, endOfDay } from './end-of-day';

test('a day ends when it ends where the person lives, also in the night of a change of clocks', () => {
  expect(endOfDay('2026-11-30', 'UTC')?.toISOString()).toBe('2026-11-30T23:59:00.000Z');
  expect(endOfDay('2026-11-30', 'Asia/Kolkata')?.toISOString()).toBe('2026-11-30T18:29:00.000Z');
  expect(endOfDay('2026-10-25', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T22:59:00.000Z');
  expect(endOfDay('2026-03-28', 'Europe/Berlin')?.toISOString()).toBe('2026-03-28T22:59:00.000Z');
});

test('what is not a day is not guessed', () => {
  expect(endOfDay('', 'UTC')).toBeUndefined();
  expect(endOfDay('soon', 'UTC')).toBeUndefined();
});

test('the day of an instant depends on the zone', () => {
  const at = new Date('2026-11-30T23:30:00Z');
  expect([dayIn(at, 'UTC'), dayIn(at, 'Asia/Tokyo')]).toEqual(['2026-11-30', '2026-12-01']);
});
