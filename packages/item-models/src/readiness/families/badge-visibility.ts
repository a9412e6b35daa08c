import type { RuleFamily } from '../variant';

const answers = {
  onlyHolder: 'Only the holder.',
  everybody: 'Everybody who may see the profile.',
  clientsOfBids: 'Only clients to whom the holder has sent a bid.',
  operators: 'Everybody in search, but not on the profile.',
} as const;

const misconceptions = {
  onlyHolder: 'shown-needs-more',
  everybody: 'pass-publishes',
  clientsOfBids: 'bids-show-it',
  operators: 'search-shows-it',
} as const;

export const badgeVisibility: RuleFamily = {
  id: 'readiness-badge-visibility',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'badges',
  level: 'understand',
  title: 'Who sees a badge',
  predictedDifficulty: 0.85,
  status: 'active',
  source: 'The states of a badge',
  misconceptions: {
    'shown-needs-more': 'A shown badge is still private.',
    'pass-publishes': 'A passed test is public at once, or a hidden badge stays public.',
    'bids-show-it': 'A bid reveals badges that are not shown.',
    'search-shows-it': 'Search and profile follow different rules.',
  },
  build: (random) => {
    const state = random.pick(['new', 'shown', 'hidden', 'shown-again']);
    const place = random.pick(['market', 'bid']);
    const told = {
      new: 'A freelancer has just passed a test and done nothing since.',
      shown: 'A freelancer has passed a test and chosen to show the badge.',
      hidden: 'A freelancer showed a badge for a month and then hid it.',
      'shown-again': 'A freelancer hid a badge and later chose to show it again.',
    }[state];
    const visible = state === 'shown' || state === 'shown-again';
    const key = visible ? 'everybody' : 'onlyHolder';
    const bid = place === 'bid' ? ' A bid of theirs is with a client.' : '';
    const others = (['onlyHolder', 'everybody', 'clientsOfBids', 'operators'] as const).filter(
      (answer) => answer !== key,
    );
    return {
      parameters: { structure: { state, place }, surface: {} },
      stem: `${told}${bid} Who among the people of the market sees the badge?`,
      key: answers[key],
      wrong: random.shuffle(others).map((answer) => ({ misconception: misconceptions[answer], text: answers[answer] })),
    };
  },
};
