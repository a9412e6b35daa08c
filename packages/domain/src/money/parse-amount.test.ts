import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from './format-money';
import { money } from './money';
import { parseAmount } from './parse-amount';

describe('parseAmount', () => {
  it.each([
    ['1250', 'EUR', 125_000n],
    ['1,250.50', 'EUR', 125_050n],
    ['1.250,50', 'EUR', 125_050n],
    ["1'250.5", 'CHF', 125_050n],
    ['1\u202F250,50\u00A0€', 'EUR', 125_050n],
    ['€400', 'EUR', 40_000n],
    ['400 eur', 'EUR', 40_000n],
    ['1.250', 'EUR', 125_000n],
    ['12,50', 'EUR', 1_250n],
    ['0.500', 'EUR', 50n],
    ['1,234,567', 'USD', 123_456_700n],
    ['1,250', 'JPY', 1_250n],
    ['¥1250', 'JPY', 1_250n],
    ['12.34', 'KWD', 12_340n],
    ['1250.000', 'KWD', 1_250_000n],
    ['1,250.500', 'KWD', 1_250_500n],
    ['1250', 'EUR', 125_000n],
  ])('reads %j in %s', (text, currency, amountMinor) => {
    expect(parseAmount(text, currency)).toEqual({ ok: true, money: { amountMinor, currency } });
  });

  it.each([
    ['', 'EUR', 'empty'],
    ['€', 'EUR', 'empty'],
    ['about 400', 'EUR', 'not_a_number'],
    ['400 USD', 'EUR', 'not_a_number'],
    ['1e9', 'EUR', 'not_a_number'],
    ['1.2.3', 'EUR', 'unclear_separator'],
    ['1,250,50', 'EUR', 'unclear_separator'],
    ['1.250,50.1', 'EUR', 'unclear_separator'],
    ['-5', 'EUR', 'negative'],
    ['−5', 'EUR', 'negative'],
    ['12.345', 'XYZ', 'unknown_currency'],
    ['1250.505', 'EUR', 'too_many_decimals'],
    ['12.5', 'JPY', 'too_many_decimals'],
    ['1.250', 'KWD', 'ambiguous'],
    ['1250.125', 'KWD', 'not_a_step'],
    ['99999999999999999999', 'EUR', 'too_large'],
  ])('refuses %j in %s as %s', (text, currency, kind) => {
    expect(parseAmount(text, currency)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('names both readings of an ambiguous amount', () => {
    expect(parseAmount('1.250', 'KWD')).toMatchObject({ problem: { whole: '1', cents: '25', fraction: '250' } });
    expect(parseAmount('280.125', 'KWD')).toMatchObject({ problem: { whole: '280', cents: '12', fraction: '125' } });
    for (const suggested of ['1.25', '1250', '280.12', '280125'])
      expect(parseAmount(suggested, 'KWD'), suggested).toMatchObject({ ok: true });
  });

  it('reads back what the product writes, in every locale it speaks', () => {
    const locales = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'pl', 'pt-BR', 'sv');
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom('EUR', 'USD', 'JPY', 'PLN'),
        locales,
        (minor, currency, locale) => {
          expect(parseAmount(formatMoney(money(minor, currency), locale, 'code'), currency)).toEqual({
            ok: true,
            money: money(minor, currency),
          });
        },
      ),
    );
  });
});
