import type { Locale } from '@assay/domain/locale/locales';
import { dayTags } from '../format-time';

/** What stands under a point of a time axis in UTC: a year at its start, a month at its start, a time within a day, else the day. */
export function axisText(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(dayTags[locale], { ...axisParts(at), timeZone: 'UTC' }).format(at);
}

function axisParts(at: Date): Intl.DateTimeFormatOptions {
  if (at.getTime() % 86_400_000 !== 0) return { hour: '2-digit', minute: '2-digit' };
  if (at.getUTCDate() !== 1) return { day: 'numeric', month: 'short' };
  return at.getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'long' };
}
