import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { en } from '../../../i18n/en';
import { timeLeftAnnouncement, timeLeftText } from './time-left';

const t = createTranslator({ locale: 'en', messages: en, namespace: 'attempt.island.clock' });

it('tells whole minutes, and seconds only in the last two', () => {
  expect(timeLeftText(20 * 60_000, t)).toBe('20 min left');
  expect(timeLeftText(2 * 60_000 + 1, t)).toBe('3 min left');
  expect(timeLeftText(2 * 60_000, t)).toBe('2:00 left');
  expect(timeLeftText(61_000, t)).toBe('1:01 left');
  expect(timeLeftText(1, t)).toBe('0:01 left');
  expect(timeLeftText(0, t)).toBe('Time is up');
});

it('speaks up twice before the end', () => {
  const said = [600_000, 300_000, 299_000, 60_000, 59_000, 0].map((leftMs) => timeLeftAnnouncement(leftMs, t));
  expect(new Set(said).size).toBe(4);
  expect(said[0]).toBe('');
});
