import { terminalStates } from '@assay/domain/kernel/state-table';
import { add, subtract, sum, type Money } from '@assay/domain/money/money';
import { payoutStates, type PayoutState } from '@assay/domain/payout/states';
import { shown, units } from '../amounts';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';

const words = {
  requested: 'is still on its way',
  paid: 'was paid',
  failed: 'failed',
} as const satisfies Record<PayoutState, string>;

type Withdrawal = { readonly amount: Money; readonly state: PayoutState };

export const withdrawals: RuleFamily = {
  id: 'readiness-withdrawals',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'earnings',
  level: 'apply',
  title: 'How much can still be withdrawn',
  predictedDifficulty: 0.78,
  status: 'pilot',
  source: 'The states of a withdrawal',
  misconceptions: {
    'leaves-when-paid': 'Money leaves the balance only when it was paid out.',
    'failed-is-lost': 'Money of a failed withdrawal is gone.',
    'nothing-leaves': 'What was earned can be withdrawn whatever happened before.',
    'waits-for-all': 'A withdrawal that runs blocks the whole balance.',
  },
  build: (random, { currency }) => {
    const order = random.shuffle<PayoutState>(['requested', 'failed', 'paid']).slice(0, random.int(2, 3));
    const states = order.includes('requested') || order.length === 3 ? order : [...order, 'requested' as const];
    const amounts = random.sample([120, 150, 180, 220, 250, 310, 340, 370, 410, 460], states.length);
    const all: Withdrawal[] = states.map((state, at) => ({ state, amount: units(amounts[at] ?? 0, currency) }));
    const earned = add(
      sum(
        all.map(({ amount }) => amount),
        currency,
      ),
      units(random.int(3, 20) * 25, currency),
    );
    const without = (leaves: (state: PayoutState) => boolean) =>
      shown(
        subtract(
          earned,
          sum(
            all.flatMap(({ state, amount }) => (leaves(state) ? [amount] : [])),
            currency,
          ),
        ),
      );
    const list = listed(all.map(({ state, amount }) => `one of ${shown(amount)} ${words[state]}`));
    const onItsWay = sum(
      all.flatMap(({ state, amount }) => (state === 'requested' ? [amount] : [])),
      currency,
    );
    return {
      parameters: {
        structure: { states: states.join(' '), count: states.length },
        surface: { earned: shown(earned), amounts: amounts.join(' ') },
      },
      stem: `A freelancer has earned ${shown(earned)}, fees taken off. Of the withdrawals so far, ${list}. How much can be withdrawn now?`,
      key: without((state) => state !== 'failed'),
      wrong: [
        { misconception: 'leaves-when-paid', text: without((state) => state === 'paid') },
        ...random.shuffle([
          { misconception: 'failed-is-lost', text: without(() => true) },
          { misconception: 'nothing-leaves', text: shown(earned) },
          {
            misconception: 'failed-is-lost',
            text: without((state) => new Set<string>(terminalStates(payoutStates)).has(state)),
          },
        ]),
        { misconception: 'waits-for-all', text: shown(onItsWay) },
      ],
    };
  },
};
