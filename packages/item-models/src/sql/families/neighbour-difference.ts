import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, isoDay } from '../world';

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
    const { child, amount, day, kind } = world;
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
    const build = (name: string, partition: boolean, zero: boolean, order = day, sign = '-') =>
      sql(`
        select id, ${sign === '-' ? `${amount} - ` : ''}${name}(${amount}${zero ? ', 1, 0' : ''}) over (
          ${partition ? `partition by ${kind} ` : ''}order by ${order}
        )${sign === '-' ? '' : ` - ${amount}`} as n
        from ${child}
      `);
    const zero = fallback === 'zero';
    const key = build(fn, partitioned, zero);
    return {
      parameters: { structure: { fn, fallback, partitioned }, surface: { world: child, month } },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        {
          misconception: 'other-neighbour',
          program: [build(fn === 'lag' ? 'lead' : 'lag', partitioned, zero)],
        },
        { misconception: 'partition-ignored', program: [build(fn, !partitioned, zero)] },
        { misconception: 'default-misread', program: [build(fn, partitioned, !zero)] },
        { misconception: 'stored-order', program: [build(fn, partitioned, zero, 'id')] },
        { misconception: 'sign-turned', program: [build(fn, partitioned, zero, day, '+')] },
      ],
    };
  },
};
