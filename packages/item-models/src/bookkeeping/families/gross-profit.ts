import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawAmount, drawShop } from '../worlds';

/** Gross profit from sales, purchases and stock at both ends. */
export const grossProfit: ProgramFamily = {
  id: 'bookkeeping-gross-profit',
  version: 1,
  test: 'bookkeeping',
  objective: 'inventory',
  level: 'apply',
  title: 'Gross profit with stock at both ends',
  predictedDifficulty: 0.74,
  status: 'pilot',
  source: 'IAS 2.34–36 and 2.10–11 (costs of purchase); Weygandt, Kimmel & Kieso, Accounting Principles, ch. 5',
  misconceptions: {
    'stocks-swapped': 'Opening stock lowers the cost of sales, closing stock raises it.',
    'stocks-ignored': 'Purchases are the cost of sales.',
    'freight-left-out': 'Freight on purchases is not part of their cost, or freight to clients is.',
    'returns-ignored': 'Goods sent back to suppliers change nothing.',
    'wages-in-gross-profit': 'Office wages lower the gross profit.',
  },
  build: (random) => {
    const [sales, bought] = [drawAmount(random, 600, 950), drawAmount(random, 250, 480)];
    const [opening, closing] = random.sample([2600, 3100, 3800, 4400, 5700, 6200, 7500], 2);
    const [start, end] = [opening ?? 0, closing ?? 0];
    const [freight, back, wages] = [drawAmount(random, 5, 19), drawAmount(random, 5, 24), drawAmount(random, 60, 120)];
    const kind = random.pick(['freight-in', 'freight-out', 'returns', 'plain']);
    const asked = random.pick(['profit', 'cost']);
    const extra = { 'freight-in': freight, 'freight-out': 0, returns: -back, plain: 0 }[kind];
    const cost = start + bought + extra - end;
    const figure = (amount: number) => String(asked === 'profit' ? sales - amount : amount);
    const turned = {
      'freight-in': ['freight-left-out', cost - freight],
      'freight-out': ['freight-left-out', cost + freight],
      returns: ['returns-ignored', cost + back],
      plain: ['wages-in-gross-profit', cost + wages],
    } as const;
    const [idea, amount] = turned[kind];
    const business = drawShop(random);
    return asksAmount({
      structure: { kind, asked, rises: end > start },
      surface: { business, sales, bought, start, end },
      stem: `What is the ${asked === 'profit' ? 'gross profit' : 'cost of sales'} of ${business} for the year?`,
      tables: [
        booksTable(
          ['Item', 'Amount'],
          [
            ['Sales', sales],
            ['Stock on 1 January', start],
            ['Purchases', bought],
            ...(kind === 'freight-in' ? [['Freight on purchases', freight]] : []),
            ...(kind === 'freight-out' ? [['Freight for deliveries to clients', freight]] : []),
            ...(kind === 'returns' ? [['Goods sent back to suppliers', back]] : []),
            ['Office wages', wages],
            ['Stock on 31 December', end],
          ],
        ),
      ],
      key: figure(cost),
      wrong: [
        ['stocks-swapped', figure(cost + 2 * (end - start))],
        [idea, figure(amount)],
        ['stocks-ignored', figure(bought + extra)],
        kind === 'plain' ? ['returns-ignored', figure(cost + end)] : ['wages-in-gross-profit', figure(cost + wages)],
      ],
    });
  },
};
