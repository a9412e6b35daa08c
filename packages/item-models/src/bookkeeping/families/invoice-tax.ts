import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { capital, drawAmount, drawBusiness } from '../worlds';

/** Tax and total of an invoice with a discount, a deposit or two rates. */
export const invoiceTax: ProgramFamily = {
  id: 'bookkeeping-invoice-tax',
  version: 1,
  test: 'bookkeeping',
  objective: 'vat',
  level: 'apply',
  title: 'VAT on an invoice with discount and two rates',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'OECD International VAT/GST Guidelines (2017), chapter 1; IFRS 15.47 (amounts collected for third parties)',
  misconceptions: {
    'tax-before-discount': 'Tax is charged on the price before the discount.',
    'one-rate-for-all': 'The whole invoice bears the higher rate.',
    'discount-on-gross-only': 'The discount is taken off the tax as well as off the total.',
    'discount-forgotten': 'The discount does not touch what is charged.',
    'tax-left-in-income': 'Income includes the tax.',
  },
  build: (random) => {
    const [high, low] = random.pick([
      [20, 5],
      [20, 10],
      [25, 12],
      [18, 5],
      [21, 9],
      [19, 7],
    ]);
    const [goods, food] = [drawAmount(random, 6, 60, 50), drawAmount(random, 4, 40, 50)];
    const off = random.pick([5, 10, 20]);
    const two = random.chance(0.6);
    const asked = random.pick(['tax', 'total', 'income']);
    const left = (100 - off) / 100;
    const net = `(${goods} * ${left}${two ? ` + ${food} * ${left}` : ''})`;
    const tax = `(${goods} * ${left} * ${high / 100}${two ? ` + ${food} * ${left} * ${low / 100}` : ''})`;
    const whole = `(${goods}${two ? ` + ${food}` : ''})`;
    const taxWhole = `(${goods} * ${high / 100}${two ? ` + ${food} * ${low / 100}` : ''})`;
    const figure = (price: string, vat: string) => ({ tax: vat, total: `${price} + ${vat}`, income: price })[asked];
    const rateMixed = `(${net} * ${high / 100})`;
    const what = {
      tax: 'How much VAT is on the invoice?',
      total: 'What does the client pay?',
      income: 'How much income does the invoice bring?',
    }[asked];
    const business = drawBusiness(random);
    return asksAmount({
      structure: { asked, two, off },
      surface: { business, goods, food, high, low },
      stem: `${capital(business)} writes the invoice below; the discount is agreed before the sale. ${what}`,
      tables: [
        facts([
          ['Tools, without VAT', goods],
          ['VAT rate on tools', `${high} %`],
          ...(two
            ? ([
                ['Books, without VAT', food],
                ['VAT rate on books', `${low} %`],
              ] as const)
            : []),
          ['Discount on prices', `${off} %`],
        ]),
      ],
      key: figure(net, tax),
      wrong:
        asked === 'income'
          ? [
              ['tax-left-in-income', `${net} + ${tax}`],
              ['discount-forgotten', whole],
              ['tax-before-discount', `${whole} + ${taxWhole}`],
              ['discount-on-gross-only', `${net} - ${tax}`],
            ]
          : [
              ['tax-before-discount', figure(net, taxWhole)],
              ...(two ? [['one-rate-for-all', figure(net, rateMixed)] as const] : []),
              ['discount-on-gross-only', figure(net, `${tax} * ${left}`)],
              ['discount-forgotten', asked === 'tax' ? `${taxWhole} * ${1 + high / 100}` : figure(whole, taxWhole)],
              ['tax-left-in-income', asked === 'tax' ? `vatIn(${net}, ${high / 100})` : net],
            ],
    });
  },
};
