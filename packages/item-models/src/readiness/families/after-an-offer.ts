import { bidStates, type BidState } from '@assay/domain/bid/states';
import { step, terminalStates } from '@assay/domain/kernel/state-table';
import { shown, units } from '../amounts';
import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

const events = {
  accept: 'the freelancer accepts it',
  refuse_offer: 'the freelancer refuses it',
  lapse: 'nobody answers until it lapses',
  withdraw: 'the freelancer withdraws the bid',
  decline: 'the client declines the bid after all',
} as const;

const outcomes = {
  hired: { misconception: 'offer-binds', text: 'It is now a contract.' },
  withdrawn: { misconception: 'silence-ends', text: 'It is withdrawn and at an end.' },
  declined: { misconception: 'client-decides', text: 'It is declined and at an end.' },
  shortlisted: { misconception: 'refusal-keeps', text: 'It is back on the short-list.' },
} as const satisfies Partial<Record<BidState, { readonly misconception: string; readonly text: string }>>;

const ended = new Set<string>(terminalStates(bidStates));

export const afterAnOffer: RuleFamily = {
  id: 'readiness-after-an-offer',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'understand',
  title: 'What becomes of a bid after an offer',
  predictedDifficulty: 0.8,
  status: 'pilot',
  source: 'The states of a bid',
  misconceptions: {
    'silence-ends': 'An offer that lapses ends the bid.',
    'refusal-keeps': 'Who refuses an offer stays among the bidders.',
    'client-decides': 'Whatever happens to an offer is the client’s decision.',
    'offer-binds': 'An offer binds the freelancer who bid.',
    'offers-end-bids': 'An offer for one bid ends other bids too.',
  },
  build: (random, { currency }) => {
    const event = random.pick(['accept', 'refuse_offer', 'lapse', 'withdraw', 'decline']);
    const ask = random.pick(['state', 'open']);
    const price = shown(units(random.int(4, 60) * 50, currency));
    const day = dayAfter(new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28))), 0);
    const others = random.int(2, 8);
    const reached = stateAfter(event);
    const told = `client makes an offer of ${price} on ${day}, and ${events[event]}.`;
    if (ask === 'open') {
      const stays = ended.has(reached) ? 0 : 1;
      return {
        parameters: { structure: { event, ask }, surface: { price, day, others } },
        stem: `A freelancer has ${others + 1} open bids. For one of them the ${told} How many of the bids are open then?`,
        key: String(others + stays),
        wrong: [
          { misconception: stays === 1 ? 'silence-ends' : 'refusal-keeps', text: String(others + 1 - stays) },
          ...random.shuffle([
            { misconception: 'offers-end-bids', text: '0' },
            { misconception: 'offers-end-bids', text: String(others - 1) },
          ]),
        ],
      };
    }
    const wrong = Object.entries(outcomes).flatMap(([state, outcome]) => (state === reached ? [] : [outcome]));
    return {
      parameters: { structure: { event, ask }, surface: { price, day, others } },
      stem: `A ${told} What has become of the bid?`,
      key: outcomes[reached].text,
      wrong: random.shuffle(wrong),
    };
  },
};

/** @throws Error when the market’s rules for bids no longer know what happens to an offer. */
function stateAfter(event: keyof typeof events): keyof typeof outcomes {
  const decision = step(bidStates, 'offered', event);
  const reached = decision.ok ? decision.next.to : null;
  if (reached === 'hired' || reached === 'withdrawn' || reached === 'declined' || reached === 'shortlisted')
    return reached;
  throw new Error(`an offer does not end by ${event}`);
}
