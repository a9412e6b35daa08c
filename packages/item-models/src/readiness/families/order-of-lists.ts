import { shown, units } from '../amounts';
import type { RuleFamily } from '../variant';

const names = [
  'Aino',
  'Bilal',
  'Chiara',
  'Duc',
  'Efua',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jomo',
  'Keiko',
  'Luz',
] as const;

type Bid = {
  readonly name: (typeof names)[number];
  readonly at: number;
  readonly price: number;
  readonly score: string;
  readonly badges: number;
};

const openHours = [8, 9, 10, 11, 13, 14, 15, 16, 17];

/** Whether the bids, as they arrive, also rise or fall by price, score, badges or name. */
function isInAnotherOrder(bids: readonly Bid[]): boolean {
  const arrived = bids.toSorted((x, y) => x.at - y.at);
  const facts = [
    arrived.map(({ price }) => price),
    arrived.map(({ score }) => Number(score)),
    arrived.map(({ badges }) => badges),
    arrived.map(({ name }) => names.indexOf(name)),
  ];
  return facts.some((values) =>
    [1, -1].some((sign) => values.slice(1).every((value, at) => sign * value > sign * (values[at] ?? 0))),
  );
}

export const orderOfLists: RuleFamily = {
  id: 'readiness-order-of-lists',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'apply',
  title: 'In which order a client sees bids',
  predictedDifficulty: 0.82,
  status: 'active',
  source: 'The rule that bids stand in the order in which they arrived',
  misconceptions: {
    'cheapest-first': 'The cheapest bid comes first.',
    'newest-first': 'The latest bid comes first.',
    'score-first': 'The best score comes first.',
    'badges-first': 'Whoever shows the most badges comes first.',
    'by-name': 'Bids stand in the order of names.',
  },
  build: (random, { currency }) => {
    const told = random.pick(['times', 'facts first']);
    const shape = random.pick(['score', 'badges']);
    const asked = random.sample(names, 4);
    const prices = random.sample([3, 4, 5, 6, 7, 8, 9, 11, 12], 4);
    const scores = random.sample(['3.75', '4.10', '4.25', '4.40', '4.60', '4.85', '4.95'], 4);
    const badges = random.shuffle([0, 1, random.int(2, 3), random.int(4, 6)]);
    const arriving = (hours: readonly number[]): Bid[] =>
      asked.map((name, at) => ({
        name,
        at: hours[at] ?? 0,
        price: (prices[at] ?? 0) * 100,
        score: scores[at] ?? '',
        badges: badges[at] ?? 0,
      }));
    let bids = arriving(random.sample(openHours, 4));
    // No wrong rule leads to the right order.
    while (isInAnotherOrder(bids)) bids = arriving(random.sample(openHours, 4));
    const fact = ({ score, badges: count }: Bid) =>
      shape === 'score' ? `score ${score}` : count === 1 ? '1 badge' : `${count} badges`;
    const list = bids.map((bid) => {
      const facts = `${shown(units(bid.price, currency))}, ${fact(bid)}`;
      return told === 'times' ? `${bid.name} (${bid.at}:00; ${facts})` : `${bid.name} (${facts}; ${bid.at}:00)`;
    });
    const sorted = (before: (x: Bid, y: Bid) => number) =>
      bids
        .toSorted(before)
        .map(({ name }) => name)
        .join(', ');
    return {
      parameters: {
        structure: { told, shape },
        surface: { names: asked.join(' '), hours: bids.map(({ at }) => at).join(' ') },
      },
      stem: `Four bids reach a job on one day, with price, ${shape === 'score' ? 'score' : 'badges shown'} and time: ${list.join(', ')}. In which order does the client see them?`,
      key: sorted((x, y) => x.at - y.at),
      wrong: [
        { misconception: 'newest-first', text: sorted((x, y) => y.at - x.at) },
        { misconception: 'cheapest-first', text: sorted((x, y) => x.price - y.price) },
        ...(shape === 'score'
          ? [{ misconception: 'score-first', text: sorted((x, y) => Number(y.score) - Number(x.score)) }]
          : [{ misconception: 'badges-first', text: sorted((x, y) => y.badges - x.badges) }]),
        { misconception: 'cheapest-first', text: sorted((x, y) => y.price - x.price) },
        { misconception: 'by-name', text: sorted((x, y) => (x.name < y.name ? -1 : 1)) },
        { misconception: 'by-name', text: sorted((x, y) => (x.name < y.name ? 1 : -1)) },
        { misconception: 'score-first', text: sorted((x, y) => Number(y.score) - Number(x.score)) },
        { misconception: 'badges-first', text: sorted((x, y) => y.badges - x.badges) },
      ],
    };
  },
};
