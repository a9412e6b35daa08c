import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, isoDay, type World } from '../world';

/** Comparing a row with its neighbour in time. */
export const neighbourDifference: SqlFamily = {
  id: 'sql-neighbour-difference',
  version: 1,
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
    return {
      parameters: { structure: { fn, fallback, partitioned }, surface: { world: world.child, month } },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        { misconception: 'other-neighbour', program: [query({ ...right, fn: fn === 'lag' ? 'lead' : 'lag' })] },
        { misconception: 'partition-ignored', program: [query({ ...right, isPartitioned: !partitioned })] },
        { misconception: 'default-misread', program: [query({ ...right, isZeroFilled: !right.isZeroFilled })] },
        { misconception: 'stored-order', program: [query({ ...right, isInStoredOrder: true })] },
        { misconception: 'sign-turned', program: [query({ ...right, isTurned: true })] },
      ],
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
