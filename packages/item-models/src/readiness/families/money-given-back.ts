import { quoteFees } from '@assay/domain/fees/quote-fees';
import { add, percentOf, subtract, type Money } from '@assay/domain/money/money';
import { shown, units } from '../amounts';
import type { RuleFamily } from '../variant';

export const moneyGivenBack: RuleFamily = {
  id: 'readiness-money-given-back',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'protection',
  level: 'apply',
  title: 'What comes back when a milestone is given up',
  predictedDifficulty: 0.76,
  status: 'active',
  source: 'The rule that money is given back in full, fee included',
  misconceptions: {
    'fee-is-lost': 'A fee that was paid in does not come back.',
    'fee-of-freelancer-lost': 'Giving money back costs the freelancer’s fee.',
    'whole-contract': 'Giving up one milestone undoes the whole contract.',
    'half-and-half': 'The two sides share what was held.',
    'charge-for-refund': 'Sending money back costs a tenth.',
  },
  build: (random, { fees, currency }) => {
    const ask = random.pick(['returned', 'spent', 'kept']);
    const sentBack = random.chance(0.5);
    const [done, given] = random.sample([300, 350, 400, 450, 550, 600, 700, 850, 950, 1050, 1200, 1350], 2);
    const first = quoteFees(units(done ?? 0, currency), fees);
    const second = quoteFees(units(given ?? 0, currency), fees);
    const half = (amount: Money) => percentOf(amount, '50');
    const answers = {
      returned: {
        question: 'How much comes back to the client?',
        key: second.clientPays,
        wrong: [
          ['fee-is-lost', second.price],
          ['fee-of-freelancer-lost', second.freelancerReceives],
          ['whole-contract', add(first.clientPays, second.clientPays)],
          ['half-and-half', half(second.price)],
          ['charge-for-refund', subtract(second.clientPays, percentOf(second.price, '10'))],
        ],
      },
      spent: {
        question: 'How much has the client spent on the contract in the end?',
        key: first.clientPays,
        wrong: [
          ['fee-is-lost', add(first.clientPays, second.clientFee)],
          ['whole-contract', add(first.clientPays, second.clientPays)],
          ['half-and-half', add(first.clientPays, half(second.price))],
          ['charge-for-refund', add(first.clientPays, percentOf(second.price, '10'))],
        ],
      },
      kept: {
        question: 'How much does the freelancer have from the contract in the end?',
        key: first.freelancerReceives,
        wrong: [
          ['fee-of-freelancer-lost', subtract(first.freelancerReceives, second.freelancerFee)],
          ['whole-contract', add(first.freelancerReceives, second.freelancerReceives)],
          ['half-and-half', add(first.freelancerReceives, half(second.price))],
          ['charge-for-refund', subtract(first.freelancerReceives, percentOf(second.price, '10'))],
        ],
      },
    } as const;
    const { question, key, wrong } = answers[ask];
    const told = sentBack ? 'was handed in and sent back for changes' : 'is funded, and no work was handed in';
    return {
      parameters: { structure: { ask, sentBack }, surface: { done: done ?? 0, given: given ?? 0 } },
      stem:
        `A contract has two milestones. The first, priced ${shown(first.price)}, is released. The second, priced ` +
        `${shown(second.price)}, ${told}. The freelancer now gives its money back. ${question}`,
      key: shown(key),
      wrong: random
        .shuffle<readonly [string, Money]>(wrong)
        .map(([misconception, amount]) => ({ misconception, text: shown(amount) })),
    };
  },
};
