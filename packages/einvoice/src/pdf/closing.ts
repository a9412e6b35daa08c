import type { InvoiceDocument } from '../document';
import type { Sheet, TextLine } from './sheet';
import { contentWidth, page, styles } from './theme';

const lacking =
  '□ stands for characters that the typeface of this page does not have. The text itself is complete in the data of the invoice.';

/** How to pay, and what the seller adds. */
export function drawClosing(sheet: Sheet, document: InvoiceDocument, isComplete: boolean): void {
  const { payment, notes, number } = document;
  const lines: string[] = [];
  if (payment?.terms) lines.push(payment.terms);
  if (payment?.iban) {
    const bic = payment.bic ? `, BIC ${payment.bic}` : '';
    lines.push(`IBAN ${inGroups(payment.iban)}${bic}, reference ${number}`);
  }
  drawBlock(sheet, 'Payment', lines);
  drawBlock(sheet, 'Notes', notes);
  if (!isComplete) drawBlock(sheet, 'About this page', [lacking]);
}

function drawBlock(sheet: Sheet, heading: string, paragraphs: readonly string[]): void {
  const lines = paragraphs.flatMap((text) => sheet.wrap(text, styles.body, contentWidth));
  if (lines.length === 0) return;
  sheet.y += 18;
  sheet.keep(styles.label.leading + Math.min(lines.length, 3) * styles.body.leading);
  sheet.tagged('H2', () => sheet.place({ text: heading, style: styles.label }, { x: page.left, width: contentWidth }));
  sheet.y += styles.label.leading + 2;
  for (const line of lines) drawLine(sheet, line);
}

function drawLine(sheet: Sheet, line: TextLine): void {
  sheet.keep(line.style.leading);
  sheet.tagged('P', () => sheet.place(line, { x: page.left, width: contentWidth }));
  sheet.y += line.style.leading;
}

function inGroups(iban: string): string {
  return iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
