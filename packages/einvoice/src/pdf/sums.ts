import { type InvoiceDocument, taxCategories } from '../document';
import type { InvoiceTotals } from '../totals';
import type { LocaleFormat } from './locale-format';
import type { Sheet } from './sheet';
import { colours, contentWidth, page, styles, type TextStyle } from './theme';
import { categoryNames } from './words';

const width = 262;
const x = page.left + contentWidth - width;

/** Net, VAT by category and rate, and the total, which stay together on one page. */
export function drawSums(sheet: Sheet, document: InvoiceDocument, totals: InvoiceTotals, format: LocaleFormat): void {
  sheet.keep((totals.taxes.length + 3) * styles.body.leading + 60);
  sheet.y += 6;
  sheet.group('Table', () => {
    drawSum(sheet, 'Net', format.amount(totals.netMinor), styles.body);
    for (const { category, rate, taxableMinor, taxMinor } of totals.taxes) {
      const name = category === 'S' ? `VAT ${format.percent(rate)}` : categoryNames[category];
      drawSum(sheet, `${name} on ${format.amount(taxableMinor)}`, format.amount(taxMinor), styles.body);
    }
    sheet.y += 4;
    sheet.rule({ x, width, colour: colours.brass, weight: 1 });
    sheet.y += 6;
    drawSum(
      sheet,
      document.typeCode === 381 ? 'Total credited' : 'Total',
      format.withCurrency(totals.payableMinor),
      styles.total,
    );
  });
  drawAccountingTax(sheet, document, totals, format);
  drawExemptions(sheet, document);
}

function drawSum(sheet: Sheet, label: string, value: string, style: TextStyle): void {
  sheet.group('TR', () => {
    sheet.tagged('TH', () => sheet.place({ text: label, style }, { x, width: width * 0.58 }));
    sheet.tagged('TD', () =>
      sheet.place({ text: value, style }, { x: x + width * 0.58, width: width * 0.42, align: 'right' }),
    );
  });
  sheet.y += style.leading + 2;
}

function drawAccountingTax(sheet: Sheet, document: InvoiceDocument, totals: InvoiceTotals, format: LocaleFormat): void {
  const { exchangeRate, accountingCurrency, currency } = document;
  if (exchangeRate === undefined || accountingCurrency === undefined || totals.accountingTaxMinor === undefined) return;
  const { rate, source, date } = exchangeRate;
  const value = format.withCurrency(totals.accountingTaxMinor, accountingCurrency);
  const basis = `VAT in ${accountingCurrency}: ${value} (1 ${currency} = ${format.number(rate)} ${accountingCurrency}, ${source}, ${format.day(date)})`;
  sheet.y += 4;
  const lines = sheet.wrap(basis, styles.quiet, width);
  sheet.tagged('P', () => sheet.stack(lines, { x, width }));
  sheet.y += lines.length * styles.quiet.leading;
}

function drawExemptions(sheet: Sheet, { exemptions }: InvoiceDocument): void {
  for (const category of taxCategories) {
    const reason = exemptions[category];
    if (reason === undefined) continue;
    const code = reason.code === undefined ? '' : ` (${reason.code})`;
    const name = categoryNames[category];
    const text = reason.text.startsWith(name) ? reason.text : `${name}: ${reason.text}`;
    const lines = sheet.wrap(`${text}${code}`, styles.body, contentWidth);
    sheet.y += 8;
    sheet.keep(lines.length * styles.body.leading);
    sheet.tagged('P', () => sheet.stack(lines, { x: page.left, width: contentWidth }));
    sheet.y += lines.length * styles.body.leading;
  }
}
