import { currencyExponent, currencyStep } from './currency';
import { formatDecimal, multiplyRounded, parseDecimal } from './decimal';

/** An amount in minor units (cents for EUR, yen for JPY, fils for KWD) of an ISO 4217 currency. Never a float. */
export type Money = { readonly amountMinor: bigint; readonly currency: string };

/**
 * Makes an amount of money.
 * @param amountMinor minor units; in three-decimal currencies a multiple of ten.
 * @throws RangeError for an unknown currency or an amount between two steps of the currency.
 */
export function money(amountMinor: bigint, currency: string): Money {
  if (amountMinor % currencyStep(currency) !== 0n) {
    throw new RangeError(
      `Amounts in ${currency} are multiples of ${currencyStep(currency)} minor units: ${amountMinor}`,
    );
  }
  return { amountMinor, currency };
}

export function zero(currency: string): Money {
  return money(0n, currency);
}

/** @throws RangeError when the currencies differ. */
export function add(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return { amountMinor: a.amountMinor + b.amountMinor, currency: a.currency };
}

/** @throws RangeError when the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return { amountMinor: a.amountMinor - b.amountMinor, currency: a.currency };
}

/**
 * Order of two amounts: −1, 0 or 1.
 * @throws RangeError when the currencies differ.
 */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  if (a.amountMinor === b.amountMinor) return 0;
  return a.amountMinor < b.amountMinor ? -1 : 1;
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amountMinor === b.amountMinor;
}

/** Sum of amounts of one currency; zero of that currency for none. */
export function sum(amounts: Iterable<Money>, currency: string): Money {
  let total = zero(currency);
  for (const amount of amounts) total = add(total, amount);
  return total;
}

/**
 * Multiplies by a decimal rate such as "0.075", rounded half away from zero to the currency's step.
 * @throws RangeError when the rate is not a plain decimal string.
 */
export function multiply(amount: Money, rate: string): Money {
  const step = currencyStep(amount.currency);
  return {
    amountMinor: multiplyRounded(amount.amountMinor, parseDecimal(rate), { step }),
    currency: amount.currency,
  };
}

/** `percent` of an amount ("7.5" is 7.5 %), rounded half away from zero to the currency's step. */
export function percentOf(amount: Money, percent: string): Money {
  const step = currencyStep(amount.currency);
  const amountMinor = multiplyRounded(amount.amountMinor, parseDecimal(percent), {
    step,
    extraScale: 2,
  });
  return { amountMinor, currency: amount.currency };
}

/** The amount in whole units as an exact decimal string with all decimals of the currency: "12.50", "1200", "3.450". */
export function toDecimalString({ amountMinor, currency }: Money): string {
  const exponent = currencyExponent(currency);
  const plain = formatDecimal({ digits: amountMinor, scale: exponent });
  if (exponent === 0) return plain;
  const [whole = '0', fraction = ''] = plain.split('.');
  return `${whole}.${fraction.padEnd(exponent, '0')}`;
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`Different currencies: ${a.currency} and ${b.currency}`);
}
