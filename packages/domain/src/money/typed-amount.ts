import { defaultLocale, type Locale } from '../locale/locales';
import { type Money, toDecimalString } from './money';

const decimalSeparators: Readonly<Record<Locale, string>> = { en: '.', de: ',' };

/**
 * An amount as a person would type it into a form and `parseAmount` reads it back: "1250.50", "1250,50", "1200".
 * Three-decimal currencies drop their last zero, which they always have: "3.450" could be read as 3450.
 */
export function typedAmount(amount: Money, locale: Locale = defaultLocale): string {
  return toDecimalString(amount)
    .replace(/(\.\d\d)0$/, '$1')
    .replace('.', decimalSeparators[locale]);
}
