import { heldStates, listed, stateWords, type AskedState } from '../milestones';
import type { RuleFamily } from '../variant';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** Which wrong idea takes milestones of a state for settled that are not, or the other way round. */
const ideas = {
  planned: 'plans-bind',
  funded: 'only-work-binds',
  submitted: 'only-untouched-binds',
  changes_requested: 'only-untouched-binds',
  released: 'done-binds',
} as const satisfies Record<AskedState, string>;

export const earlyEnd: RuleFamily = {
  id: 'readiness-early-end',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'endings',
  level: 'analyse',
  title: 'What stands in the way of ending a contract',
  predictedDifficulty: 0.76,
  status: 'active',
  source: 'The rule that a contract ends early only when nothing is held',
  misconceptions: {
    'plans-bind': 'Planned milestones have to be settled too.',
    'only-work-binds': 'Only work that was handed in stands in the way.',
    'only-untouched-binds': 'Money matters only until work was handed in.',
    'either-side-ends': 'Each side may walk away at any time.',
    'done-binds': 'Released milestones are undone when a contract ends.',
  },
  build: (random) => {
    const count = random.int(3, 4);
    const who = random.pick(['client', 'freelancer']);
    const worked = random.pick(['submitted', 'changes_requested']);
    const rest = random.sample<AskedState>([worked, 'funded', 'planned', 'planned'], count - 1);
    const states = random.shuffle<AskedState>(['released', ...rest]);
    const settle = (isInTheWay: (state: AskedState) => boolean) => {
      const places = ordinals.filter((_, at) => states[at] !== undefined && isInTheWay(states[at]));
      return places.length === 0 ? 'Nothing' : `The ${listed(places)}`;
    };
    const kinds: readonly AskedState[] = [worked, 'funded', 'planned', 'released'];
    const [one = worked, two = worked] = random.sample(
      kinds.filter((kind) => states.includes(kind)),
      2,
    );
    const turned = (...turns: readonly AskedState[]) =>
      settle((state) => heldStates.has(state) !== turns.includes(state));
    const isAllHeldTurned = heldStates.has(one) && heldStates.has(two);
    const list = states.map((state, at) => `milestone ${at + 1} is ${stateWords[state]}`);
    return {
      parameters: { structure: { count, states: states.join(' ') }, surface: { who } },
      stem: `Of a contract, ${listed(list)}. The ${who} wants to end the contract now. What has to be settled first?`,
      key: settle((state) => heldStates.has(state)),
      wrong: [
        { misconception: ideas[one], text: turned(one) },
        { misconception: ideas[two], text: turned(two) },
        { misconception: isAllHeldTurned ? 'either-side-ends' : ideas[one], text: turned(one, two) },
      ],
    };
  },
};
