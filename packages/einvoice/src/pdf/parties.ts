import type { InvoiceDocument, Party } from '../document';
import type { LocaleFormat } from './locale-format';
import type { Sheet, TextLine } from './sheet';
import { contentWidth, page, styles } from './theme';

const gap = 20;
const space: TextLine = { text: '', style: styles.gap };
const width = (contentWidth - 2 * gap) / 3;

/** Seller, buyer and the facts of the document in three columns. */
export function drawParties(sheet: Sheet, document: InvoiceDocument, format: LocaleFormat): void {
  const columns = [
    partyLines(sheet, 'From', document.seller, format),
    partyLines(sheet, 'To', document.buyer, format),
    factLines(sheet, document, format),
  ];
  sheet.keep(Math.max(...columns.map(heightOf)));
  const top = sheet.y;
  const ends = columns.map((lines, index) => {
    const box = { x: page.left + index * (width + gap), width };
    sheet.tagged('P', () => sheet.stack(lines, box, top));
    return top + heightOf(lines);
  });
  sheet.y = Math.max(...ends) + 24;
}

function partyLines(sheet: Sheet, label: string, party: Party, format: LocaleFormat): TextLine[] {
  const { address, contact } = party;
  const numbers: [string, string | undefined][] = [
    ['VAT number', party.vatId],
    ['Tax number', party.taxId],
    ['Registration', party.registrationId],
    ['Account', party.id],
  ];
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  const body = [address.line1, address.line2, town, address.subdivision, format.country(address.country)];
  const reach = [contact?.name, contact?.phone, contact?.email];
  return [
    { text: label, style: styles.label },
    ...sheet.wrap(party.name, styles.strong, width),
    ...[...body, ...reach].flatMap((text) => (text ? sheet.wrap(text, styles.body, width) : [])),
    space,
    ...numbers.flatMap(([name, value]) => (value ? sheet.wrap(`${name} ${value}`, styles.quiet, width) : [])),
  ];
}

function factLines(sheet: Sheet, document: InvoiceDocument, format: LocaleFormat): TextLine[] {
  const { period, precedingInvoice } = document;
  const facts: [string, string | undefined][] = [
    ['Issued', format.day(document.issueDate)],
    ['Due', document.dueDate && format.day(document.dueDate)],
    ['Service period', period && format.days(period.start, period.end)],
    ['Purchase order', document.purchaseOrder],
    ['Your reference', document.buyerReference],
    ['Contract', document.contractReference],
    [document.typeCode === 381 ? 'Credits invoice' : 'Earlier invoice', precedingInvoice?.number],
  ];
  const given = facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return given.flatMap(({ label, value }, index) => [
    ...(index === 0 ? [] : [space]),
    { text: label, style: styles.label },
    ...(isReference(value) ? [{ text: value, style: styles.body }] : sheet.wrap(value, styles.body, width)),
  ]);
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((height, { style }) => height + style.leading, 0);
}

/** A number or id that is set a little smaller rather than broken, so that it can be copied. */
function isReference(value: string): boolean {
  return value.length <= 40 && !/\s/.test(value);
}
