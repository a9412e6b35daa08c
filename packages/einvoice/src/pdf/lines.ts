import type { InvoiceDocument, InvoiceLine } from '../document';
import type { InvoiceTotals } from '../totals';
import type { LocaleFormat } from './locale-format';
import type { Sheet, TextLine } from './sheet';
import { drawTable } from './table';
import { contentWidth, page, styles } from './theme';
import { unitName } from './words';

const widths = { id: 26, quantity: 62, price: 72, tax: 46, amount: 84 } as const;
const gap = 8;
const nameWidth = contentWidth - Object.values(widths).reduce((sum, width) => sum + width, 0) - gap;

/** The lines of the invoice; what the quantity, price and reductions come to stands on the right. */
export function drawLines(sheet: Sheet, document: InvoiceDocument, totals: InvoiceTotals, format: LocaleFormat): void {
  const rows = document.lines.map((line, index) => {
    const netMinor = totals.lineNetMinor[index] ?? 0n;
    return [
      sheet.wrap(line.id, styles.body, widths.id - 4),
      describe(sheet, line, format),
      figure(`${format.number(line.quantity)} ${unitName(line.unitCode)}`),
      figure(format.amount(line.unitPriceMinor)),
      figure(taxOf(line, format)),
      [{ text: format.amount(netMinor), style: styles.strong }],
    ];
  });
  drawTable(sheet, columns(document.currency), rows);
}

function columns(currency: string) {
  let x: number = page.left;
  const next = (label: string, width: number, align: 'left' | 'right' = 'right') => {
    const column = { label, x, width, align };
    x += width;
    return column;
  };
  const id = next('No.', widths.id, 'left');
  const name = next('Description', nameWidth, 'left');
  x += gap;
  const quantity = next('Quantity', widths.quantity);
  const price = next('Unit price', widths.price);
  const tax = next('VAT', widths.tax);
  return [id, name, quantity, price, tax, next(`Amount ${currency}`, widths.amount)];
}

function describe(sheet: Sheet, line: InvoiceLine, format: LocaleFormat): TextLine[] {
  return [
    ...sheet.wrap(line.name, styles.strong, nameWidth),
    ...(line.description ? sheet.wrap(line.description, styles.quiet, nameWidth) : []),
    ...line.allowances.flatMap(({ reason, amountMinor }) =>
      sheet.wrap(`${reason}: \u2212${format.amount(amountMinor)}`, styles.quiet, nameWidth),
    ),
  ];
}

function taxOf({ taxCategory, taxRate }: InvoiceLine, format: LocaleFormat): string {
  if (taxCategory === 'O') return '–';
  return taxCategory === 'S' ? format.percent(taxRate) : `${taxCategory} ${format.percent(taxRate)}`;
}

function figure(text: string): TextLine[] {
  return [{ text: text.trim(), style: styles.body }];
}
