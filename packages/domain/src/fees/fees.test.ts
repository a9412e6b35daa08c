import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, money } from '../money/money';
import { checkFeePolicy } from './check-policy';
import { type FeePolicy, freePolicy } from './policy';
import { quoteFees } from './quote-fees';

const policy: FeePolicy = {
  freelancer: { percent: '8.5', bounds: { EUR: { minimumMinor: 100n } } },
  client: { percent: '3', bounds: { EUR: { capMinor: 5_000n } } },
};

describe('quoteFees', () => {
  it('shows who pays, who receives and what is kept', () => {
    const quote = quoteFees(money(40_000n, 'EUR'), policy);
    expect(quote.clientPays).toEqual(money(41_200n, 'EUR'));
    expect(quote.freelancerReceives).toEqual(money(36_600n, 'EUR'));
    expect(quote.platformKeeps).toEqual(money(4_600n, 'EUR'));
  });

  it('always adds up: what the client pays is what the freelancer and the platform get', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
    const percents = fc
      .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
      .map((pair) => pair.map((n) => (n / 100).toFixed(2)));
    const minimum = fc.bigInt({ min: 0n, max: 100_000n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        currency,
        percents,
        minimum,
        (steps, code, [mine = '0', theirs = '0'], minimumMinor) => {
          const bounds = { [code]: { minimumMinor } };
          const quote = quoteFees(money(steps * 10n, code), {
            freelancer: { percent: mine, bounds },
            client: { percent: theirs, bounds },
          });
          expect(quote.clientPays).toEqual(add(quote.freelancerReceives, quote.platformKeeps));
          expect(quote.freelancerReceives.amountMinor >= 0n).toBe(true);
          expect(() => money(quote.clientFee.amountMinor, code)).not.toThrow();
        },
      ),
    );
  });

  it('holds minimum and cap in the currencies they name, and no fee above the price', () => {
    expect(quoteFees(money(500n, 'EUR'), policy).freelancerFee).toEqual(money(100n, 'EUR'));
    expect(quoteFees(money(50n, 'EUR'), policy).freelancerFee).toEqual(money(50n, 'EUR'));
    expect(quoteFees(money(500n, 'USD'), policy).freelancerFee).toEqual(money(43n, 'USD'));
    expect(quoteFees(money(1_000_000n, 'EUR'), policy).clientFee).toEqual(money(5_000n, 'EUR'));
  });

  it('keeps nothing under the free policy', () => {
    expect(quoteFees(money(12_300n, 'EUR'), freePolicy).platformKeeps).toEqual(money(0n, 'EUR'));
  });
});

describe('checkFeePolicy', () => {
  it('accepts a sound policy and names every fault of another', () => {
    expect(checkFeePolicy(policy)).toEqual([]);
    expect(
      checkFeePolicy({
        freelancer: { percent: '101' },
        client: { percent: '1,5', bounds: { XYZ: { minimumMinor: 5n, capMinor: 2n } } },
      }),
    ).toHaveLength(4);
  });
});
