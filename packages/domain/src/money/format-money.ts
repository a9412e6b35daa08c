import { currencyExponent } from './currency';
import { type Money, toDecimalString } from './money';

/**
 * An amount for people, always with its currency: "€1,250.00", "1.250,00 €". Three-decimal currencies show all three.
 * @param locale BCP 47 tag; the code stands in place of the symbol with `display: 'code'`.
 */
export function formatMoney(amount: Money, locale: string, display: 'symbol' | 'code' = 'symbol'): string {
  return formatterOf(amount.currency, locale, display).format(exactNumber(toDecimalString(amount)));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept, since making one takes hundreds of times as long as using it. */
function formatterOf(currency: string, locale: string, display: 'symbol' | 'code'): Intl.NumberFormat {
  const key = `${locale} ${currency} ${display}`;
  const digits = currencyExponent(currency);
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: display,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formatters.set(key, formatter);
  return formatter;
}

/** `Intl` formats decimal strings without passing through a float; the argument comes from `toDecimalString`, so it is one. */
function exactNumber(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}
