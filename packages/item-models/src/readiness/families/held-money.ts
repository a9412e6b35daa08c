import { shown, units } from '../amounts';
import type { RuleFamily } from '../variant';
import { works } from '../works';

const notPaid = 'Nobody has paid yet: it is safer to wait with the work.';
const held = 'The marketplace holds it.';
const earned = 'It belongs to the freelancer, who can withdraw it.';

const atHead = (work: string) => work.replace(/^t/, 'T');

const states = {
  planned: { key: notPaid, tell: (work: string) => `The client has agreed on ${work} and done nothing for it since.` },
  funded: { key: held, tell: (work: string) => `The client has funded ${work}, and it was not submitted yet.` },
  submitted: {
    key: held,
    tell: (work: string) => `${atHead(work)} was submitted, and the client has not answered.`,
  },
  sentBack: {
    key: held,
    tell: (work: string) => `${atHead(work)} was submitted, and the client has asked for changes.`,
  },
  released: { key: earned, tell: (work: string) => `The client has approved ${work}.` },
} as const;

const answers = [
  { misconception: 'paid-on-agreement', text: earned },
  { misconception: 'still-with-client', text: notPaid },
  { misconception: 'held-for-ever', text: held },
  { misconception: 'client-may-take-back', text: 'The client can take it back at any time.' },
] as const;

export const heldMoney: RuleFamily = {
  id: 'readiness-held-money',
  version: 4,
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
  build: (random, { currency }) => {
    // The three places where money can be are the key equally often.
    const state = random.pick(['planned', random.pick(['funded', 'submitted', 'sentBack']), 'released']);
    const others = (['planned', 'funded', 'submitted', 'sentBack', 'released'] as const).filter(
      (each) => each !== state,
    );
    const beside = random.chance(0.2) ? null : (random.shuffle(others)[0] ?? null);
    const [work = works[0], otherWork = works[1]] = random.sample(works, 2);
    const [price = 3, otherPrice = 4] = random.sample([3, 4, 5, 6, 7, 8, 9, 11, 12, 14], 2);
    const priced = (hundreds: number, what: string) => `${shown(units(hundreds * 100, currency))} for ${what}`;
    const { tell, key } = states[state];
    const agreed =
      beside === null
        ? `A contract has one milestone: ${priced(price, work)}.`
        : `A contract has two milestones: ${random.shuffle([priced(price, work), priced(otherPrice, otherWork)]).join(' and ')}.`;
    const told = beside === null ? [tell(work)] : random.shuffle([tell(work), states[beside].tell(otherWork)]);
    return {
      parameters: { structure: { state, beside: beside ?? 'none' }, surface: { work, price } },
      stem: `${agreed} ${told.join(' ')} Where is the money for ${work}?`,
      key,
      wrong: random.shuffle(answers.filter((answer) => answer.text !== key)),
    };
  },
};
