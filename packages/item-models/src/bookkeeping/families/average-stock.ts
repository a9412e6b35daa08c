import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawShop } from '../worlds';

/** A weighted average that is taken anew at each purchase. */
export const averageStock: ProgramFamily = {
  id: 'bookkeeping-average-stock',
  version: 1,
  test: 'bookkeeping',
  objective: 'inventory',
  level: 'apply',
  title: 'Stock at moving or periodic average cost',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'IAS 2.25 and 2.27 (weighted average, periodic or with each shipment)',
  misconceptions: {
    'other-average': 'The average of the period and the moving average are the same.',
    'unweighted-average': 'The average price is the mean of the prices.',
    'oldest-first': 'The oldest units are sold first.',
    'cost-of-purchases': 'What was bought is the cost of what was sold.',
    'last-price': 'Units sold cost what the last purchase cost.',
  },
  build: (random) => {
    const [first, second] = random.sample([4, 6, 8, 10, 12, 15], 2);
    const [price, later] = [first ?? 4, second ?? 6];
    const [bought, again] = [random.int(4, 9) * 10, random.int(3, 9) * 10];
    const sold = random.int(1, bought / 10 - 2) * 10;
    const then = random.int(1, 4) * 10;
    const method = random.pick(['moving', 'period']);
    const asked = random.pick(['sales', 'stock']);
    const whole = bought * price + again * later;
    const lots = [
      [bought, price],
      [again, later],
    ];
    const moving = `ledger.movingAverageCost(${JSON.stringify([[bought, price], [sold], [again, later], [then]])})`;
    const period = `ledger.averageCost(${JSON.stringify(lots)}, ${sold + then})`;
    const fifo = `ledger.fifoCost(${JSON.stringify(lots)}, ${sold + then})`;
    const figure = (text: string) => (asked === 'sales' ? text : `${whole} - ${text}`);
    const units = asked === 'sales' ? sold + then : bought + again - sold - then;
    const business = drawShop(random);
    return asksAmount({
      structure: { method, asked, rises: later > price },
      surface: { business, bought, again, sold, then, price, later },
      stem: `Stock of ${business} is kept at weighted average cost, ${method === 'moving' ? 'taken anew after each purchase' : 'taken once for the whole month'}. What is the ${asked === 'sales' ? 'cost of sales' : 'closing stock'} of the month, rounded to cents at the end?`,
      tables: [
        booksTable(
          ['Day', 'Event', 'Units', 'Cost each'],
          [
            ['2 June', 'Bought', bought, price],
            ['9 June', 'Sold', sold, ''],
            ['15 June', 'Bought', again, later],
            ['26 June', 'Sold', then, ''],
          ],
        ),
      ],
      key: figure(method === 'moving' ? moving : period),
      wrong: [
        ['other-average', figure(method === 'moving' ? period : moving)],
        ['unweighted-average', `${units} * ${(price + later) / 2}`],
        ['oldest-first', figure(fifo)],
        ['last-price', `${units} * ${later}`],
        ['cost-of-purchases', String(whole)],
      ],
    });
  },
};
