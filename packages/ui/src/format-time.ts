import { defaultLocale, type Locale } from '@assay/domain/locale/locales';
import { dateFormat } from './date-format';
import { uiWords } from './language/words';

const absoluteFormat = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** English days are written as in most of the world: day before month. */
export const dayTags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de' };

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "22 Nov 2026, 17:00 CET": the day and time in a zone, which is named. */
export function absoluteTime(at: Date, timeZone = 'UTC', locale: Locale = defaultLocale): string {
  const tag = dayTags[locale];
  const day = dateFormat(tag, { ...absoluteFormat, timeZone }).format(at);
  const zone = dateFormat(tag, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return `${day} ${zone.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone}`;
}

/** "22 Nov 2026" in a zone. */
export function dayText(at: Date, timeZone = 'UTC', locale: Locale = defaultLocale): string {
  return dateFormat(dayTags[locale], { dateStyle: 'medium', timeZone }).format(at);
}

/** What is missing of a unit ahead of us and is overlooked: fourteen days granted are "in 14 days" a minute later. */
const overlooked = 0.25;

/** "in 5 days", "2 hours ago", "now": the largest unit that fits, rounded towards now. */
export function relativeTime(at: Date, now: Date, locale: Locale = defaultLocale): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of units) {
    const count = Math.trunc(seconds / length);
    if (count > 0) return format.format(Math.trunc(seconds / length + overlooked), unit);
    if (count < 0) return format.format(count, unit);
  }
  return uiWords[locale].now;
}
