import { quoteFees, type FeeQuote } from '@assay/domain/fees/quote-fees';
import { sum, type Money } from '@assay/domain/money/money';
import { shown, units } from '../amounts';
import { heldStates, stateWords, type AskedState } from '../milestones';
import type { RuleFamily } from '../variant';

const asks = {
  earned: {
    text: 'How much has the freelancer earned so far, after fees?',
    isMeant: (state: AskedState) => state === 'released',
    of: (quote: FeeQuote) => quote.freelancerReceives,
  },
  held: {
    text: 'How much of these prices does the marketplace hold now?',
    isMeant: (state: AskedState) => heldStates.has(state),
    of: (quote: FeeQuote) => quote.price,
  },
} as const;

export const moneyOfAContract: RuleFamily = {
  id: 'readiness-money-of-a-contract',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'earnings',
  level: 'apply',
  title: 'What of a contract is earned, and what is held',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'The states of a milestone, and the fees in force',
  misconceptions: {
    'submitted-is-earned': 'Work that was handed in is paid work, or its money is held no longer.',
    'funded-is-earned': 'Money that was paid in is the freelancer’s.',
    'agreed-is-paid': 'A planned milestone counts like a paid one.',
    'one-milestone': 'Only the latest milestone counts.',
  },
  build: (random, { fees, currency }) => {
    const ask = random.pick(['earned', 'held']);
    const third = random.pick(['submitted', 'changes_requested']);
    const states: readonly AskedState[] = random.chance(0.5)
      ? ['released', third, 'funded', 'planned']
      : ['released', 'released', third, 'funded'];
    const amounts = random.sample([300, 350, 400, 450, 550, 600, 700, 850, 900, 1000, 1150, 1250], 4);
    const milestones = states.map((state, at) => ({
      state,
      quote: quoteFees(units(amounts[at] ?? 0, currency), fees),
    }));
    const { text, isMeant, of } = asks[ask];
    const total = (counts: (state: AskedState) => boolean): string =>
      shown(
        sum(
          milestones.flatMap(({ state, quote }): Money[] => (counts(state) ? [of(quote)] : [])),
          currency,
        ),
      );
    const isWorkedOn = (state: AskedState) => state === 'submitted' || state === 'changes_requested';
    const list = milestones.map(({ state, quote }) => `${shown(quote.price)} (${stateWords[state]})`).join(', ');
    return {
      parameters: { structure: { ask, third, states: states.join(' ') }, surface: { amounts: amounts.join(' ') } },
      stem: `A contract has four milestones: ${list}. ${text}`,
      key: total(isMeant),
      wrong: [
        { misconception: 'submitted-is-earned', text: total((state) => isMeant(state) !== isWorkedOn(state)) },
        ...random.shuffle([
          { misconception: 'funded-is-earned', text: total((state) => isMeant(state) !== (state === 'funded')) },
          { misconception: 'agreed-is-paid', text: total(() => true) },
          { misconception: 'one-milestone', text: total(isWorkedOn) },
        ]),
        { misconception: 'one-milestone', text: total((state) => state === 'funded') },
      ],
    };
  },
};
