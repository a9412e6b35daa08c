import { quoteFees } from '@assay/domain/fees/quote-fees';
import { add, compare, subtract, sum, zero, type Money } from '@assay/domain/money/money';
import { applyTransfer } from '@assay/domain/receipt/apply-transfer';
import { shown, units } from '../amounts';
import type { RuleFamily } from '../variant';

type Outcome = { readonly isFunded: boolean; readonly held: Money };

const shapes = ['short', 'over', 'short then rest', 'short then whole', 'whole twice', 'late'] as const;

export const transfers: RuleFamily = {
  id: 'readiness-transfers',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'protection',
  level: 'analyse',
  title: 'What a transfer does that brings too little or too much',
  predictedDifficulty: 0.72,
  status: 'pilot',
  source: 'The rule of transfers that bring another sum',
  misconceptions: {
    'parts-add-up': 'Parts of a sum add up until it is reached.',
    'about-enough': 'Whatever arrives funds the milestone.',
    'kept-as-credit': 'What is left over belongs to the freelancer, or is kept.',
    'sent-straight-back': 'What does not fit is as if it had not been sent.',
  },
  build: (random, { fees, currency }) => {
    const shape = random.pick(shapes);
    const due = quoteFees(units(random.int(8, 60) * 50, currency), fees).clientPays;
    const gap = units(random.int(2, 15) * 5, currency);
    const [short, over] = [subtract(due, gap), add(due, gap)];
    const arrivals = {
      short: [short],
      over: [over],
      'short then rest': [short, gap],
      'short then whole': [short, due],
      'whole twice': [due, due],
      late: [due],
    }[shape];
    const told = {
      short: `A transfer of ${shown(short)} arrives.`,
      over: `A transfer of ${shown(over)} arrives.`,
      'short then rest': `A transfer of ${shown(short)} arrives, and a day later one of ${shown(gap)}.`,
      'short then whole': `A transfer of ${shown(short)} arrives, and a day later one of ${shown(due)}.`,
      'whole twice': `A transfer of ${shown(due)} arrives, and a day later another one like it.`,
      late: `The contract is ended before the client pays. Then a transfer of ${shown(due)} arrives.`,
    }[shape];
    const say = ({ isFunded, held }: Outcome) =>
      `${isFunded ? 'Funded' : 'Unfunded'}, with ${held.amountMinor === 0n ? 'no money' : shown(held)} held for the client`;
    const arrived = sum(arrivals, currency);
    const isEnough = compare(arrived, due) >= 0;
    return {
      parameters: { structure: { shape, transfers: arrivals.length }, surface: { due: shown(due), gap: shown(gap) } },
      stem: `For a milestone the client has to transfer ${shown(due)}, fee included. ${told} How does the milestone stand then?`,
      key: say(afterAll(arrivals, due, shape === 'late')),
      wrong: [
        {
          misconception: 'parts-add-up',
          text: say({ isFunded: isEnough, held: isEnough ? subtract(arrived, due) : arrived }),
        },
        ...random.shuffle([
          { misconception: 'about-enough', text: say({ isFunded: true, held: zero(currency) }) },
          { misconception: 'sent-straight-back', text: say({ isFunded: false, held: zero(currency) }) },
          { misconception: 'kept-as-credit', text: say({ isFunded: true, held: gap }) },
          { misconception: 'kept-as-credit', text: say({ isFunded: false, held: arrived }) },
        ]),
      ],
    };
  },
};

/** What the marketplace makes of transfers one after another. */
function afterAll(arrivals: readonly Money[], expected: Money, isLate: boolean): Outcome {
  return arrivals.reduce<Outcome>(
    ({ isFunded, held }, arrived) => {
      const payment = isFunded ? 'confirmed' : isLate ? 'abandoned' : 'started';
      const milestone = isFunded ? 'funded' : isLate ? 'cancelled' : 'funding';
      const use = applyTransfer({ payment, milestone, expected, arrived });
      const left = use.use === 'fund' ? zero(expected.currency) : use.held;
      return { isFunded: isFunded || use.use !== 'hold', held: add(held, left) };
    },
    { isFunded: false, held: zero(expected.currency) },
  );
}
