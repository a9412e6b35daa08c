import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** The three ranking functions over ties. */
export const rankKinds: SqlFamily = {
  id: 'sql-rank-kinds',
  version: 1,
  test: 'sql',
  objective: 'windows',
  level: 'apply',
  title: 'Ranking with ties',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.22 Window Functions',
  misconceptions: {
    'gap-forgotten': 'After a tie the next rank follows without a gap.',
    'gap-added': 'After a tie a rank is skipped.',
    'ties-numbered': 'Equal values get different numbers.',
    'ties-shared': 'Equal values share one number.',
    'wrong-direction': 'The order of the window runs the other way.',
    'partition-misread': 'The numbering restarts elsewhere than the partition says.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, amount, kind } = world;
    const [a, b] = random.shuffle(world.kinds);
    const [low = 0, mid = 0, high = 0, top = 0] = drawAmounts(random, 4).sort((x, y) => x - y);
    const direction = random.pick(['desc', 'asc']);
    // The tie lies before other rows, where a gap in the ranks shows.
    const [tied, last] = direction === 'desc' ? [high, low] : [low, high];
    const table = childTable(
      random,
      world,
      random.shuffle([
        { kind: a, amount: tied },
        { kind: a, amount: tied },
        { kind: a, amount: last },
        { kind: random.pick([a, b]), amount: mid },
        { kind: b, amount: top },
        { kind: b, amount: random.pick([last, mid]) },
      ]),
    );
    const fn = random.pick(['rank', 'dense_rank', 'row_number']);
    const partitioned = random.chance(0.5);
    const limit = random.pick([0, 3]);
    const query = (name: string, partition = partitioned, way: string = direction) => {
      const window = `${partition ? `partition by ${kind} ` : ''}order by ${amount} ${way}${name === 'row_number' ? ', id' : ''}`;
      return limit === 0
        ? sql(`
            select id, ${name}() over (
              ${window}
            ) as n
            from ${child}
          `)
        : sql(`
            select id, n
            from (
              select id, ${name}() over (
                ${window}
              ) as n
              from ${child}
            ) ranked
            where n <= ${limit}
          `);
    };
    const others = {
      rank: [
        ['gap-forgotten', 'dense_rank'],
        ['ties-numbered', 'row_number'],
      ],
      dense_rank: [
        ['gap-added', 'rank'],
        ['ties-numbered', 'row_number'],
      ],
      row_number: [
        ['ties-shared', 'rank'],
        ['gap-forgotten', 'dense_rank'],
      ],
    } as const;
    const [first, second] = others[fn];
    return {
      parameters: { structure: { fn, partitioned, direction, limit }, surface: { world: child } },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: query(fn),
      asks: 'output',
      ordered: false,
      key: [query(fn)],
      mutants: [
        { misconception: first[0], program: [query(first[1])] },
        { misconception: second[0], program: [query(second[1])] },
        { misconception: 'partition-misread', program: [query(fn, !partitioned)] },
        {
          misconception: 'wrong-direction',
          program: [query(fn, partitioned, direction === 'asc' ? 'desc' : 'asc')],
        },
        {
          misconception: 'wrong-direction',
          program: [query(first[1], partitioned, direction === 'asc' ? 'desc' : 'asc')],
        },
      ],
    };
  },
};
