import type { Locale } from '@assay/domain/locale/locales';
import { formatMoney } from '@assay/domain/money/format-money';
import type { FigureAmount } from '@assay/services/figures/dto';

/** A figure as written: "1,204" or "€18,400.00". */
export function figureText(amount: FigureAmount, locale: Locale): string {
  return amount.unit === 'count' ? amount.count.toLocaleString(locale) : moneyText(amount.money, locale);
}

type Sum = { readonly amountMinor: string; readonly currency: string };

export function moneyText({ amountMinor, currency }: Sum, locale: Locale): string {
  return formatMoney({ amountMinor: BigInt(amountMinor), currency }, locale);
}

/** Whole units of a currency for the axis of a chart: "€12,500", "€1.2M" where it gets long. */
export function axisMoney(currency: string, locale: Locale): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return (value) => format.format(value);
}

/** Counts on the axis of a chart, which has no half jobs: what lies between two whole numbers is not named. */
export function axisCount(locale: Locale): (value: number) => string {
  return (value) => (Number.isInteger(value) ? value.toLocaleString(locale) : '');
}
