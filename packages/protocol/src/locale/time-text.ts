import type { Locale } from '@assay/domain/locale/locales';

/** English days are written as in most of the world: day before month. */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de' };

/** "22 Nov 2026, 17:00 CET", "22.11.2026, 17:00 MEZ": an instant as one reader sees it, with the zone named. */
export function timeText(at: Date, locale: Locale, timeZone: string): string {
  const tag = tags[locale];
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return `${new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)} ${zone}`;
}

/** "3 May 2026", "3. Mai 2026": the day on which an instant falls for one reader. */
export function dayText(at: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone }).format(at);
}
