import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvoiceLine } from './document';
import { sampleInvoice } from './sample-invoice';
import { computeTotals } from './totals';

const line = (over: Partial<InvoiceLine>): InvoiceLine => ({
  id: '1',
  name: 'Work',
  quantity: '1',
  unitCode: 'C62',
  unitPriceMinor: 100n,
  taxCategory: 'S',
  taxRate: '19',
  allowances: [],
  ...over,
});
const totalsOf = (lines: InvoiceLine[], over = {}) => computeTotals({ ...sampleInvoice, ...over, lines });

describe('computeTotals', () => {
  it('follows the standard from line nets to the amount to pay', () => {
    expect(computeTotals(sampleInvoice)).toEqual({
      lineNetMinor: [120_000n, 22_013n],
      netMinor: 142_013n,
      taxes: [{ category: 'S', rate: '19', taxableMinor: 142_013n, taxMinor: 26_982n }],
      taxMinor: 26_982n,
      payableMinor: 168_995n,
    });
  });

  it('rounds each line half away from zero, also below zero, and takes allowances off after rounding', () => {
    expect(totalsOf([line({ quantity: '0.005' }), line({ quantity: '-0.005' })]).lineNetMinor).toEqual([1n, -1n]);
    expect(
      totalsOf([line({ quantity: '0.5', unitPriceMinor: 3n, allowances: [{ amountMinor: 1n, reason: 'x' }] })])
        .lineNetMinor,
    ).toEqual([1n]);
  });

  it('computes VAT on the sum of a rate, not line by line, and keeps rates apart', () => {
    const cents = Array.from({ length: 10 }, () => line({ unitPriceMinor: 3n }));
    expect(totalsOf(cents).taxMinor).toBe(6n);
    const mixed = totalsOf([line({}), line({ taxRate: '7' }), line({ taxRate: '19.0' })]);
    expect(mixed.taxes.map(({ rate, taxableMinor }) => [rate, taxableMinor])).toEqual([
      ['19', 200n],
      ['7', 100n],
    ]);
  });

  it('keeps yen whole and dinars to two decimals', () => {
    expect(totalsOf([line({ unitPriceMinor: 105n, taxRate: '10' })], { currency: 'JPY' }).taxMinor).toBe(11n);
    expect(totalsOf([line({ unitPriceMinor: 1_005n, taxRate: '5' })], { currency: 'KWD' })).toMatchObject({
      netMinor: 1_010n,
      taxMinor: 50n,
    });
  });

  it('states VAT in the accounting currency at the given rate (BT-111)', () => {
    const exchangeRate = { rate: '4.2567', source: 'NBP', date: '2026-11-20' };
    expect(
      totalsOf([line({ unitPriceMinor: 10_000n })], { accountingCurrency: 'PLN', exchangeRate }).accountingTaxMinor,
    ).toBe(8_088n);
  });

  it('always adds up (BR-CO-10, 13, 14, 15)', () => {
    const anyLine = fc
      .record({
        quantity: fc.integer({ min: -5_000, max: 50_000 }).map((n) => (n / 1000).toFixed(3)),
        unitPriceMinor: fc.bigInt({ min: 0n, max: 10n ** 8n }),
        taxRate: fc.constantFrom('19', '7', '0', '5.5'),
      })
      .map(line);
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 20 }), (lines) => {
        const totals = totalsOf(lines);
        const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
        expect(sum(totals.lineNetMinor)).toBe(totals.netMinor);
        expect(sum(totals.taxes.map(({ taxableMinor }) => taxableMinor))).toBe(totals.netMinor);
        expect(sum(totals.taxes.map(({ taxMinor }) => taxMinor))).toBe(totals.taxMinor);
        expect(totals.netMinor + totals.taxMinor).toBe(totals.payableMinor);
      }),
    );
  });
});
