import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawShop } from '../worlds';

const goods = [
  'kilos of beans',
  'lamps',
  'bolts of cloth',
  'bike tyres',
  'boxes of paper',
  'helmets',
  'notebooks',
  'jars of honey',
] as const;

/** Cost of sales and stock, first in first out. */
export const fifoStock: ProgramFamily = {
  id: 'bookkeeping-fifo-stock',
  version: 1,
  test: 'bookkeeping',
  objective: 'inventory',
  level: 'apply',
  title: 'Stock first in, first out',
  predictedDifficulty: 0.74,
  status: 'active',
  source: 'IAS 2.25 and 2.27',
  misconceptions: {
    'last-in-first-out': 'The units bought last are sold first.',
    'average-price': 'All units cost the average of the period.',
    'stock-for-sales': 'Cost of sales and stock are the same figure.',
    'plain-mean-price': 'The average of the prices is the price of a unit.',
    'latest-price-for-all': 'All units are valued at the last price.',
  },
  build: (random) => {
    const prices = random.sample([4, 5, 6, 7, 8, 9, 10, 12, 14], 3);
    const counts = [random.int(2, 6) * 10, random.int(2, 6) * 10, random.int(2, 6) * 10];
    const lots = counts.map((count, at) => [count, prices[at] ?? 0] as const);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const sold = (counts[0] ?? 0) + random.int(1, Math.floor((all - (counts[0] ?? 0)) / 10) - 1) * 10;
    const whole = lots.reduce((sum, [count, price]) => sum + count * price, 0);
    const asked = random.pick(['sales', 'stock']);
    const opening = random.chance(0.5);
    const cost = (order: readonly (readonly [number, number])[]) =>
      `ledger.fifoCost(${JSON.stringify(order)}, ${sold})`;
    const figure = (text: string) => (asked === 'sales' ? text : `${whole} - ${text}`);
    const units = asked === 'sales' ? sold : all - sold;
    const business = drawShop(random);
    const good = random.pick(goods);
    const mean = prices.reduce((sum, price) => sum + price, 0) / 3;
    return asksAmount({
      structure: {
        asked,
        opening,
        rises: (prices[2] ?? 0) > (prices[0] ?? 0),
        lotsUsed: sold > (counts[0] ?? 0) + (counts[1] ?? 0) ? 3 : 2,
      },
      surface: { business, good, lots: JSON.stringify(lots), sold },
      stem: `At ${business}, ${sold} ${good} are sold after these purchases. Stock is kept first in, first out. What is the ${asked === 'sales' ? 'cost of sales' : 'value of the closing stock'}?`,
      tables: [
        booksTable(
          ['Day', 'Event', 'Units', 'Price each'],
          lots.map(([count, price], at) => [
            ['1 March', '9 March', '18 March'][at] ?? '',
            at === 0 && opening ? 'Opening stock' : 'Bought',
            count,
            price,
          ]),
        ),
      ],
      key: figure(cost(lots)),
      wrong: [
        ['last-in-first-out', figure(cost(lots.toReversed()))],
        ['average-price', figure(`ledger.averageCost(${JSON.stringify(lots)}, ${sold})`)],
        ['stock-for-sales', asked === 'sales' ? `${whole} - ${cost(lots)}` : cost(lots)],
        ['latest-price-for-all', `${units} * ${prices[2] ?? 0}`],
        ['plain-mean-price', `${units} * ${mean}`],
      ],
    });
  },
};
