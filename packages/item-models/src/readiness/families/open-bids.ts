import { bidStates } from '@assay/domain/bid/states';
import { step, terminalStates } from '@assay/domain/kernel/state-table';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';

const events = {
  decline: { of: 'seen', one: 'one was declined', two: 'two were declined' },
  withdraw: { of: 'seen', one: 'one was withdrawn', two: 'two were withdrawn' },
  close: { of: 'seen', one: 'one lost its job, which was closed', two: 'two lost their jobs, which were closed' },
  accept: { of: 'offered', one: 'one became a contract', two: 'two became contracts' },
  lapse: { of: 'offered', one: 'one got an offer that lapsed', two: 'two got offers that lapsed' },
  shortlist: { of: 'seen', one: 'one was put on the short-list', two: 'two were put on the short-list' },
  see: { of: 'sent', one: 'one was seen by its client', two: 'two were seen by their clients' },
} as const;

type BidEvent = keyof typeof events;

const ended = new Set<string>(terminalStates(bidStates));

export const openBids: RuleFamily = {
  id: 'readiness-open-bids',
  version: 3,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'apply',
  title: 'How many bids may be open',
  predictedDifficulty: 0.8,
  status: 'active',
  source: 'The limit of open bids in force',
  misconceptions: {
    unlimited: 'Bids are not limited.',
    'seen-frees': 'A bid that was looked at or answered no longer counts.',
    'never-frees': 'A bid counts for ever.',
    miscounted: 'The limit is misremembered.',
  },
  build: (random, rules) => {
    const most = rules.openBidsMax;
    const chosen = random.sample<BidEvent>(
      ['decline', 'withdraw', 'close', 'accept', 'lapse', 'shortlist', 'see'],
      random.int(1, 2),
    );
    const happened = chosen.map((event) => ({ event, count: random.int(1, 2) }));
    const touched = happened.reduce((sum, { count }) => sum + count, 0);
    const open = Math.max(touched, most - random.int(0, 6));
    const left = (frees: (event: BidEvent) => boolean) =>
      happened.reduce((sum, { event, count }) => sum + (frees(event) ? count : 0), most - open);
    const show = (number: number) => (number <= 0 ? 'None for now' : String(number));
    const key = left(endsBid);
    const turned = happened.map(({ event }) => ({
      misconception: endsBid(event) ? 'never-frees' : 'seen-frees',
      text: show(left((each) => endsBid(each) !== (each === event))),
    }));
    const told = listed(happened.map(({ event, count }) => (count === 1 ? events[event].one : events[event].two)));
    return {
      parameters: {
        structure: { events: chosen.join(' '), counts: happened.map(({ count }) => count).join(' ') },
        surface: { open },
      },
      stem: `A freelancer had ${open} open bids this morning. Since then, ${told}. How many more bids can be sent now?`,
      key: show(key),
      wrong: [
        ...turned,
        { misconception: 'unlimited', text: 'As many as wanted' },
        ...random.shuffle([
          { misconception: 'miscounted', text: show(key + 3) },
          { misconception: 'miscounted', text: show(key + 5) },
        ]),
      ],
    };
  },
};

/** @throws Error when the market’s rules for bids no longer know the event */
function endsBid(event: BidEvent): boolean {
  const decision = step(bidStates, events[event].of, event);
  if (!decision.ok) throw new Error(`a bid does not take “${event}”`);
  return ended.has(decision.next.to);
}
