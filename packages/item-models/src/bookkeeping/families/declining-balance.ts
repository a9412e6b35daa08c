import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { drawAmount, drawWorkshop } from '../worlds';

const assets = [
  'A truck',
  'A milling machine',
  'A 3D printer',
  'A tractor',
  'A conveyor',
  'A cooling unit',
  'A laser cutter',
] as const;

/** Depreciation as a share of what is left. */
export const decliningBalance: ProgramFamily = {
  id: 'bookkeeping-declining-balance',
  version: 2,
  test: 'bookkeeping',
  objective: 'depreciation',
  level: 'apply',
  title: 'Declining-balance depreciation',
  predictedDifficulty: 0.74,
  status: 'pilot',
  source: 'IAS 16.62 (diminishing balance method)',
  misconceptions: {
    'rate-on-cost': 'The rate is taken of the cost each year.',
    'one-year-more': 'The year asked for has gone by once more.',
    'one-year-less': 'No depreciation is taken in the first year.',
    'residual-off-the-base': 'The residual value is taken off before the rate is applied.',
    'first-year-each': 'Each year bears half of the year before.',
  },
  build: (random) => {
    const percent = random.pick([20, 25, 30, 40]);
    const rate = percent / 100;
    const cost = drawAmount(random, 20, 90, 500);
    const residual = drawAmount(random, 2, 6, 250);
    // By a rate on cost, more than the cost would be gone in the third year.
    const year = percent === 40 ? 2 : random.int(2, 3);
    const asked = random.pick(['carrying', 'charge', 'accumulated']);
    const given = random.pick(['with-residual', 'plain']);
    const left = (years: number, base = cost) => `ledger.decliningBalance(${base}, ${rate}, ${years})`;
    const figure = (years: number, base = cost) =>
      ({
        carrying: left(years, base),
        charge: `${left(years - 1, base)} * ${rate}`,
        accumulated: `${base} - ${left(years, base)}`,
      })[asked];
    const flat = {
      carrying: `${cost} * (1 - ${rate} * ${year})`,
      charge: `${cost} * ${rate}`,
      accumulated: `${cost} * ${rate} * ${year}`,
    }[asked];
    const what = {
      carrying: 'the carrying amount at the end of',
      charge: 'the depreciation of',
      accumulated: 'the accumulated depreciation at the end of',
    }[asked];
    const asset = random.pick(assets);
    const business = drawWorkshop(random);
    return asksAmount({
      structure: { percent, year, asked, given },
      surface: { business, asset, cost, residual },
      stem: `${asset} of ${business}, in use from 1 January, is depreciated by the declining-balance method. What is ${what} year ${year}?`,
      tables: [
        facts([
          ['Cost', cost],
          ['Rate', `${percent} % a year`],
          ...(given === 'plain' ? [] : [['Residual value, reached after many years', residual] as const]),
        ]),
      ],
      key: figure(year),
      wrong: [
        ['rate-on-cost', flat],
        ['one-year-more', figure(year + 1)],
        given === 'plain'
          ? ['first-year-each', `${flat} / 2`]
          : ['residual-off-the-base', figure(year, cost - residual)],
        ['one-year-less', figure(year - 1)],
      ],
    });
  },
};
