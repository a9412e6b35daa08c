import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

const pairs = [
  ['USD', 'EUR', 0.86],
  ['EUR', 'USD', 1.14],
  ['GBP', 'EUR', 1.16],
  ['USD', 'KES', 128],
  ['EUR', 'INR', 96],
  ['USD', 'BRL', 5.4],
  ['CHF', 'EUR', 1.04],
  ['USD', 'PHP', 56],
] as const;

/** Gains and losses on open amounts in foreign currency. */
export const exchangeDifference: ProgramFamily = {
  id: 'bookkeeping-exchange-difference',
  version: 1,
  test: 'bookkeeping',
  objective: 'money-matters',
  level: 'analyse',
  title: 'Exchange differences on open invoices',
  predictedDifficulty: 0.56,
  status: 'active',
  source: 'IAS 21.21, 21.23 and 21.28–29',
  misconceptions: {
    'owed-and-owing-confused': 'A higher rate is a gain whatever is owed to whom.',
    'from-invoice-date': 'The whole change since the invoice belongs to the year asked for.',
    'open-items-at-old-rate': 'Open amounts keep the rate of the invoice at the end of the year.',
    'other-year': 'The change of the other year is meant.',
    'day-of-payment-only': 'A difference arises only when the payment comes in.',
  },
  build: (random) => {
    const [foreign, own, base] = random.pick(pairs);
    const step = base / 50;
    const rate = (turn: number) => Number((base + turn * step).toPrecision(4));
    const [one, two, three] = random.sample([-3, -2, -1, 1, 2, 3], 3);
    const rates = [rate(one ?? 0), rate(two ?? 0), rate(three ?? 0)] as const;
    const amount = drawAmount(random, 10, 90);
    const side = random.pick(['sale', 'purchase']);
    const year = random.pick(['first', 'second', 'first']);
    const sign = side === 'sale' ? 1 : -1;
    const change = (from: number, to: number) => `${sign * amount} * (${to} - ${from})`;
    const say = (text: string) =>
      `(Math.abs(${text}) < 0.005 ? 'No difference' : (${text} > 0 ? 'Gain of ' : 'Loss of ') + money(Math.abs(${text})))`;
    const [invoiced, closing, paid] = rates;
    const key = year === 'first' ? change(invoiced, closing) : change(closing, paid);
    const other = year === 'first' ? change(closing, paid) : change(invoiced, closing);
    const business = drawBusiness(random);
    return asksText({
      structure: { side, year, up: year === 'first' ? closing > invoiced : paid > closing },
      surface: { business, foreign, own, amount, rates: rates.join(' ') },
      stem: `The books of ${business} are kept in ${own}. Which exchange difference does this ${side === 'sale' ? 'sale on account' : 'purchase on account'} bring in ${year === 'first' ? 2025 : 2026}?`,
      tables: [
        facts([
          [`Invoice ${side === 'sale' ? 'to a client' : 'from a supplier'}, 10 November 2025`, `${foreign} ${amount}`],
          ['Rate on 10 November 2025', `${invoiced} ${own} for 1 ${foreign}`],
          ['Rate on 31 December 2025', `${closing} ${own} for 1 ${foreign}`],
          ['Rate on the day of payment, 5 February 2026', `${paid} ${own} for 1 ${foreign}`],
        ]),
      ],
      key: say(`(${key})`),
      wrong: [
        side === 'purchase'
          ? ['owed-and-owing-confused', say(`(-(${key}))`)]
          : ['from-invoice-date', say(`(${change(invoiced, paid)})`)],
        side === 'purchase'
          ? ['from-invoice-date', say(`(${change(invoiced, paid)})`)]
          : ['owed-and-owing-confused', say(`(-(${key}))`)],
        year === 'first'
          ? ['open-items-at-old-rate', say('(0)')]
          : ['day-of-payment-only', say(`(-(${change(invoiced, paid)}))`)],
        ['other-year', say(`(${other})`)],
      ],
    });
  },
};
