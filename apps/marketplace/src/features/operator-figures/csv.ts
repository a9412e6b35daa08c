import { toDecimalString } from '@assay/domain/money/money';
import type { FigurePage } from '@assay/services/figures/read-figure';

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would take for a formula is put behind an apostrophe; a number
 * is none, whatever its sign.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => quoted(neutral(cell === null ? '' : String(cell)))).join(',')}\r\n`;
}

function neutral(text: string): string {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return text;
  // Spreadsheets of East Asia take the wide forms for signs too, and some pass over spaces before them.
  return /^([\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const figureColumns = csvLine([
  'position',
  'occurred_at',
  'event',
  'what',
  'who',
  'adds',
  'sum_so_far',
  'unit',
  'agreed_amount',
  'agreed_currency',
  'rate',
  'rate_date',
  'origin',
]);

/** The lines of one page of a figure's rows; amounts in whole units of their currency. */
export function figureLines({ figure, referenceCurrency, rows }: FigurePage): string {
  const isMoney = figure.value.unit === 'money';
  const written = (sum: string) =>
    isMoney ? toDecimalString({ amountMinor: BigInt(sum), currency: referenceCurrency }) : sum;
  return rows
    .map(({ position, occurredAt, kind, subject, actorName, amount, running, worth, origin }) =>
      csvLine([
        position,
        occurredAt.toISOString(),
        kind,
        'title' in subject ? subject.title : '',
        actorName,
        written(amount),
        written(running),
        isMoney ? referenceCurrency : figure.name,
        worth && toDecimalString({ amountMinor: BigInt(worth.amountMinor), currency: worth.currency }),
        worth && worth.currency,
        worth && worth.rate,
        worth && worth.rateDate,
        origin,
      ]),
    )
    .join('');
}
