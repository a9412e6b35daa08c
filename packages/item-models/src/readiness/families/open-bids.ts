import type { RuleFamily } from '../variant';

const endings = {
  declined: { text: 'is declined', frees: true },
  withdrawn: { text: 'is withdrawn', frees: true },
  shortlisted: { text: 'is put on the short-list', frees: false },
  seen: { text: 'is seen by the client', frees: false },
} as const;

export const openBids: RuleFamily = {
  id: 'readiness-open-bids',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'apply',
  title: 'How many bids may be open',
  predictedDifficulty: 0.83,
  status: 'active',
  source: 'The limit of open bids in force',
  misconceptions: {
    unlimited: 'Bids are not limited.',
    'seen-frees': 'A bid that was looked at no longer counts.',
    'never-frees': 'A bid counts for ever.',
    miscounted: 'The limit is misremembered.',
  },
  build: (random, rules) => {
    const most = rules.openBidsMax;
    const open = Math.max(1, most - random.int(0, 4));
    const ending = random.pick(['declined', 'withdrawn', 'shortlisted', 'seen']);
    const count = random.int(1, Math.min(2, open));
    const { text, frees } = endings[ending];
    const left = most - open + (frees ? count : 0);
    const show = (number: number) => (number <= 0 ? 'None for now' : String(number));
    const subject = count === 1 ? `One of them ${text}` : `Each of two of them ${text}`;
    return {
      parameters: { structure: { ending, count }, surface: { open } },
      stem: `A freelancer has ${open} open ${open === 1 ? 'bid' : 'bids'}. ${subject}. How many more bids can be sent now?`,
      key: show(left),
      wrong: [
        { misconception: frees ? 'never-frees' : 'seen-frees', text: show(frees ? left - count : left + count) },
        { misconception: 'unlimited', text: 'As many as wanted' },
        ...random.shuffle([
          { misconception: 'miscounted', text: show(left + 3) },
          { misconception: 'miscounted', text: show(left + 5) },
        ]),
      ],
    };
  },
};
