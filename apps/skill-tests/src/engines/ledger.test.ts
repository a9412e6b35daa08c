import { describe, expect, it } from 'vitest';
import {
  averageCost,
  balanceAfter,
  cents,
  decliningBalance,
  entryText,
  fifoCost,
  interestIn,
  money,
  movingAverageCost,
  straightLine,
  vatIn,
  vatOn,
} from './ledger';

// Weygandt, Kimmel & Kieso, Accounting Principles: Houston Electronics (inventory), Barb’s Florists (depreciation).
const houston = [
  [100, 10],
  [200, 11],
  [300, 12],
  [400, 13],
] as const;

describe('published examples come out as published', () => {
  it('550 units cost 6,200 first in, first out and 6,600 on average', () => {
    expect(fifoCost(houston, 550)).toBe(6200);
    expect(averageCost(houston, 550)).toBe(6600);
  });

  it('13,000 with 1,000 left after five years: 2,400 a year, or 40 % of what is left', () => {
    expect(straightLine(13_000, 1000, 5, 12)).toBe(2400);
    expect([1, 2, 3].map((years) => decliningBalance(13_000, 0.4, years))).toEqual([7800, 4680, 2808]);
  });
});

it('a moving average is taken anew at each purchase', () => {
  expect(movingAverageCost([[10, 2], [5], [5, 4], [4]])).toBe(10 + 12);
});

it('the second instalment bears interest on what the first one left', () => {
  expect(interestIn(1000, 0.1, 300, 1)).toBe(100);
  expect(interestIn(1000, 0.1, 300, 2)).toBe(80);
});

it('net and gross lead to the same VAT', () => {
  expect([vatOn(250, 0.2), vatIn(300, 0.2)]).toEqual([50, 50]);
});

it('an entry that does not balance is refused; a balance is debits less credits', () => {
  expect(() =>
    entryText([
      ['Dr', 'Bank', 5],
      ['Cr', 'Sales', 4],
    ]),
  ).toThrow(RangeError);
  expect(
    entryText([
      ['Cr', 'Sales', 1250],
      ['Dr', 'Bank', 1250],
    ]),
  ).toBe('Dr Bank   1,250.00\nCr Sales  1,250.00');
  expect(
    balanceAfter('Bank', [
      ['Bank', 'Sales', 0.1],
      ['Bank', 'Sales', 0.2],
      ['Rent', 'Bank', 1],
    ]),
  ).toBe(-0.7);
});

it('money is rounded half up whatever binary fractions make of it', () => {
  expect([cents(1.005), cents(-1.005)]).toEqual([1.01, -1.01]);
  expect([money(1_234_567.5), money(-12), money(0)]).toEqual(['1,234,567.50', '-12.00', '0.00']);
});
