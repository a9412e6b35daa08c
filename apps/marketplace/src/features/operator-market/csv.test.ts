import type { MarketPage } from '@assay/services/market-figures/read-market';
import { noCounts } from '@assay/domain/market-figures/tally';
import { sumsOf } from '@assay/services/market-figures/sums';
import { expect, it } from 'vitest';
import { marketFile } from './csv';

const sums = sumsOf(
  {
    counts: { ...noCounts, posted: 8n, hired: 2n, started: 3n, newcomers: 1n, released: 12_345n, fees: 1_000n },
    waits: { bid: [], hire: [] },
  },
  'EUR',
);
const page: MarketPage = {
  asOf: { position: 9, ageS: 1, now: new Date('2026-03-31T00:00:00Z') },
  behind: 0,
  range: { from: '2026-03-01', to: '2026-03-28' },
  before: { from: '2026-02-01', to: '2026-02-28' },
  referenceCurrency: 'EUR',
  sums,
  sumsBefore: sums,
  cohorts: [],
  by: { field: [], country: [{ value: 'AT', sums }] },
};

it('every column has its head, amounts are whole units, and a rate over fewer than five cases stays empty', () => {
  const [heads = '', row = ''] = marketFile('country', page, false).text.trimEnd().split('\r\n');
  const values = row.split(',');
  const cell = (name: string) => values[heads.split(',').indexOf(name)];
  expect(values).toHaveLength(heads.split(',').length);
  expect([cell('country'), cell('released'), cell('fill_rate')]).toEqual(['AT', '123.45', '0.25']);
  expect([cell('newcomers'), cell('newcomers_share'), cell('hire_median_s')]).toEqual(['1', '', '']);
});

it('every line says whether it was simulated and up to which entry it counts, and so does the name of a simulated file', () => {
  const { name, text } = marketFile('figures', page, true);
  expect(name).toBe('market-figures-SIMULATED-2026-03-01-2026-03-28.csv');
  const [head, ...lines] = text.trimEnd().split('\r\n');
  expect(head).toMatch(/,origin,log_position$/u);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/,SIMULATED,9$/u);
  const real = marketFile('figures', page, false);
  expect(real.name).not.toContain('SIMULATED');
  expect(real.text).toContain(',real,9');
});
