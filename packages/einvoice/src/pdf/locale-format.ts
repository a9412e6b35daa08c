import { currencyExponent } from '@assay/domain/money/currency';
import { formatMoney } from '@assay/domain/money/format-money';
import { toDecimalString } from '@assay/domain/money/money';
import { isCovered } from './fonts';

/** How numbers, amounts and days are written in one locale and currency. Amounts are minor units. */
export type LocaleFormat = {
  readonly amount: (amountMinor: bigint) => string;
  readonly withCurrency: (amountMinor: bigint, currency?: string) => string;
  readonly number: (decimal: string) => string;
  readonly percent: (decimal: string) => string;
  readonly day: (isoDay: string) => string;
  readonly days: (from: string, to: string) => string;
  /** The English name, like all words of the page. */
  readonly country: (code: string) => string;
};

/**
 * Formats for a BCP 47 locale, always in Latin digits.
 * @throws RangeError when the tag is malformed.
 */
export function localeFormat(locale: string, currency: string): LocaleFormat {
  const tag = new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
  const digits = currencyExponent(currency);
  const plain = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const instant = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);
  return {
    amount: (amountMinor) => plain.format(numeric(toDecimalString({ amountMinor, currency }))),
    withCurrency: (amountMinor, other = currency) => formatMoney({ amountMinor, currency: other }, tag, 'code'),
    number: (decimal) => exact.format(numeric(decimal)),
    percent: (decimal) => `${exact.format(numeric(decimal))}\u00A0%`,
    day: (isoDay) => printableOr(days.format(instant(isoDay)), isoDay),
    days: (from, to) => printableOr(days.formatRange(instant(from), instant(to)), `${from} – ${to}`),
    country: (code) => regions.of(code) ?? code,
  };
}

/** Months in scripts that the font lacks fall back to the ISO day, which everybody reads. */
function printableOr(text: string, fallback: string): string {
  return isCovered(text) ? text : fallback;
}

/** `Intl` takes decimal strings exactly; the callers pass only strings that were read as plain decimals. */
function numeric(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}
