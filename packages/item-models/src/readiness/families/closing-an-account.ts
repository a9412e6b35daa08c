import { bidStates, type BidState } from '@assay/domain/bid/states';
import { terminalStates } from '@assay/domain/kernel/state-table';
import { shown, units } from '../amounts';
import { dayAfter } from '../day';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';

type Matter = { readonly told: string; readonly settled: string; readonly isOpen: boolean };

type Idea = { readonly turns: string; readonly misconception: string };

const endedBids = new Set<string>(terminalStates(bidStates));

const bids = { sent: 'unanswered', shortlisted: 'short-listed', declined: 'declined' } as const satisfies Partial<
  Record<BidState, string>
>;

export const closingAnAccount: RuleFamily = {
  id: 'readiness-closing-an-account',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'endings',
  level: 'analyse',
  title: 'What has to be settled before an account is closed',
  predictedDifficulty: 0.76,
  status: 'active',
  source: 'The rule of closing an account',
  misconceptions: {
    'past-binds': 'What is at an end has to be settled too.',
    'bids-do-not-bind': 'Bids fall away by themselves.',
    'money-stays': 'What was earned can be fetched after closing.',
    'at-any-time': 'An account can be closed whatever is open.',
  },
  build: (random, { currency }) => {
    // One matter is at an end in any case, or "all of it" would be the answer whatever one knows.
    const ended = random.pick(['bid', 'contract', 'money']);
    const bid = ended === 'bid' ? 'declined' : random.pick(['sent', 'shortlisted', 'sent', 'declined']);
    const contract = ended === 'contract' ? 'completed' : random.pick(['active', 'active', 'completed']);
    const earned = units(random.int(3, 40) * 25, currency);
    const isPaidOut = ended === 'money' || random.chance(0.3);
    const day = dayAfter(new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28))), 0);
    const matters: readonly Matter[] = [
      { told: `a bid that is ${bids[bid]}`, settled: 'bid', isOpen: !endedBids.has(bid) },
      {
        told: `a contract that is ${contract === 'active' ? 'running' : 'completed'}`,
        settled: 'contract',
        isOpen: contract === 'active',
      },
      {
        told: isPaidOut ? `${shown(earned)} that was paid out` : `${shown(earned)} to withdraw`,
        settled: 'money',
        isOpen: !isPaidOut,
      },
    ];
    const text = (isNamed: (matter: Matter) => boolean) => {
      const named = matters.filter(isNamed).map(({ settled }) => settled);
      return named.length === 0 ? 'Nothing' : `The ${listed(named)}`;
    };
    const ideas: readonly Idea[] = [
      { turns: 'bid', misconception: endedBids.has(bid) ? 'past-binds' : 'bids-do-not-bind' },
      { turns: 'contract', misconception: contract === 'active' ? 'at-any-time' : 'past-binds' },
      { turns: 'money', misconception: isPaidOut ? 'past-binds' : 'money-stays' },
    ];
    const [one, two] = random.sample(ideas, 2);
    const turned = (...held: readonly (Idea | undefined)[]) =>
      text(({ settled, isOpen }) => isOpen !== held.some((idea) => idea?.turns === settled));
    return {
      parameters: { structure: { bid, contract, isPaidOut }, surface: { earned: shown(earned), day } },
      stem: `On ${day} a freelancer wants to close the account. There is ${listed(matters.map(({ told }) => told))}. What has to be settled first?`,
      key: text(({ isOpen }) => isOpen),
      wrong: [one, two]
        .flatMap((idea) => (idea ? [{ misconception: idea.misconception, text: turned(idea) }] : []))
        .concat({
          misconception: one?.misconception ?? 'past-binds',
          text: turned(one, two),
        }),
    };
  },
};
