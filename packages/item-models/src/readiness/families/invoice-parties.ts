import type { RuleFamily } from '../variant';

const parties = ['freelancer', 'client', 'marketplace'] as const;

const invoices = {
  work: { text: 'the work itself', issuer: 'freelancer', recipient: 'client' },
  freelancerFee: { text: 'the fee that the freelancer pays', issuer: 'marketplace', recipient: 'freelancer' },
  clientFee: { text: 'the fee that the client pays', issuer: 'marketplace', recipient: 'client' },
} as const;

export const invoiceParties: RuleFamily = {
  id: 'readiness-invoice-parties',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'earnings',
  level: 'understand',
  title: 'Who invoices whom',
  predictedDifficulty: 0.8,
  status: 'active',
  source: 'The three invoices of a released milestone',
  misconceptions: {
    'platform-sells': 'The marketplace sells the work on.',
    'turned-round': 'Whoever receives an invoice issues it.',
    'other-party': 'The invoice goes to the other side of the contract.',
  },
  build: (random) => {
    const which = random.pick(['work', 'freelancerFee', 'clientFee']);
    const shape = random.pick(['issuer', 'accountant']);
    const { text, issuer, recipient } = invoices[which];
    const pair = (from: string, to: string) => `The ${from} issues it to the ${to}.`;
    const pairs = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to })));
    const wrong = random
      .shuffle(pairs.filter(({ from, to }) => from !== issuer || to !== recipient))
      .map(({ from, to }) => ({
        misconception:
          from === recipient && to === issuer
            ? 'turned-round'
            : from === 'marketplace' && which === 'work'
              ? 'platform-sells'
              : 'other-party',
        text: pair(from, to),
      }));
    const stem =
      shape === 'issuer'
        ? `A milestone is approved and released. Who issues the invoice for ${text}?`
        : `A milestone is released. An accountant asks about the invoice for ${text}. Who issued it, and to whom?`;
    return { parameters: { structure: { which, shape }, surface: {} }, stem, key: pair(issuer, recipient), wrong };
  },
};
