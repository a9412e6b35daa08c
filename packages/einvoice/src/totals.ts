import { currencyStep } from '@assay/domain/money/currency';
import { formatDecimal, multiplyRounded, parseDecimal } from '@assay/domain/money/decimal';
import { convert } from '@assay/domain/money/exchange-rate';
import type { InvoiceDocument, InvoiceLine, TaxCategory } from './document';

/** One group of BG-23: amounts in minor units of the invoice's currency; rate in percent without trailing zeros. */
export type TaxSubtotal = {
  readonly category: TaxCategory;
  readonly rate: string;
  readonly taxableMinor: bigint;
  readonly taxMinor: bigint;
};

/** The computed terms of an invoice, in minor units of its currency unless said otherwise. */
export type InvoiceTotals = {
  /** BT-131 by line, in the order of the lines. */
  readonly lineNetMinor: readonly bigint[];
  /** BT-106, which equals BT-109: there are no allowances or charges on document level. */
  readonly netMinor: bigint;
  readonly taxes: readonly TaxSubtotal[];
  /** BT-110. */
  readonly taxMinor: bigint;
  /** BT-111 in minor units of the accounting currency, when there is one. */
  readonly accountingTaxMinor?: bigint;
  /** BT-112, which equals BT-115: nothing is paid ahead on the document. */
  readonly payableMinor: bigint;
};

/**
 * Computes every total of an invoice by EN 16931-1, BR-CO-10 to BR-CO-17: line nets first, VAT by category and rate on
 * their sum, each rounded half away from zero to two decimals (whole units where the currency has none).
 */
export function computeTotals(document: InvoiceDocument): InvoiceTotals {
  const step = currencyStep(document.currency);
  const lineNetMinor = document.lines.map((line) => lineNet(line, step));
  const netMinor = total(lineNetMinor);
  const taxes = taxSubtotals(document.lines, lineNetMinor, step);
  const taxMinor = total(taxes.map((tax) => tax.taxMinor));
  const accountingTaxMinor = inAccountingCurrency(document, taxMinor);
  return {
    lineNetMinor,
    netMinor,
    taxes,
    taxMinor,
    ...(accountingTaxMinor === undefined ? {} : { accountingTaxMinor }),
    payableMinor: netMinor + taxMinor,
  };
}

/** BT-131: quantity × price, rounded, less the line's allowances. */
function lineNet(line: InvoiceLine, step: bigint): bigint {
  const gross = multiplyRounded(line.unitPriceMinor, parseDecimal(line.quantity), { step });
  return gross - total(line.allowances.map(({ amountMinor }) => amountMinor));
}

function taxSubtotals(lines: readonly InvoiceLine[], nets: readonly bigint[], step: bigint): TaxSubtotal[] {
  const groups = new Map<string, { category: TaxCategory; rate: string; taxableMinor: bigint }>();
  for (const [index, { taxCategory, taxRate }] of lines.entries()) {
    const rate = formatDecimal(parseDecimal(taxRate));
    const key = `${taxCategory} ${rate}`;
    const group = groups.get(key) ?? { category: taxCategory, rate, taxableMinor: 0n };
    groups.set(key, { ...group, taxableMinor: group.taxableMinor + (nets[index] ?? 0n) });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    taxMinor: multiplyRounded(group.taxableMinor, parseDecimal(group.rate), { step, extraScale: 2 }),
  }));
}

function inAccountingCurrency(document: InvoiceDocument, taxMinor: bigint): bigint | undefined {
  const { accountingCurrency, currency, exchangeRate } = document;
  if (accountingCurrency === undefined || exchangeRate === undefined) return undefined;
  return convert({ amountMinor: taxMinor, currency }, { base: currency, quote: accountingCurrency, ...exchangeRate })
    .amountMinor;
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
