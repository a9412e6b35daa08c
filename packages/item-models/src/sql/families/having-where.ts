import { sql, type SqlFamily } from '../variant';
import { childTable, drawWorld, parentTable } from '../world';

/** Filtering rows before, and groups after, the total. */
export const havingWhere: SqlFamily = {
  id: 'sql-having-where',
  version: 2,
  test: 'sql',
  objective: 'aggregation',
  level: 'apply',
  title: 'Filtering rows before and groups after the total',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 7.2.3 The GROUP BY and HAVING Clauses',
  misconceptions: {
    'row-for-group': 'The limit for the total is tested on each row.',
    'filter-dropped': 'Rows of other kinds may stay in the total.',
    'filter-in-having-any': 'A group qualifies when some row is of the kind, and all its rows are summed.',
    'other-aggregate': 'The largest value stands for the total.',
    'sum-for-count': 'SUM counts rows.',
    'grain-too-fine': 'Grouping by one more column does not change the totals.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, kind, ref, amount } = world;
    const parents = parentTable(random, world, 3);
    const [wanted, other] = random.shuffle(world.kinds);
    const [a = 0, b = 0, d = 0] = random.shuffle(parents.ids);
    const step = random.pick([10, 20, 50]);
    const rows = [
      { ref: a, kind: wanted, amount: 4 * step },
      { ref: a, kind: wanted, amount: random.int(3, 5) * step },
      { ref: a, kind: other, amount: 2 * step },
      { ref: b, kind: wanted, amount: 9 * step },
      { ref: b, kind: wanted, amount: step },
      { ref: d, kind: wanted, amount: 2 * step },
      { ref: d, kind: other, amount: 8 * step },
    ];
    const children = childTable(random, world, random.shuffle(rows));
    const limit = 6 * step;
    const aggregate = random.pick(['sum', 'count']);
    const placeFilter = random.pick(['where', 'filter-clause']);
    const shows = `${aggregate}(${c}.${amount})`;
    const bound = aggregate === 'sum' ? limit : 1;
    const query = (where: string, having: string, groups = `${p}.id, ${p}.name`, shown = shows) =>
      sql(`
        select ${p}.name, ${shown} as n
        from ${world.parent} ${p}
        join ${world.child} ${c} on ${c}.${ref} = ${p}.id${where ? `\n        where ${where}` : ''}
        group by ${groups}${having ? `\n        having ${having}` : ''}
      `);
    const is = `${c}.${kind} = '${wanted}'`;
    const filtered = `${shows} filter (where ${is})`;
    const key =
      placeFilter === 'where'
        ? query(is, `${shows} > ${bound}`)
        : query('', `${filtered} > ${bound}`, undefined, filtered);
    const what =
      aggregate === 'sum'
        ? `the sum of ${amount} over the '${wanted}' ${world.child}`
        : `the number of '${wanted}' ${world.child}`;
    const filterClause = placeFilter === 'filter-clause';
    const shownFiltered = filterClause ? filtered : undefined;
    const rowFilter = filterClause ? '' : is;
    return {
      parameters: { structure: { aggregate, placeFilter }, surface: { world: world.parent, step } },
      tables: [parents, children],
      stem: `Which query returns exactly this result: ${what} of each ${world.one}, where it is above ${bound}?`,
      code: null,
      asks: 'program',
      ordered: false,
      key: [key],
      mutants: [
        {
          misconception: 'row-for-group',
          program: [
            query(`${is} and ${aggregate === 'sum' ? `${c}.${amount} > ${limit}` : `${shows} > ${bound}`}`, ''),
          ],
        },
        {
          misconception: 'filter-in-having-any',
          program: [query('', filterClause ? `${filtered} > ${bound}` : `bool_or(${is}) and ${shows} > ${bound}`)],
        },
        {
          misconception: 'grain-too-fine',
          program: [query(is, `${shows} > ${bound}`, `${p}.id, ${p}.name, ${c}.id`)],
        },
        aggregate === 'sum'
          ? {
              misconception: 'other-aggregate',
              program: [query(rowFilter, `max(${c}.${amount}) > ${bound}`, undefined, shownFiltered)],
            }
          : {
              misconception: 'sum-for-count',
              program: [query(rowFilter, `sum(${c}.${amount}) > ${bound}`, undefined, shownFiltered)],
            },
        { misconception: 'filter-dropped', program: [query('', `${shows} > ${bound}`, undefined, shownFiltered)] },
      ],
    };
  },
};
