import { expect, test } from 'vitest';
import { instantToLocalTime, localTimeToInstant } from './local-time';

const iso = (text: string, zone: string) => localTimeToInstant(text, zone)?.toISOString() ?? null;

test('a wall time is read by the clocks of its zone, in summer and winter, also where they differ by half hours', () => {
  expect(iso('2026-11-30T17:00', 'Europe/Berlin')).toBe('2026-11-30T16:00:00.000Z');
  expect(iso('2026-07-01T17:00', 'Europe/Berlin')).toBe('2026-07-01T15:00:00.000Z');
  expect(iso('2026-11-30T17:00', 'Asia/Kolkata')).toBe('2026-11-30T11:30:00.000Z');
  expect(iso('2026-11-30T17:00', 'Pacific/Kiritimati')).toBe('2026-11-30T03:00:00.000Z');
});

test('an hour that the clocks skip does not exist; of one that comes twice the first is meant', () => {
  expect(iso('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
  expect(iso('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

test('what is no time is no instant', () => {
  for (const text of ['', 'tomorrow', '2026-11-30', '2026-02-30T10:00', '2026-11-30T25:00', '2026-11-30T17:00Z']) {
    expect(iso(text, 'Europe/Berlin')).toBeNull();
  }
});

test('an instant shown as a wall time is read back as itself', () => {
  const instant = new Date('2026-11-22T05:45:00Z');
  for (const zone of ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
    expect(localTimeToInstant(instantToLocalTime(instant, zone), zone)).toEqual(instant);
  }
});
