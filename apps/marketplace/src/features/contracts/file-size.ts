import type { useTranslations } from 'next-intl';

type Words = ReturnType<typeof useTranslations<'market.fileSize'>>;

const step = 1024;

/** "640 bytes", "12 kB", "3.4 MB", "25 MB". */
export function fileSize(bytes: number, t: Words): string {
  if (bytes < step) return t('bytes', { count: bytes });
  if (bytes < step * step) return t('kilobytes', { count: Math.round(bytes / step) });
  return t('megabytes', { count: Number((bytes / step / step).toFixed(1)) });
}
