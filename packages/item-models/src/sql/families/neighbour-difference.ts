import { crossedIdeas } from '../../program/crossed-ideas';
import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, isoDay, type World } from '../world';

/** Comparing a row with its neighbour in time. */
export const neighbourDifference: SqlFamily = {
  id: 'sql-neighbour-difference',
  version: 2,
  test: 'sql',
  objective: 'windows',
  level: 'apply',
  title: 'Difference to the previous or next row',
  predictedDifficulty: 0.66,
  status: 'pilot',
  source: 'PostgreSQL 18 documentation, 9.22 Window Functions (lag, lead)',
  misconceptions: {
    'other-neighbour': 'LAG looks forward and LEAD back.',
    'partition-ignored': 'The neighbour may come from another group.',
    'default-misread':
      'Where there is no neighbour, the value is compared with zero, or with nothing, against the query.',
    'stored-order': 'Rows are compared in the order of their ids.',
    'sign-turned': 'The difference is taken the other way round.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const [a, b] = random.shuffle(world.kinds);
    const month = random.int(1, 12);
    const amounts = drawAmounts(random, 5);
    const days = random.sample([2, 5, 9, 14, 20, 26], 5);
    const table = childTable(
      random,
      world,
      [a, a, b, a, b].map((value, at) => ({
        kind: value,
        amount: amounts[at] ?? 0,
        day: isoDay(month, days[at] ?? 1),
      })),
    );
    const fn = random.pick(['lag', 'lead']);
    const fallback = random.pick(['none', 'zero']);
    const partitioned = random.chance(0.6);
    const query = (reading: Reading) => neighbourQuery(world, reading);
    const right: Reading = { fn, isPartitioned: partitioned, isZeroFilled: fallback === 'zero' };
    const key = query(right);
    const [central, ...others] = crossedIdeas(random, random.shuffle(ideas));
    const mutant = (held: readonly [Idea, ...Idea[]]) => {
      const read = held.reduce<Reading>((reading, idea) => misreadings[idea](reading), right);
      return { misconception: held[0], program: [query(read)] as const };
    };
    if (!central) throw new Error('a question about neighbours needs a wrong idea');
    return {
      parameters: { structure: { fn, fallback, partitioned }, surface: { world: world.child, month } },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};

type Reading = {
  readonly fn: 'lag' | 'lead';
  readonly isPartitioned: boolean;
  readonly isZeroFilled: boolean;
  readonly isInStoredOrder?: boolean;
  readonly isTurned?: boolean;
};

/** What a person with a wrong idea takes the query for. */
const misreadings = {
  'other-neighbour': (reading) => ({ ...reading, fn: reading.fn === 'lag' ? 'lead' : 'lag' }),
  'partition-ignored': (reading) => ({ ...reading, isPartitioned: !reading.isPartitioned }),
  'default-misread': (reading) => ({ ...reading, isZeroFilled: !reading.isZeroFilled }),
  'stored-order': (reading) => ({ ...reading, isInStoredOrder: true }),
  'sign-turned': (reading) => ({ ...reading, isTurned: true }),
} as const satisfies Readonly<Record<string, (reading: Reading) => Reading>>;

type Idea = keyof typeof misreadings;

const ideas: readonly Idea[] = [
  'other-neighbour',
  'partition-ignored',
  'default-misread',
  'stored-order',
  'sign-turned',
];

function neighbourQuery({ child, amount, kind, day }: World, reading: Reading): string {
  const { fn, isPartitioned, isZeroFilled, isInStoredOrder = false, isTurned = false } = reading;
  const neighbour = `${fn}(${amount}${isZeroFilled ? ', 1, 0' : ''}) over (
      ${isPartitioned ? `partition by ${kind} ` : ''}order by ${isInStoredOrder ? 'id' : day}
    )`;
  return sql(`
    select id, ${isTurned ? `${neighbour} - ${amount}` : `${amount} - ${neighbour}`} as n
    from ${child}
  `);
}
