import { noCounts, unknownValue } from '@assay/domain/market-figures/tally';
import { sumsOf } from '@assay/services/market-figures/sums';
import { expect, it } from 'vitest';
import { leadingOf, namedOf } from './leading';

const row = (value: string, minor: bigint) => ({
  value,
  sums: sumsOf({ counts: { ...noCounts, value: minor }, waits: { bid: [], hire: [] } }, 'EUR'),
});
const named = (rows: readonly { readonly value: string }[]) => rows.map(({ value }) => value);

it('of many countries those with the most value stand first, however long their amounts, and never those not known', () => {
  const rows = Array.from({ length: 12 }, (_, at) => row(`C${at}`, 10n ** BigInt(at + 8)));
  const found = leadingOf('country', [row(unknownValue.country, 10n ** 30n), ...rows]);
  expect(named(found)).toEqual(['C11', 'C10', 'C9', 'C8', 'C7', 'C6', 'C5', 'C4', 'C3', 'C2']);
  expect(namedOf('country', [row(unknownValue.country, 1n), ...rows])).toHaveLength(12);
});

it('few stay as they are, those not known among them', () => {
  const rows = [row('DE', 1n), row(unknownValue.country, 2n)];
  expect(leadingOf('country', rows)).toEqual(rows);
});
