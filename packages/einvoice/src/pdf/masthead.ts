import type { InvoiceDocument } from '../document';
import type { InvoiceTotals } from '../totals';
import type { LocaleFormat } from './locale-format';
import type { Sheet } from './sheet';
import { colours, contentWidth, page, styles } from './theme';
import { titles } from './words';

/** What one looks for first: the kind of document and its number on the left, the sum on the right. */
export function drawMasthead(
  sheet: Sheet,
  document: InvoiceDocument,
  totals: InvoiceTotals,
  format: LocaleFormat,
): void {
  const top = sheet.y;
  const half = contentWidth / 2;
  const left = { x: page.left, width: half };
  const right = { x: page.left + half, width: half, align: 'right' } as const;
  sheet.tagged('H1', () => sheet.place({ text: titles[document.typeCode], style: styles.title }, left, top));
  sheet.tagged('P', () => sheet.place({ text: document.number, style: styles.number }, left, top + 35));
  sheet.tagged('P', () => sheet.place({ text: sumLabel(document, format), style: styles.label }, right, top + 11));
  sheet.tagged('P', () =>
    sheet.place({ text: format.withCurrency(totals.payableMinor), style: styles.figure }, right, top + 24),
  );
  sheet.y = top + 62;
  sheet.rule({ colour: colours.brass, weight: 1.2 });
  sheet.y += 18;
}

function sumLabel({ typeCode, dueDate }: InvoiceDocument, format: LocaleFormat): string {
  if (typeCode === 381) return 'Amount credited';
  return dueDate === undefined ? 'Total' : `To pay by ${format.day(dueDate)}`;
}
