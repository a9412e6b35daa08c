import type { Locale } from '@assay/domain/locale/locales';

/** A rate of exchange with all its digits: "1.0842" or "1,0842". */
export function rateText(rate: string, locale: Locale): string {
  const digits = rate.split('.')[1]?.length ?? 0;
  return Number(rate).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
