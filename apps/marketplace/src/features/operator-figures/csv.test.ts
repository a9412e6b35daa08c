import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

describe('a cell of an export', () => {
  it('is never run as a formula by a spreadsheet', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '  =', '\u00A0@']) {
      expect(csvLine([`${start}HYPERLINK("x")`]).replace(/^"/, '')).toMatch(/^'/);
    }
    expect(csvLine(['-2+3'])).toBe("'-2+3\r\n");
  });

  it('stays a number when it is one', () => {
    expect(csvLine([-412, '-412.50', '+3', 7])).toBe('-412,-412.50,+3,7\r\n');
  });

  it('keeps commas, quotes and line breaks', () => {
    expect(csvLine(['a,b', 'say "yes"', 'two\nlines', null])).toBe('"a,b","say ""yes""","two\nlines",\r\n');
  });
});
