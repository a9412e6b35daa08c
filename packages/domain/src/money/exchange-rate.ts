import { currencyExponent, currencyStep } from './currency';
import {
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  multiplyRounded,
  parseDecimal,
} from './decimal';
import type { Money } from './money';

/** 1 `base` = `rate` `quote` on `date` (ISO day), as published by `source`. */
export type ExchangeRate = {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly date: string;
  readonly source: string;
};

const significantDigits = 12;

/**
 * The rate between two currencies in force on a day: the newest on or before it, read directly, inverted, or crossed over
 * one third currency in which both are quoted (as with the reference rates of a central bank). Inverted and crossed rates
 * are rounded to twelve significant digits and carry the older of the two dates.
 * @param date ISO day, "2026-11-22".
 * @returns undefined when the table holds no way between the two.
 */
export function rateOn(
  rates: readonly ExchangeRate[],
  base: string,
  quote: string,
  date: string,
): ExchangeRate | undefined {
  if (base === quote) return { base, quote, rate: '1', date, source: 'same currency' };
  const inForce = rates.filter((rate) => rate.date <= date);
  const direct = newest(inForce, base, quote);
  if (direct !== undefined) return written(direct);
  const pivots = new Set(inForce.flatMap((rate) => [rate.base, rate.quote]));
  const crossings = [...pivots].flatMap((pivot) => cross(newest(inForce, base, pivot), newest(inForce, pivot, quote)));
  return crossings.toSorted((a, b) => b.date.localeCompare(a.date))[0];
}

/**
 * Converts an amount by a rate whose base is its currency, rounded half away from zero to the step of the quote currency.
 * @throws RangeError when the rate starts from another currency.
 */
export function convert(amount: Money, exchange: ExchangeRate): Money {
  if (exchange.base !== amount.currency)
    throw new RangeError(`The rate is for ${exchange.base}, not ${amount.currency}`);
  const shift = currencyExponent(exchange.quote) - currencyExponent(amount.currency);
  const scaled = shift > 0 ? amount.amountMinor * 10n ** BigInt(shift) : amount.amountMinor;
  const rounding = { step: currencyStep(exchange.quote), extraScale: Math.max(0, -shift) };
  return {
    amountMinor: multiplyRounded(scaled, parseDecimal(exchange.rate), rounding),
    currency: exchange.quote,
  };
}

/** A way between two currencies, kept as an exact fraction until the one rounding at the end. */
type Leg = Omit<ExchangeRate, 'rate'> & { readonly over: Decimal; readonly under: Decimal };

const one: Decimal = { digits: 1n, scale: 0 };

function newest(rates: readonly ExchangeRate[], base: string, quote: string): Leg | undefined {
  const candidates = rates.flatMap(({ rate, ...known }) => {
    if (known.base === base && known.quote === quote) return [{ ...known, over: parseDecimal(rate), under: one }];
    if (known.base === quote && known.quote === base)
      return [{ ...known, base, quote, over: one, under: parseDecimal(rate) }];
    return [];
  });
  return candidates.toSorted((a, b) => b.date.localeCompare(a.date))[0];
}

function written({ over, under, ...known }: Leg): ExchangeRate {
  const rate = under === one ? over : divideDecimals(over, under, significantDigits);
  return { ...known, rate: formatDecimal(rate) };
}

function cross(first: Leg | undefined, second: Leg | undefined): ExchangeRate[] {
  if (first === undefined || second === undefined) return [];
  const over = multiplyDecimals(first.over, second.over);
  const under = multiplyDecimals(first.under, second.under);
  const source = first.source === second.source ? first.source : `${first.source}; ${second.source}`;
  const date = first.date < second.date ? first.date : second.date;
  return [written({ base: first.base, quote: second.quote, date, source, over, under })];
}
