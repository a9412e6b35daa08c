import type { InvoiceTypeCode, TaxCategory } from '../document';

/** The printed words. They are English in every locale; numbers, dates and amounts follow the locale. */
export const titles: Readonly<Record<InvoiceTypeCode, string>> = {
  380: 'Invoice',
  381: 'Credit note',
  384: 'Corrected invoice',
  386: 'Prepayment invoice',
  389: 'Self-billing invoice',
};

export const categoryNames: Readonly<Record<TaxCategory, string>> = {
  S: 'Standard rate',
  Z: 'Zero rate',
  E: 'Exempt from VAT',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
};

const unitNames: Readonly<Record<string, string>> = {
  C62: '',
  EA: '',
  LS: 'lump sum',
  HUR: 'h',
  MIN: 'min',
  DAY: 'days',
  WEE: 'weeks',
  MON: 'months',
  ANN: 'years',
  KGM: 'kg',
  KMT: 'km',
  MTR: 'm',
};

/** A unit in print: its usual sign, nothing for counted things, the code itself where no sign is known. */
export function unitName(code: string): string {
  return unitNames[code] ?? code;
}

export const marks = {
  sandbox: 'Sandbox: no real money has moved or is due.',
  generated: 'The people and the work on this page are generated. This is not a real invoice.',
} as const;
