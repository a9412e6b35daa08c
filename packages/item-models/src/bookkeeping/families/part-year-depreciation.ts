import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { drawAmount, drawWorkshop, firstOf } from '../worlds';

const assets = [
  'A delivery van',
  'A coffee machine',
  'A packing line',
  'A lathe',
  'A server',
  'An oven',
  'A compressor',
  'A lifting table',
] as const;

/** Straight-line depreciation with residual value and a first year that is not whole. */
export const partYearDepreciation: ProgramFamily = {
  id: 'bookkeeping-part-year-depreciation',
  version: 1,
  test: 'bookkeeping',
  objective: 'depreciation',
  level: 'apply',
  title: 'Straight-line depreciation from the middle of a year',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'IAS 16.50, 16.53, 16.55 and 16.62',
  misconceptions: {
    'whole-first-year': 'The first year bears a whole year’s depreciation.',
    'residual-ignored': 'The whole cost is written off, whatever remains at the end.',
    'month-of-purchase-left-out': 'Depreciation starts in the month after the asset is in use.',
    'months-before-use': 'The months before the asset is in use are counted.',
    'charge-for-carrying-amount': 'Accumulated depreciation and carrying amount are the same figure.',
  },
  build: (random) => {
    const years = random.pick([3, 4, 5, 6, 8, 10]);
    const residual = drawAmount(random, 1, 9, 600);
    const cost = residual + years * 12 * drawAmount(random, 2, 16, 15);
    const month = random.int(3, 11);
    const asked = random.pick(['first', 'accumulated-two', 'carrying-two', 'carrying-first']);
    const used = 13 - month;
    const extra = asked.endsWith('two') ? 12 : 0;
    const carrying = asked.startsWith('carrying');
    const charge = (months: number, left = residual) => `ledger.straightLine(${cost}, ${left}, ${years}, ${months})`;
    const shown = (text: string) => (carrying ? `${cost} - ${text}` : text);
    const what = {
      first: 'What is the depreciation of the first year?',
      'accumulated-two': 'What is the depreciation of the first two calendar years together?',
      'carrying-first': 'What is the carrying amount at the end of the first year?',
      'carrying-two': 'What is the carrying amount at the end of the second year?',
    }[asked];
    const asset = random.pick(assets);
    const business = drawWorkshop(random);
    return asksAmount({
      structure: { asked, years, month },
      surface: { business, asset, cost, residual },
      stem: `${asset} of ${business} is written off straight-line by the month. The year ends on 31 December. ${what}`,
      tables: [
        facts([
          ['Cost', cost],
          ['In use from', firstOf(month)],
          ['Useful life', `${years} years`],
          ['Residual value', residual],
        ]),
      ],
      key: shown(charge(used + extra)),
      wrong: [
        ['whole-first-year', shown(charge(12 + extra))],
        ['residual-ignored', shown(charge(used + extra, 0))],
        ['month-of-purchase-left-out', shown(charge(used - 1 + extra))],
        ['months-before-use', shown(charge(month - 1 + extra))],
        ['charge-for-carrying-amount', carrying ? charge(used + extra) : `${cost} - ${charge(used + extra)}`],
      ],
    });
  },
};
