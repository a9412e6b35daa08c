import { currencyExponent } from '@assay/domain/money/currency';
import { formatMoney } from '@assay/domain/money/format-money';
import { money, type Money } from '@assay/domain/money/money';

/** An amount in whole units of a currency. */
export function units(count: number, currency: string): Money {
  return money(BigInt(count) * 10n ** BigInt(currencyExponent(currency)), currency);
}

/** An amount as questions write it, with the code of its currency. */
export function shown(amount: Money): string {
  return formatMoney(amount, 'en', 'code');
}
