import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleInvoice } from '../sample-invoice';
import { invoiceToJson } from '../to-json';
import { parseInvoice } from './parse-invoice';

type Json = Record<string, unknown>;

const sample = (): Json => invoiceToJson(sampleInvoice);

/** Sets or, with undefined, removes the term at a path such as "lines.0.taxRate". */
function withTerm(path: string, value: unknown, json: Json = sample()): Json {
  const keys = path.split('.');
  let part: unknown = json;
  for (const key of keys.slice(0, -1)) part = Reflect.get(Object(part), key);
  Reflect.set(Object(part), keys.at(-1) ?? '', value);
  return JSON.parse(JSON.stringify(json));
}

function brokenRules(json: unknown): string[] {
  const parsed = parseInvoice(json);
  return parsed.ok ? [] : parsed.violations.map(({ rule }) => rule);
}

const category = (taxCategory: string, rest: Json = {}): Json => {
  const lines = (sample()['lines'] as Json[]).map((line) => ({ ...line, taxCategory, taxRate: '0' }));
  return { ...sample(), lines, exemptions: { [taxCategory]: { text: 'The reason.' } }, ...rest };
};

const withoutVat = (party: 'seller' | 'buyer'): Json => {
  const { vatId: _, ...rest } = sampleInvoice[party];
  return { ...rest, id: 'K-1' };
};

describe('a sound invoice', () => {
  it('is read to the document it was written from', () => {
    expect(parseInvoice(sample())).toEqual({ ok: true, document: sampleInvoice });
  });

  it('keeps amounts beyond 2^53 given as strings, and takes integers', () => {
    const parsed = parseInvoice(withTerm('lines.0.unitPriceMinor', '9007199254740993'));
    expect(parsed.ok && parsed.document.lines[0]?.unitPriceMinor).toBe(9_007_199_254_740_993n);
    expect(brokenRules(withTerm('lines.0.unitPriceMinor', 500))).toEqual([]);
  });

  it.each(['Z', 'E', 'AE', 'K', 'G'])('may use category %s', (code) => {
    expect(brokenRules(category(code, code === 'Z' ? { exemptions: {} } : {}))).toEqual([]);
  });

  it('may be outside the scope of VAT', () => {
    expect(brokenRules(category('O', { seller: withoutVat('seller'), buyer: withoutVat('buyer') }))).toEqual([]);
  });
});

describe('a missing term breaks the rule that requires it', () => {
  it.each([
    ['number', 'BR-02'],
    ['issueDate', 'BR-03'],
    ['typeCode', 'BR-04'],
    ['currency', 'BR-05'],
    ['seller.name', 'BR-06'],
    ['buyer.name', 'BR-07'],
    ['seller.address', 'BR-08'],
    ['seller.address.country', 'BR-09'],
    ['buyer.address', 'BR-10'],
    ['buyer.address.country', 'BR-11'],
    ['lines', 'BR-16'],
    ['lines.0.id', 'BR-21'],
    ['lines.0.quantity', 'BR-22'],
    ['lines.0.unitCode', 'BR-23'],
    ['lines.0.name', 'BR-25'],
    ['lines.0.unitPriceMinor', 'BR-26'],
    ['lines.1.allowances.0.amountMinor', 'BR-41'],
    ['lines.1.allowances.0.reason', 'BR-42'],
    ['lines.0.taxCategory', 'BR-CO-04'],
    ['seller.vatId', 'BR-CO-26'],
    ['seller.vatId', 'BR-S-02'],
  ])('%s: %s', (path, rule) => {
    expect(brokenRules(withTerm(path, undefined))).toContain(rule);
  });

  it('names one rule, not its consequences, for one missing part', () => {
    expect(brokenRules(withTerm('seller.address', undefined))).toEqual(['BR-08']);
    expect(brokenRules(withTerm('seller', undefined))).toEqual(['BR-06']);
  });

  it('an amount to pay needs a due date or terms (BR-CO-25)', () => {
    const bare = withTerm('payment.terms', undefined, withTerm('dueDate', undefined));
    expect(brokenRules(bare)).toEqual(['BR-CO-25']);
    expect(brokenRules(withTerm('dueDate', undefined))).toEqual([]);
    expect(brokenRules(withTerm('payment.terms', undefined))).toEqual([]);
  });
});

describe('a wrong term breaks its rule', () => {
  it.each([
    ['typeCode', 999, 'BR-CL-01'],
    ['currency', 'EURO', 'BR-CL-04'],
    ['accountingCurrency', 'EUR', 'BR-53'],
    ['accountingCurrency', 'PLN', 'BR-53'],
    ['buyer.address.country', 'XX', 'BR-CL-14'],
    ['seller.vatId', '287654321', 'BR-CO-09'],
    ['lines.0.unitCode', 'hours', 'BR-CL-23'],
    ['lines.0.unitPriceMinor', -1, 'BR-27'],
    ['lines.0.taxCategory', 'X', 'BR-CL-18'],
    ['lines.0.taxRate', '0', 'BR-S-05'],
    ['period.end', '2026-11-02', 'BR-29'],
    ['exemptions', { S: { text: 'No reason' } }, 'BR-S-10'],
    ['precedingInvoice', { issueDate: '2026-01-01' }, 'BR-55'],
    ['seller.electronicAddress', { value: 'x' }, 'BR-62'],
    ['buyer.electronicAddress', { value: 'x' }, 'BR-63'],
    ['issueDate', '2026-02-30', 'INPUT'],
    ['lines.0.unitPriceMinor', 1.5, 'INPUT'],
    ['lines.0.quantity', 2, 'INPUT'],
    ['lines.0.name', 'a\u0000b', 'INPUT'],
  ])('%s = %j: %s', (path, value, rule) => {
    expect(brokenRules(withTerm(path, value))).toContain(rule);
  });

  it.each([
    ['E', { exemptions: {} }, 'BR-E-10'],
    ['AE', { buyer: withoutVat('buyer') }, 'BR-AE-02'],
    ['K', { buyer: withoutVat('buyer') }, 'BR-IC-02'],
    ['K', { period: undefined }, 'BR-IC-11'],
    ['G', { seller: { ...withoutVat('seller'), taxId: '1/2' } }, 'BR-G-02'],
    ['O', {}, 'BR-O-02'],
    ['Z', {}, 'BR-Z-10'],
  ])('category %s with %j: %s', (code, rest, rule) => {
    expect(brokenRules(category(code, rest))).toEqual([rule]);
  });

  it('allowances in three-decimal currencies keep to two decimals (BR-DEC-24)', () => {
    expect(brokenRules(withTerm('currency', 'KWD', withTerm('lines.1.allowances.0.amountMinor', 1_505)))).toEqual([
      'BR-DEC-24',
    ]);
  });

  it('lines outside the scope stand alone (BR-O-11)', () => {
    const mixed = withTerm('lines.0.taxCategory', 'S', category('O'));
    expect(brokenRules(mixed)).toContain('BR-O-11');
  });
});

describe('any JSON whatever', () => {
  it('is answered with named rules and never with an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(brokenRules(json).length).toBeGreaterThan(0);
      }),
    );
  });

  it('in place of any one term is read or refused, never an exception', () => {
    const path = fc.constantFrom(
      'number',
      'seller',
      'seller.address',
      'lines',
      'lines.0',
      'lines.0.quantity',
      'exemptions',
      'period',
      'notes',
    );
    fc.assert(
      fc.property(path, fc.jsonValue(), (at, value) => {
        expect(typeof parseInvoice(withTerm(at, value)).ok).toBe('boolean');
      }),
    );
  });
});
