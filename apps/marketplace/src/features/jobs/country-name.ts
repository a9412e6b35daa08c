import { defaultLocale, type Locale } from '@assay/domain/locale/locales';

const names: Readonly<Record<Locale, Intl.DisplayNames>> = { en: regionNames('en'), de: regionNames('de') };

/** "Germany" or "Deutschland" for DE. */
export function countryName(code: string, locale: Locale = defaultLocale): string {
  return names[locale].of(code) ?? code;
}

function regionNames(locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
}
