import type { useTranslations } from 'next-intl';

type Words = ReturnType<typeof useTranslations<'attempt.island.clock'>>;

const minuteMs = 60_000;

/** "14 min left"; seconds are told only in the last two minutes, so that the clock stays quiet. */
export function timeLeftText(leftMs: number, t: Words): string {
  if (leftMs <= 0) return t('up');
  const seconds = Math.ceil(leftMs / 1000);
  if (leftMs > 2 * minuteMs) return t('minutes', { minutes: Math.ceil(leftMs / minuteMs) });
  return t('seconds', { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` });
}

/** What is said aloud to whoever does not see the clock: twice in all, near the end. */
export function timeLeftAnnouncement(leftMs: number, t: Words): string {
  if (leftMs <= 0) return t('aloud.up');
  if (leftMs <= minuteMs) return t('aloud.one');
  return leftMs <= 5 * minuteMs ? t('aloud.five') : '';
}
