import { describe, expect, it } from 'vitest';
import { convert, type ExchangeRate, rateOn } from './exchange-rate';
import { money } from './money';

const bank = (quote: string, rate: string, date: string): ExchangeRate => ({
  base: 'EUR',
  quote,
  rate,
  date,
  source: 'Reference rates',
});
const rates = [
  bank('USD', '1.1000', '2026-11-18'),
  bank('USD', '1.1600', '2026-11-20'),
  bank('JPY', '180.50', '2026-11-20'),
  bank('KWD', '0.356', '2026-11-19'),
];

describe('rateOn', () => {
  it('takes the newest rate on or before the day, never a later one', () => {
    expect(rateOn(rates, 'EUR', 'USD', '2026-11-19')?.rate).toBe('1.1');
    expect(rateOn(rates, 'EUR', 'USD', '2026-11-22')).toMatchObject({
      rate: '1.16',
      date: '2026-11-20',
    });
    expect(rateOn(rates, 'EUR', 'USD', '2026-11-17')).toBeUndefined();
  });

  it('inverts and crosses over a common currency, dated by the older leg', () => {
    expect(rateOn(rates, 'USD', 'EUR', '2026-11-22')).toMatchObject({
      base: 'USD',
      quote: 'EUR',
      rate: '0.862068965517',
    });
    expect(rateOn(rates, 'KWD', 'JPY', '2026-11-22')).toMatchObject({
      rate: '507.02247191',
      date: '2026-11-19',
    });
    expect(rateOn(rates, 'GBP', 'JPY', '2026-11-22')).toBeUndefined();
  });
});

describe('convert', () => {
  it('honours the decimals of both currencies and rounds half away from zero', () => {
    expect(convert(money(10_000n, 'EUR'), bank('JPY', '180.505', '2026-11-20'))).toEqual(money(18_051n, 'JPY'));
    expect(convert(money(10_000n, 'EUR'), bank('KWD', '0.35655', '2026-11-20'))).toEqual(money(35_660n, 'KWD'));
    expect(
      convert(money(1_000n, 'JPY'), {
        base: 'JPY',
        quote: 'EUR',
        rate: '0.00554',
        date: '2026-11-20',
        source: 'x',
      }),
    ).toEqual(money(554n, 'EUR'));
    expect(
      convert(money(700n, 'EUR'), {
        base: 'EUR',
        quote: 'EUR',
        rate: '1',
        date: '2026-11-20',
        source: 'same currency',
      }),
    ).toEqual(money(700n, 'EUR'));
  });

  it('refuses a rate for another currency', () => {
    expect(() => convert(money(1n, 'USD'), bank('JPY', '180', '2026-11-20'))).toThrow('The rate is for EUR');
  });
});
