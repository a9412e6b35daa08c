import { listed } from '../milestones';
import type { Random } from '../../random';
import type { RuleFamily, RuleVariant } from '../variant';
import { works } from '../works';

const parties = ['freelancer', 'client', 'marketplace'] as const;

type Party = (typeof parties)[number];
type Invoice = { readonly text: string; readonly issuer: Party; readonly recipient: Party };

/** What is made when a milestone is released. */
const invoices: Readonly<Record<'work' | 'freelancerFee' | 'clientFee', Invoice>> = {
  work: { text: 'the work itself', issuer: 'freelancer', recipient: 'client' },
  freelancerFee: { text: 'the fee that the freelancer pays', issuer: 'marketplace', recipient: 'freelancer' },
  clientFee: { text: 'the fee that the client pays', issuer: 'marketplace', recipient: 'client' },
};

export const invoiceParties: RuleFamily = {
  id: 'readiness-invoice-parties',
  version: 3,
  test: 'marketplace-readiness',
  objective: 'earnings',
  level: 'understand',
  title: 'Who invoices whom, and for what',
  predictedDifficulty: 0.78,
  status: 'active',
  source: 'The three invoices of a released milestone',
  misconceptions: {
    'platform-sells': 'The marketplace sells the work on.',
    'turned-round': 'Whoever receives an invoice issues it.',
    'other-party': 'The invoice goes to the other side of the contract.',
    'handed-in-is-invoiced': 'Work that was handed in, or paid in, is invoiced at once.',
    'one-for-the-contract': 'A contract has one set of invoices, when all is done.',
  },
  build: (random) => (random.chance(0.6) ? whoToWhom(random) : whichExist(random)),
};

function whoToWhom(random: Random): RuleVariant {
  const which = random.pick(['work', 'freelancerFee', 'clientFee']);
  const shape = random.pick(['issuer', 'accountant', 'both']);
  const [work = works[0]] = random.sample(works, 1);
  const { text, issuer, recipient } = invoices[which];
  const pair = (from: Party, to: Party) => `The ${from} issues it to the ${to}.`;
  const pairs = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to })));
  const idea = (from: Party, to: Party) => {
    if (from === recipient && to === issuer) return 'turned-round';
    return from === 'marketplace' && which === 'work' ? 'platform-sells' : 'other-party';
  };
  const wrong = pairs.filter(({ from, to }) => from !== issuer || to !== recipient);
  const asked = {
    issuer: `The milestone for ${work} is approved and released. Who issues the invoice for ${text}, and to whom?`,
    accountant: `The milestone for ${work} is released. An accountant asks about the invoice for ${text}. Who issues it, and to whom?`,
    both: `A client approves ${work}, and its milestone is released. From whom to whom goes the invoice for ${text}?`,
  }[shape];
  return {
    parameters: { structure: { which, shape }, surface: { work } },
    stem: asked,
    key: pair(issuer, recipient),
    wrong: random.shuffle(wrong).map(({ from, to }) => ({ misconception: idea(from, to), text: pair(from, to) })),
  };
}

const stages = {
  released: 'is released',
  submitted: 'was submitted today',
  funded: 'is only funded',
} as const;

/** For which milestones there are invoices by now: how many in all is the same question. */
function whichExist(random: Random): RuleVariant {
  const [one = works[0], two = works[1], three = works[2]] = random.sample(works, 3);
  const rest = random.pick([
    ['submitted', 'funded'],
    ['released', 'submitted'],
    ['released', 'funded'],
  ] as const);
  const states = random.shuffle(['released', ...rest] as const);
  const milestones = [one, two, three].map((work, at) => ({ work, state: states[at] ?? 'funded' }));
  const receiver = random.pick(['client', 'freelancer']);
  const each = Object.values(invoices).filter(({ recipient }) => recipient === receiver).length;
  const count = (state: keyof typeof stages) => milestones.filter((milestone) => milestone.state === state).length;
  const many = (number: number) => (number === 1 ? '1 invoice' : `${number} invoices`);
  const released = count('released');
  return {
    parameters: { structure: { states: states.join(' '), receiver }, surface: { one, two, three } },
    stem: `Of three milestones, ${listed(milestones.map(({ work, state }) => `${work} ${stages[state]}`))}. How many invoices has the ${receiver} received for them until now?`,
    key: many(each * released),
    wrong: [
      { misconception: 'handed-in-is-invoiced', text: many(each * (released + count('submitted'))) },
      ...random.shuffle([
        { misconception: 'other-party', text: many((3 - each) * released) },
        { misconception: 'handed-in-is-invoiced', text: many(each * milestones.length) },
        { misconception: 'one-for-the-contract', text: many(0) },
        { misconception: 'platform-sells', text: many(3 * released) },
      ]),
      { misconception: 'one-for-the-contract', text: many(each) },
    ],
  };
}
