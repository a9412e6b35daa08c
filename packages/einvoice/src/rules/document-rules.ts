import { currencyStep } from '@assay/domain/money/currency';
import { parseDecimal } from '@assay/domain/money/decimal';
import type { InvoiceDocument, Violation } from '../document';
import { computeTotals } from '../totals';

/** Rules on the document as a whole and on its lines. */
export function documentRules(document: InvoiceDocument): Violation[] {
  if (document.lines.length === 0)
    return [{ rule: 'BR-16', path: 'lines', message: 'An invoice has at least one line.' }];
  return [...lineRules(document), ...periodRules(document), ...accountingRules(document), ...paymentRules(document)];
}

function lineRules({ lines, currency }: InvoiceDocument): Violation[] {
  const step = currencyStep(currency);
  return lines.flatMap(({ unitPriceMinor, allowances }, index) => {
    const found: Violation[] = [];
    const path = `lines[${index}]`;
    if (unitPriceMinor < 0n) {
      found.push({
        rule: 'BR-27',
        path: `${path}.unitPriceMinor`,
        message: 'A price is not negative; bill a negative quantity.',
      });
    }
    for (const [at, { amountMinor }] of allowances.entries()) {
      if (amountMinor % step === 0n) continue;
      found.push({
        rule: 'BR-DEC-24',
        path: `${path}.allowances[${at}].amountMinor`,
        message: 'An invoice carries two decimals at most.',
      });
    }
    return found;
  });
}

function periodRules({ period }: InvoiceDocument): Violation[] {
  if (period === undefined || period.end >= period.start) return [];
  return [{ rule: 'BR-29', path: 'period.end', message: 'The period ends before it starts.' }];
}

function accountingRules({ accountingCurrency, currency, exchangeRate }: InvoiceDocument): Violation[] {
  if (accountingCurrency === undefined) return [];
  if (accountingCurrency === currency) {
    return [
      {
        rule: 'BR-53',
        path: 'accountingCurrency',
        message: 'The accounting currency differs from that of the invoice.',
      },
    ];
  }
  if (exchangeRate === undefined || parseDecimal(exchangeRate.rate).digits <= 0n) {
    return [
      { rule: 'BR-53', path: 'exchangeRate', message: 'VAT in the accounting currency needs a rate above zero.' },
    ];
  }
  return [];
}

function paymentRules(document: InvoiceDocument): Violation[] {
  const { payableMinor } = computeTotals(document);
  if (payableMinor <= 0n || document.dueDate !== undefined || document.payment?.terms !== undefined) return [];
  return [{ rule: 'BR-CO-25', path: 'dueDate', message: 'An amount to pay needs a due date or payment terms.' }];
}
