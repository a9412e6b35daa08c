import { describe, expect, it } from 'vitest';
import { copiedResults, dateOf, resultOf, type Sheet } from './sheet';

const sheet: Sheet = [
  ['Item', 'Region', 'Units', 'Day'],
  ['Pen', 'North', 3, '2026-01-31'],
  ['Ink', 'South', "'5", '2026-02-28'],
  ['Pad', 'North', null, '2026-03-15'],
];

describe('a sheet calculates as Excel and LibreOffice do', () => {
  it.each([
    ['=SUM(C2:C4)', '3'],
    ['=C2+C3', '8'],
    ['=COUNT(C2:C4)', '1'],
    ['=COUNTIF(B2:B4,"n*")', '2'],
    ['=VLOOKUP("INK",A2:C4,2,FALSE)', 'South'],
    ['=VLOOKUP("Cap",A2:C4,2,FALSE)', '#N/A'],
    ['=-2^2', '4'],
    ['=0.1+0.2=0.3', 'TRUE'],
    ['=1/0', '#DIV/0!'],
    ['=C4', '0'],
    ['=1/3', '0.3333333333'],
  ])('%s shows %s', (formula, shown) => {
    expect(resultOf(sheet, formula)).toBe(shown);
  });

  it('numbers days as they do: 1 March 2026 is day 46082', () => {
    expect(resultOf(sheet, '=DATE(2026,3,1)+0')).toBe('46082');
    expect(dateOf(sheet, '=EOMONTH(D2,1)')).toBe('2026-02-28');
  });
});

it('copying moves what no dollar sign holds', () => {
  expect(
    copiedResults(
      [
        [1, 2],
        [3, 4],
      ],
      '=A1*$A$1',
      'D1',
      ['D1', 'D2', 'E1'],
    ),
  ).toEqual(['1', '3', '2']);
});
