import type { Locale as ProductLocale } from '@assay/domain/locale/locales';
import type { en } from './en';

declare module 'next-intl' {
  interface AppConfig {
    readonly Locale: ProductLocale;
    readonly Messages: typeof en;
  }
}
