import { defaultLocale, type Locale, parseLocale } from '@assay/domain/locale/locales';
import { useLocale } from 'next-intl';

/**
 * The language of the request that is rendered on the server.
 * @public `#language` means this file on the server (`imports` of the package).
 */
export function useLanguage(): Locale {
  return parseLocale(useLocale()) ?? defaultLocale;
}
