import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { booksTable } from '../tables';
import { drawAmount } from '../worlds';

/** VAT payable from sales and purchases, some of them gross. */
export const vatReturn: ProgramFamily = {
  id: 'bookkeeping-vat-return',
  version: 1,
  test: 'bookkeeping',
  objective: 'vat',
  level: 'apply',
  title: 'VAT payable from net and gross amounts',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'OECD International VAT/GST Guidelines (2017), chapter 1 (the staged collection process)',
  misconceptions: {
    'gross-taken-for-net': 'The rate is applied to amounts that include the tax.',
    'input-not-deducted': 'The tax on purchases is not deducted.',
    'wages-carry-tax': 'The rate applies to wages as well.',
    'input-added': 'Tax on sales and tax on purchases are added.',
    'tax-on-profit': 'Tax is due on sales less purchases as they stand.',
  },
  build: (random) => {
    const percent = random.pick([10, 15, 18, 20, 25]);
    const rate = percent / 100;
    const gross = (net: number) => Math.round(net * (100 + percent)) / 100;
    const [sales, goods] = [drawAmount(random, 40, 95), drawAmount(random, 10, 60)];
    const [rent, wages] = [drawAmount(random, 4, 15), drawAmount(random, 10, 30)];
    const shown = random.pick(['sales-gross', 'goods-gross', 'both-gross']);
    const [salesGross, goodsGross] = [shown !== 'goods-gross', shown !== 'sales-gross'];
    const extra = random.pick(['wages', 'rent', 'wages-and-rent']);
    const row = (text: string, net: number, isGross: boolean) => [
      text,
      isGross ? 'with VAT' : 'without VAT',
      isGross ? gross(net) : net,
    ];
    const input = `vatOn(${goods}, ${rate})${extra === 'wages' ? '' : ` + vatOn(${rent}, ${rate})`}`;
    const output = `vatOn(${sales}, ${rate})`;
    const onShown = (net: number, isGross: boolean) => `vatOn(${isGross ? gross(net) : net}, ${rate})`;
    const rentTax = extra === 'wages' ? '' : ` - vatOn(${rent}, ${rate})`;
    const say = (text: string) => `(${text} >= 0 ? 'Pay ' : 'Reclaim ') + money(Math.abs(${text}))`;
    return asksText({
      structure: { shown, extra, percent, reclaim: goods > sales },
      surface: { sales, goods, rent, wages },
      stem: `VAT is ${percent} % on sales and on purchases; wages bear none. The business may deduct input tax. What does the VAT return come to?`,
      tables: [
        booksTable(
          ['Item', 'Stated', 'Amount'],
          [
            row('Sales', sales, salesGross),
            row('Goods bought', goods, goodsGross),
            ...(extra === 'wages' ? [] : [row('Rent paid', rent, false)]),
            ...(extra === 'rent' ? [] : [['Wages paid', 'no VAT', wages]]),
          ],
        ),
      ],
      key: say(`(${output} - (${input}))`),
      wrong: [
        ['gross-taken-for-net', say(`(${onShown(sales, salesGross)} - ${onShown(goods, goodsGross)}${rentTax})`)],
        extra === 'rent'
          ? ['tax-on-profit', say(`(${output} - vatOn(${goods}, ${rate}))`)]
          : ['wages-carry-tax', say(`(${output} - (${input}) - vatOn(${wages}, ${rate}))`)],
        ['input-not-deducted', say(`(${output})`)],
        ['input-added', say(`(${output} + ${input})`)],
      ],
    });
  },
};
