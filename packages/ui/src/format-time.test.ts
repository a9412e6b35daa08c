import { expect, test } from 'vitest';
import { absoluteTime, dayText, relativeTime } from './format-time';

const now = new Date('2026-11-22T12:00:00Z');

test('an absolute time names the zone in which it is read', () => {
  expect(absoluteTime(now)).toBe('22 Nov 2026, 12:00 UTC');
  expect(absoluteTime(now, 'Europe/Berlin')).toBe('22 Nov 2026, 13:00 CET');
});

test('a German page writes days, distances and zones as German does', () => {
  expect(absoluteTime(now, 'Europe/Berlin', 'de')).toBe('22.11.2026, 13:00 MEZ');
  expect(dayText(now, 'UTC', 'de')).toBe('22.11.2026');
  expect(relativeTime(new Date('2026-11-27T13:00:00Z'), now, 'de')).toBe('in 5 Tagen');
});

test('a span that was granted a moment ago is still said in full; a part of a day less is a day less', () => {
  expect(relativeTime(new Date('2026-12-06T11:59:00Z'), now)).toBe('in 14 days');
  expect(relativeTime(new Date('2026-12-05T20:00:00Z'), now)).toBe('in 13 days');
  expect(relativeTime(new Date('2026-11-23T11:30:00Z'), now)).toBe('in 23 hours');
});

test.each([
  ['2026-11-22T12:00:30Z', 'now'],
  ['2026-11-22T10:00:00Z', '2 hours ago'],
  ['2026-11-27T13:00:00Z', 'in 5 days'],
  ['2026-11-21T11:00:00Z', 'yesterday'],
  ['2025-10-01T12:00:00Z', 'last year'],
])('%s is %s', (at, said) => {
  expect(relativeTime(new Date(at), now)).toBe(said);
});
