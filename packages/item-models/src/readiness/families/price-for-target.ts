import { quoteFees } from '@assay/domain/fees/quote-fees';
import { add, compare, percentOf, subtract, sum, type Money } from '@assay/domain/money/money';
import { shown, units } from '../amounts';
import type { InstallationRules } from '../rules';
import type { RuleFamily } from '../variant';

export const priceForTarget: RuleFamily = {
  id: 'readiness-price-for-target',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'prices',
  level: 'analyse',
  title: 'Which price brings what somebody needs',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'The fees in force',
  misconceptions: {
    'percent-of-goal': 'The fee is a share of what somebody wants to receive or spend, and not of the price.',
    'price-is-goal': 'The price itself is what arrives or is spent.',
    'wrong-way': 'The fee moves the price the other way.',
    'fee-of-the-other': 'What the other side pays has to be reckoned with.',
    'fee-as-elsewhere': 'The fee is a round percentage, as on other sites.',
  },
  build: (random, { fees, currency }) => {
    const side = random.pick(['freelancer', 'client']);
    const before = random.pick(['nothing', 'a milestone']);
    const goal = units(random.int(24, 120) * 50, currency);
    const had = units(before === 'nothing' ? 0 : random.int(2, 9) * 100, currency);
    const all = shown(add(goal, had));
    const stems = {
      freelancer: {
        nothing: `A freelancer wants ${all} or more to arrive for a milestone.`,
        'a milestone': `A freelancer has received ${shown(had)} for a first milestone and wants ${all} or more from two milestones together.`,
      },
      client: {
        nothing: `A client can spend ${all} on a milestone, fees included.`,
        'a milestone': `A client has spent ${shown(had)} on a first milestone, fees included, and can spend ${all} on two milestones together.`,
      },
    };
    const which = before === 'nothing' ? 'Which whole price' : 'Which whole price of the second one';
    const question = `${which} is the ${side === 'freelancer' ? 'lowest that will do' : 'highest that fits'}?`;
    const [own, other] = side === 'freelancer' ? [fees.freelancer, fees.client] : [fees.client, fees.freelancer];
    const plus = side === 'freelancer' ? add : subtract;
    const minus = side === 'freelancer' ? subtract : add;
    const by = (percent: string, towards = plus) => towards(goal, percentOf(goal, percent));
    const rounded = (amount: Money) => shown(wholeUnits(amount));
    const ideas: readonly (readonly [string, Money])[] = [
      ['price-is-goal', goal],
      ['wrong-way', by(own.percent, minus)],
      ['fee-of-the-other', by(other.percent)],
      ['fee-as-elsewhere', by('10')],
      ['fee-as-elsewhere', by('15')],
      ['fee-as-elsewhere', by('20')],
    ];
    return {
      parameters: { structure: { side, before }, surface: { goal: all, had: shown(had) } },
      stem: `${stems[side][before]} ${question}`,
      key: shown(side === 'freelancer' ? lowestPrice(goal, fees) : highestPrice(goal, fees)),
      wrong: [
        { misconception: 'percent-of-goal', text: rounded(by(own.percent)) },
        ...random.shuffle(ideas).map(([misconception, amount]) => ({ misconception, text: rounded(amount) })),
      ],
    };
  },
};

function wholeUnits({ amountMinor, currency }: Money): Money {
  const unit = units(1, currency).amountMinor;
  return { amountMinor: ((amountMinor + unit / 2n) / unit) * unit, currency };
}

/** No fee leaves less than a tenth of a price that is asked about. */
function lowestPrice(goal: Money, fees: InstallationRules['fees']): Money {
  const one = units(1, goal.currency);
  const far = sum(
    Array.from({ length: 10 }, () => goal),
    goal.currency,
  );
  let price = goal;
  while (compare(quoteFees(price, fees).freelancerReceives, goal) < 0 && compare(price, far) < 0)
    price = add(price, one);
  return price;
}

function highestPrice(budget: Money, fees: InstallationRules['fees']): Money {
  const one = units(1, budget.currency);
  let price = budget;
  while (compare(quoteFees(price, fees).clientPays, budget) > 0) price = subtract(price, one);
  return price;
}
