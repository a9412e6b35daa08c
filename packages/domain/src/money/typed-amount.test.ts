import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currencyStep } from './currency';
import { money } from './money';
import { parseAmount } from './parse-amount';
import { typedAmount } from './typed-amount';

it('whatever a form proposes is read back as the same amount', () => {
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'INR');
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), currency, (steps, code) => {
      const amount = money(steps * currencyStep(code), code);
      expect(parseAmount(typedAmount(amount), code)).toEqual({ ok: true, money: amount });
    }),
  );
});
