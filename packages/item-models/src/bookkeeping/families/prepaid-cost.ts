import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { capital, drawAmount, drawBusiness, firstOf } from '../worlds';

const costs = [
  'insurance',
  'a software licence',
  'rent of a storage room',
  'a service contract',
  'a trade journal',
  'web hosting',
] as const;

/** Costs paid in advance that reach over the end of a year. */
export const prepaidCost: ProgramFamily = {
  id: 'bookkeeping-prepaid-cost',
  version: 1,
  test: 'bookkeeping',
  objective: 'accruals',
  level: 'apply',
  title: 'Costs paid in advance',
  predictedDifficulty: 0.76,
  status: 'active',
  source: 'IFRS Conceptual Framework 2018, 1.17; Weygandt, Kimmel & Kieso, Accounting Principles, ch. 3 (deferrals)',
  misconceptions: {
    'other-part': 'The part used up and the part still to come are confused.',
    'paid-is-spent': 'What is paid in the year is the cost of the year, or all of it is prepaid.',
    'month-miscounted': 'The month in which the cover starts does not count.',
    'half-each': 'A cost over two years is split in halves.',
    'from-payment': 'The cover starts when it is paid.',
  },
  build: (random) => {
    const monthly = drawAmount(random, 3, 40, 15);
    const term = random.pick([6, 12, 12, 18, 24]);
    const start = random.int(term === 6 ? 9 : 4, 11);
    const paidEarlier = random.pick([0, 0, 1, 2]);
    const used = 13 - start;
    const total = monthly * term;
    const asked = random.pick(['expense', 'prepaid']);
    const what = random.pick(costs);
    const business = drawBusiness(random);
    const [key, other] = asked === 'expense' ? [used, term - used] : [term - used, used];
    const shift = asked === 'expense' ? -1 : 1;
    const early = asked === 'expense' ? key + paidEarlier : key - paidEarlier;
    return asksAmount({
      structure: { asked, term, start, paidEarlier },
      surface: { business, monthly, what },
      stem: `${capital(business)} pays for ${what} in advance. Its year ends on 31 December. ${asked === 'expense' ? 'What is the expense of this year?' : 'What is prepaid on 31 December?'}`,
      tables: [
        facts([
          ['Paid on', firstOf(start - paidEarlier)],
          ['Amount', total],
          ['Cover starts', firstOf(start)],
          ['Cover lasts', `${term} months`],
        ]),
      ],
      key: String(monthly * key),
      wrong: [
        key === other ? ['month-miscounted', String(monthly * (key + shift))] : ['other-part', String(monthly * other)],
        ...(paidEarlier > 0 ? [['from-payment', String(monthly * early)] as const] : []),
        ['month-miscounted', String(monthly * (key + shift))],
        ['half-each', String(total / 2)],
        ['paid-is-spent', String(total)],
      ],
    });
  },
};
