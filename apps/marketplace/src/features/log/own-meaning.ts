import type { Locale } from '@assay/domain/locale/locales';
import { eventMeaning } from '../operator/event-meaning';
import { ownMeanings as de } from './own-meanings.de';
import { ownMeanings as en } from './own-meanings.en';

const own: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, de };

/** What an event says happened, to one of those whom it is about: the words of operators speak of somebody else. */
export function ownMeaning(kind: string, locale: Locale): string {
  return own[locale][kind] ?? eventMeaning(kind, locale);
}
