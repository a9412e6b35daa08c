import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawNumbers } from '../worlds';

const tables = [
  ['Units from', 'Discount %', 'Units'],
  ['Weight from', 'Freight', 'Weight'],
  ['Points from', 'Bonus', 'Points'],
  ['Sales from', 'Commission %', 'Sales'],
  ['Hours from', 'Hourly rate', 'Hours'],
  ['Days late from', 'Penalty', 'Days late'],
  ['Guests from', 'Menu price', 'Guests'],
  ['Clicks from', 'Fee', 'Clicks'],
] as const;

/** Approximate and exact lookups in a table of tiers. */
export const tierLookup: ProgramFamily = {
  id: 'spreadsheets-tier-lookup',
  version: 1,
  test: 'spreadsheets',
  objective: 'lookups',
  level: 'apply',
  title: 'Tiers by approximate lookup',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), VLOOKUP and MATCH; Microsoft Support, VLOOKUP function',
  misconceptions: {
    'nearest-tier': 'An approximate lookup takes the nearest key.',
    'next-tier-up': 'An approximate lookup takes the next larger key.',
    'exact-falls-back': 'A lookup without a match takes the tier below all the same, or the reverse.',
    'one-row-off': 'The tier above the row of the match is meant.',
    'last-tier': 'Values between the keys get the last tier.',
  },
  build: (random) => {
    const [from, gives, value] = random.pick(tables);
    const step = random.pick([5, 10, 20, 100]);
    const keys = [0, ...drawNumbers(random, 4, 1, 12)].sort((x, y) => x - y).map((key) => key * step);
    const prices = drawNumbers(random, 5, 3, 30).sort((x, y) => (step > 10 ? y - x : x - y));
    const at = random.int(1, 2);
    const [low = 0, high = 0] = [keys[at] ?? 0, keys[at + 1] ?? 0];
    const place = random.pick(['on', 'near-next', 'just-above']);
    const looked = { on: low, 'near-next': high - 1, 'just-above': low + 1 }[place];
    const way = random.pick(['VLOOKUP', 'INDEX', 'VLOOKUP-exact']);
    const sheet = [[from, gives, null, value, looked], ...keys.map((key, row) => [key, prices[row] ?? 0])];
    const approximate = '=VLOOKUP(E1,A2:B6,2,TRUE)';
    const match = 'MATCH(E1,A2:A6,1)';
    const key = {
      VLOOKUP: approximate,
      INDEX: `=INDEX(B2:B6,${match})`,
      'VLOOKUP-exact': '=VLOOKUP(E1,A2:B6,2,FALSE)',
    }[way];
    const exact = way === 'VLOOKUP-exact';
    const nearest = '=INDEX(B2:B6,MATCH(MIN(ABS(A2:A6-E1)),ABS(A2:A6-E1),0))';
    const up = `=INDEX(B2:B6,MIN(5,${match}+1))`;
    return asksResult({
      structure: { way, place },
      surface: { value, keys: keys.join(' '), prices: prices.join(' '), looked },
      stem: 'What does the formula show?',
      sheet,
      cell: 'E2',
      key,
      wrong: [
        exact && place !== 'on'
          ? ['exact-falls-back', approximate]
          : place === 'near-next'
            ? ['nearest-tier', nearest]
            : ['next-tier-up', up],
        ['nearest-tier', nearest],
        ['next-tier-up', up],
        ['one-row-off', `=INDEX(B2:B6,MAX(1,${match}-1))`],
        ['exact-falls-back', '=VLOOKUP(E1,A2:B6,2,FALSE)'],
        ['last-tier', '=B6'],
      ],
    });
  },
};
