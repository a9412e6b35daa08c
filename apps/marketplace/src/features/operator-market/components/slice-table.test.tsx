import { noCounts, unknownValue } from '@assay/domain/market-figures/tally';
import { sumsOf } from '@assay/services/market-figures/sums';
import { LanguageProvider } from '@assay/ui/language-provider';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { en } from '../../../i18n/en';
import { SliceTable } from './slice-table';

type Page = Parameters<typeof SliceTable>[0]['page'];

const countries = ['DE', 'FR', 'IT', 'ES', 'PL', 'SE', 'PH', 'IN', 'KE', 'BR', 'US', 'GB'];
const none = sumsOf({ counts: noCounts, waits: { bid: [], hire: [] } }, 'EUR');

function html(codes: readonly string[]): string {
  const rows = codes.map((value, at) => {
    const counts = { ...noCounts, posted: 20n, hired: 11n, started: 11n, value: BigInt(10_000 * (at + 1)) };
    return { value, sums: sumsOf({ counts, waits: { bid: [], hire: [] } }, 'EUR') };
  });
  const days = { from: '2026-10-01', to: '2026-10-28' };
  const page: Page = {
    asOf: { position: 1, ageS: 1, now: new Date('2026-11-01T00:00:00Z') },
    behind: 0,
    range: days,
    before: days,
    referenceCurrency: 'EUR',
    sums: none,
    sumsBefore: none,
    cohorts: [],
    by: { field: [], country: rows },
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <LanguageProvider value="en">
        <SliceTable page={page} slice="country" />
      </LanguageProvider>
    </NextIntlClientProvider>,
  );
}

const countRows = (text: string) => text.match(/<tr/gu)?.length;

it('of many countries ten stand open with few figures, and all of them below, to be opened without a script', () => {
  const [open = '', folded = ''] = html([...countries, unknownValue.country]).split('<details class="mt-3">');
  expect(open).toContain('The 10 with the most contract value');
  expect(countRows(open)).toBe(11);
  expect(open).not.toContain('Germany');
  expect(open).not.toContain('Take rate');
  expect(folded).toContain('All 12 countries, with every figure');
  expect(countRows(folded)).toBe(14);
  expect(folded).toContain('Germany');
  expect(folded).toContain('Take rate');
});

it('few countries stand open with every figure', () => {
  const text = html(countries.slice(0, 10));
  expect(countRows(text)).toBe(11);
  expect(text).toContain('Take rate');
  expect(text).not.toContain('with the most contract value');
});
