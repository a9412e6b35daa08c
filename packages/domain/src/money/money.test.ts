import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, currencyExponent, currencyStep } from './currency';
import { divideRounded, formatDecimal, multiplyRounded, parseDecimal } from './decimal';
import { formatMoney } from './format-money';
import { add, compare, money, multiply, percentOf, subtract, sum, toDecimalString } from './money';

const eur = (amountMinor: bigint) => money(amountMinor, 'EUR');

describe('currencies', () => {
  it('know the decimals of ISO 4217 where the runtime, which follows CLDR usage, agrees with it', () => {
    const digitsOf = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    for (const currency of [
      'EUR',
      'USD',
      'GBP',
      'CHF',
      'PLN',
      'CZK',
      'SEK',
      'JPY',
      'KRW',
      'VND',
      'CLP',
      'ISK',
      'KWD',
      'BHD',
      'OMR',
      'TND',
      'JOD',
    ]) {
      expect([currency, currencyExponent(currency)]).toEqual([currency, digitsOf(currency)]);
    }
    expect(currencies.length).toBe(new Set(currencies).size);
  });

  it('take amounts of three-decimal currencies only in multiples of ten minor units', () => {
    expect(currencyStep('KWD')).toBe(10n);
    expect(money(12_340n, 'KWD').amountMinor).toBe(12_340n);
    expect(() => money(12_345n, 'KWD')).toThrow('multiples of 10');
    expect(() => money(1n, 'XXX')).toThrow('Unknown currency');
  });
});

describe('arithmetic', () => {
  it('refuses to mix currencies', () => {
    const yen = money(1n, 'JPY');
    expect(() => add(eur(1n), yen)).toThrow('Different currencies');
    expect(() => subtract(eur(1n), yen)).toThrow('Different currencies');
    expect(() => compare(eur(1n), yen)).toThrow('Different currencies');
  });

  it('adds and subtracts without loss, whatever the size', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(subtract(add(eur(a), eur(b)), eur(b))).toEqual(eur(a));
        expect(sum([eur(a), eur(b)], 'EUR')).toEqual(eur(a + b));
      }),
    );
  });

  it('rounds half away from zero, on both sides of it', () => {
    expect([5n, -5n, 15n, 14n, -14n].map((n) => divideRounded(n, 10n))).toEqual([1n, -1n, 2n, 1n, -1n]);
    expect(multiply(eur(50n), '0.01')).toEqual(eur(1n));
    expect(multiply(eur(-50n), '0.01')).toEqual(eur(-1n));
    expect(percentOf(eur(1050n), '5')).toEqual(eur(53n));
  });

  it('rounds three-decimal currencies to their step and yen to whole yen', () => {
    expect(percentOf(money(1_250n, 'KWD'), '10').amountMinor).toBe(130n);
    expect(percentOf(money(105n, 'JPY'), '10').amountMinor).toBe(11n);
  });

  it('multiplies exactly as rational arithmetic does', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        (amount, digits) => {
          const rounded = multiplyRounded(amount, { digits, scale: 6 });
          const error = rounded * 10n ** 6n - amount * digits;
          expect(2n * (error < 0n ? -error : error) <= 10n ** 6n).toBe(true);
        },
      ),
    );
  });
});

describe('decimals', () => {
  it('survive writing and reading', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }), (digits, scale) => {
        const read = parseDecimal(formatDecimal({ digits, scale }));
        expect(read.digits * 10n ** BigInt(scale)).toBe(digits * 10n ** BigInt(read.scale));
      }),
    );
  });

  it.each(['', '1e5', '1,5', '.5', '5.', '0x10', ' 1', 'NaN', '--1'])('refuse %j', (text) => {
    expect(() => parseDecimal(text)).toThrow('Not a plain decimal');
  });
});

describe('writing amounts', () => {
  it('shows every decimal of the currency and never loses digits beyond 2^53', () => {
    expect(toDecimalString(money(5n, 'EUR'))).toBe('0.05');
    expect(toDecimalString(money(-120_050n, 'EUR'))).toBe('-1200.50');
    expect(toDecimalString(money(1_200n, 'JPY'))).toBe('1200');
    expect(toDecimalString(money(3_450n, 'KWD'))).toBe('3.450');
    expect(formatMoney(money(9_007_199_254_740_993n, 'EUR'), 'en')).toBe('€90,071,992,547,409.93');
    expect(formatMoney(money(125_000n, 'EUR'), 'de')).toBe('1.250,00\u00A0€');
  });
});
