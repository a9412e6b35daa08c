import { describe, expect, it } from 'vitest';
import { passingByGuessing, poissonBinomial } from './guessing';

describe('poissonBinomial', () => {
  it('agrees with the binomial when all trials are alike: four coins', () => {
    expect(poissonBinomial([0.5, 0.5, 0.5, 0.5])).toEqual([1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]);
  });

  it('agrees with the hand count of a half and a third', () => {
    const [none = 0, one = 0, both = 0] = poissonBinomial([1 / 2, 1 / 3]);
    expect(none).toBeCloseTo(2 / 6, 15);
    expect(one).toBeCloseTo(3 / 6, 15);
    expect(both).toBeCloseTo(1 / 6, 15);
  });

  it('agrees with the published answer-matching example (match probabilities of five items)', () => {
    const pmf = poissonBinomial([0.7934, 0.5703, 0.8057, 0.4737, 0.7845]);
    expect(pmf[5]).toBeCloseTo(0.13547, 4);
    expect((pmf[4] ?? 0) + (pmf[5] ?? 0)).toBeCloseTo(0.49323, 4);
  });

  it('refuses what is no probability', () => {
    expect(() => poissonBinomial([0.5, 1.2])).toThrow(RangeError);
  });
});

/**
 * The same chance by another road: whole numbers only. The ways to answer a form are the product of its option counts;
 * those with k right answers are the coefficients of Π (1·x + (options − 1)).
 */
function byCountingWays(optionCounts: readonly number[], mark: number): number {
  const ways = optionCounts.reduce<readonly bigint[]>(
    (all, options) =>
      Array.from(
        { length: all.length + 1 },
        (_, right) => (all[right] ?? 0n) * BigInt(options - 1) + (right > 0 ? (all[right - 1] ?? 0n) : 0n),
      ),
    [1n],
  );
  const passing = ways.slice(mark).reduce((sum, each) => sum + each, 0n);
  const possible = optionCounts.reduce((product, options) => product * BigInt(options), 1n);
  return Number(passing) / Number(possible);
}

describe('passingByGuessing', () => {
  it('agrees to fourteen digits with counting every way to answer, for all forms of four and five options', () => {
    for (let fives = 0; fives <= 15; fives += 1) {
      const form = Array.from({ length: 15 }, (_, at) => (at < fives ? 5 : 4));
      for (const mark of [8, 11, 15]) {
        expect(passingByGuessing(form, mark) / byCountingWays(form, mark)).toBeCloseTo(1, 13);
      }
    }
  });

  it('is exact: 11 of 15 four-option questions is 123,841 ways in 4^15 weighted by the wrong options', () => {
    // Σ C(15,k) 3^(15−k) for k = 11…15, over 4^15: (110,565 + 12,285 + 945 + 45 + 1) / 1,073,741,824.
    const four = Array.from({ length: 15 }, () => 4);
    expect(passingByGuessing(four, 11)).toBeCloseTo(123_841 / 1_073_741_824, 15);
  });

  it('takes unlike numbers of options: a coin and a die both hit', () => {
    expect(passingByGuessing([2, 6], 2)).toBeCloseTo(1 / 12, 15);
    expect(passingByGuessing([2, 6], 1)).toBeCloseTo(7 / 12, 15);
  });

  it('is certain at mark 0 and impossible beyond the last question', () => {
    expect(passingByGuessing([4, 4], 0)).toBeCloseTo(1, 15);
    expect(passingByGuessing([4, 4], 3)).toBe(0);
  });
});
