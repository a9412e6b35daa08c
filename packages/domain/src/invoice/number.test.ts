import { describe, expect, it } from 'vitest';
import { formatInvoiceNumber } from './number';

describe('formatInvoiceNumber', () => {
  it('names issuer, series and place in the series, and keeps growing past six digits', () => {
    expect(formatInvoiceNumber({ issuerCode: 'AB12', kind: 'work' }, 42n)).toBe('AB12-W-000042');
    expect(formatInvoiceNumber({ issuerCode: 'ASSAY', kind: 'client_fee' }, 12_345_678n)).toBe('ASSAY-C-12345678');
  });

  it('refuses a number below one and an issuer code with other characters', () => {
    expect(() => formatInvoiceNumber({ issuerCode: 'AB12', kind: 'work' }, 0n)).toThrow('start at 1');
    expect(() => formatInvoiceNumber({ issuerCode: 'ab-1', kind: 'work' }, 1n)).toThrow('issuer code');
  });
});
