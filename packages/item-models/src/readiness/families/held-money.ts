import type { RuleFamily } from '../variant';

const states = {
  planned: {
    text: 'agreed, and the client has done nothing for it since',
    key: 'Nobody has paid yet: it is safer to wait with the work.',
  },
  funded: { text: 'funded, and the work has not been submitted', key: 'The marketplace holds it.' },
  submitted: {
    text: 'submitted, and the client has not answered',
    key: 'The marketplace holds it.',
  },
  released: { text: 'approved and released', key: 'It belongs to the freelancer, who can withdraw it.' },
} as const;

const answers = [
  { misconception: 'paid-on-agreement', text: 'It belongs to the freelancer, who can withdraw it.' },
  { misconception: 'still-with-client', text: 'Nobody has paid yet: it is safer to wait with the work.' },
  { misconception: 'held-for-ever', text: 'The marketplace holds it.' },
  { misconception: 'client-may-take-back', text: 'The client can take it back at any time.' },
] as const;

export const heldMoney: RuleFamily = {
  id: 'readiness-held-money',
  version: 3,
  test: 'marketplace-readiness',
  objective: 'protection',
  level: 'understand',
  title: 'Where the money of a milestone is',
  predictedDifficulty: 0.86,
  status: 'active',
  source: 'The states of a milestone',
  misconceptions: {
    'paid-on-agreement': 'Agreed money is already earned.',
    'still-with-client': 'Money moves only at the end.',
    'held-for-ever': 'Released money still has to be asked for.',
    'client-may-take-back': 'A client may take protected money back alone.',
  },
  build: (random) => {
    const state = random.pick(['planned', 'funded', 'submitted', 'released']);
    const second = random.chance(0.5);
    const { text, key } = states[state];
    return {
      parameters: { structure: { state, second }, surface: {} },
      stem: `${second ? 'The first of two milestones is finished and released. The second milestone is' : 'A milestone is'} ${text}. Where is the money for it?`,
      key,
      wrong: random.shuffle(answers.filter((answer) => answer.text !== key)),
    };
  },
};
