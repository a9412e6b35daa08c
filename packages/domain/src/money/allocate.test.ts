import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate';
import { money, sum } from './money';

describe('allocate', () => {
  it('gives the steps left over to the largest remainders, earlier first', () => {
    expect(allocate(money(10_001n, 'EUR'), [1n, 1n, 1n]).map((part) => part.amountMinor)).toEqual([
      3_334n,
      3_334n,
      3_333n,
    ]);
    expect(allocate(money(100n, 'EUR'), [50n, 30n, 20n, 0n]).map((part) => part.amountMinor)).toEqual([
      50n,
      30n,
      20n,
      0n,
    ]);
    expect(allocate(money(100n, 'KWD'), [1n, 1n, 1n]).map((part) => part.amountMinor)).toEqual([40n, 30n, 30n]);
  });

  it('never loses or makes money, and gives each part within one step of its exact share', () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0n));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, all) => {
        const parts = allocate(money(amount, 'EUR'), all);
        const total = all.reduce((a, b) => a + b, 0n);
        expect(sum(parts, 'EUR').amountMinor).toBe(amount);
        for (const [index, part] of parts.entries()) {
          const error = part.amountMinor * total - amount * (all[index] ?? 0n);
          expect(error > -total && error < total).toBe(true);
        }
      }),
    );
  });

  it('refuses weights that cannot divide and negative amounts', () => {
    expect(() => allocate(money(1n, 'EUR'), [0n])).toThrow('Weights');
    expect(() => allocate(money(1n, 'EUR'), [2n, -1n])).toThrow('Weights');
    expect(() => allocate(money(-1n, 'EUR'), [1n])).toThrow('zero or more');
  });
});
