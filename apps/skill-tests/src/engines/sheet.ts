import {
  DetailedCellError,
  HyperFormula,
  type ConfigParams,
  type RawCellContent,
  type SimpleCellAddress,
} from 'hyperformula';

/** Contents of a sheet from A1 on, row by row; texts that start with “=” are formulas, ISO dates are dates. */
export type Sheet = readonly (readonly RawCellContent[])[];

/** The settings that HyperFormula documents for compatibility with Excel, with ISO dates. */
const settings: Partial<ConfigParams> = {
  licenseKey: 'gpl-v3',
  dateFormats: ['YYYY-MM-DD'],
  evaluateNullToZero: true,
  leapYear1900: true,
  nullDate: { year: 1899, month: 12, day: 31 },
  useWildcards: true,
  matchWholeCell: true,
  useArrayArithmetic: true,
};

const dayMs = 86_400_000;
/** Day 0 of both systems from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** What a formula shows that stands in a free cell of the sheet: at most ten digits, errors by their code. */
export function resultOf(sheet: Sheet, formula: string): string {
  return withBook(sheet, (book) => shownValue(book.calculateFormula(formula, 0)));
}

/** The same, formatted as a date, `YYYY-MM-DD`; what is no number stays as it is. */
export function dateOf(sheet: Sheet, formula: string): string {
  const shown = resultOf(sheet, formula);
  const isDay = /^\d{1,6}(\.\d+)?$/.test(shown);
  return isDay ? new Date(dayZero + Math.floor(Number(shown)) * dayMs).toISOString().slice(0, 10) : shown;
}

/** What the cells `to` show after a formula written into cell `from` has been copied to each of them. */
export function copiedResults(sheet: Sheet, formula: string, from: string, to: readonly string[]): string[] {
  return withBook(sheet, (book) => {
    const source = addressOf(book, from);
    book.setCellContents(source, formula);
    for (const target of to) {
      if (target === from) continue;
      book.copy({ start: source, end: source });
      book.paste(addressOf(book, target));
    }
    return to.map((address) => shownValue(book.getCellValue(addressOf(book, address))));
  });
}

let opened: HyperFormula | null = null;

/** One book serves all sheets, since opening one takes far longer than calculating; its only sheet is replaced each time. */
function withBook<Result>(sheet: Sheet, read: (book: HyperFormula) => Result): Result {
  opened ??= openBook();
  opened.setSheetContent(
    0,
    sheet.map((row) => [...row]),
  );
  return read(opened);
}

function openBook(): HyperFormula {
  const book = HyperFormula.buildFromArray([], settings);
  book.addNamedExpression('TRUE', '=TRUE()');
  book.addNamedExpression('FALSE', '=FALSE()');
  return book;
}

function addressOf(book: HyperFormula, address: string): SimpleCellAddress {
  const found = book.simpleCellAddressFromString(address, 0);
  if (!found) throw new Error(`${address} is no cell`);
  return found;
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.flat().map(shownValue).join(' ');
  if (value instanceof DetailedCellError) return value.value;
  if (typeof value === 'number') return String(Number(value.toPrecision(10)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || value === '' ? '(empty)' : String(value);
}
