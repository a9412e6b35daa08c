import { expect, it } from 'vitest';
import { regionOf } from './regions';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = letters.flatMap((first) => letters.map((second) => first + second));

it.each([
  ['IN', 'southern-asia'],
  ['PH', 'south-eastern-asia'],
  ['US', 'northern-america'],
  ['UA', 'eastern-europe'],
  ['CY', 'western-asia'],
  ['SD', 'northern-africa'],
  ['KE', 'sub-saharan-africa'],
  ['MX', 'latin-america-and-the-caribbean'],
  ['FI', 'northern-europe'],
])('%s: %s', (country, region) => expect(regionOf(country)).toBe(region));

it('knows all 249 codes of ISO 3166-1 but Antarctica, which is in no region', () => {
  expect(codes.filter((code) => regionOf(code) !== 'unknown')).toHaveLength(248);
  expect(regionOf('AQ')).toBe('unknown');
});

it.each(['ZZ', '', 'in', 'XX'])('takes %j for a group of its own', (country) => {
  expect(regionOf(country)).toBe('unknown');
});
