import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '../locale/locales';
import { currencyStep } from './currency';
import { money } from './money';
import { parseAmount } from './parse-amount';
import { typedAmount } from './typed-amount';

it('whatever a form proposes is read back as the same amount', () => {
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'INR');
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      currency,
      fc.constantFrom(...locales),
      (steps, code, locale) => {
        const amount = money(steps * currencyStep(code), code);
        expect(parseAmount(typedAmount(amount, locale), code)).toEqual({ ok: true, money: amount });
      },
    ),
  );
});

it('stands in a form as its reader writes it', () => {
  expect(typedAmount(money(125_050n, 'EUR'))).toBe('1250.50');
  expect(typedAmount(money(125_050n, 'EUR'), 'de')).toBe('1250,50');
  expect(typedAmount(money(1200n, 'JPY'), 'de')).toBe('1200');
});
