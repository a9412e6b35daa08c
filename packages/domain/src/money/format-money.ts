import { currencyExponent } from './currency';
import { type Money, toDecimalString } from './money';

/**
 * An amount for people, always with its currency: "€1,250.00", "1.250,00 €". Three-decimal currencies show all three.
 * @param locale BCP 47 tag; the code stands in place of the symbol with `display: 'code'`.
 */
export function formatMoney(amount: Money, locale: string, display: 'symbol' | 'code' = 'symbol'): string {
  const digits = currencyExponent(amount.currency);
  const formatter = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: display,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return formatter.format(exactNumber(toDecimalString(amount)));
}

/** `Intl` formats decimal strings without passing through a float; the argument comes from `toDecimalString`, so it is one. */
function exactNumber(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}
