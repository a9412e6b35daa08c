import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** Sums and means over an expression in which one column may be missing. */
export const nullArithmetic: SqlFamily = {
  id: 'sql-null-arithmetic',
  version: 1,
  test: 'sql',
  objective: 'null-logic',
  level: 'analyse',
  title: 'Arithmetic and aggregates over missing values',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.21 Aggregate Functions',
  misconceptions: {
    'null-as-zero': 'A missing value counts as zero in arithmetic.',
    'null-poisons-aggregate': 'One missing value makes the whole aggregate missing.',
    'mean-over-all-rows': 'The mean divides by all rows, missing values included.',
    'zero-and-all-rows': 'A missing value is a zero that also counts in the mean.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { amount, child } = world;
    const sign = random.pick(['-', '+']);
    const shape = random.pick(['inside', 'inside-coalesced']);
    const second = random.pick(['avg', 'count', 'sum']);
    const amounts = drawAmounts(random, 5, { lowest: 10, highest: 24 });
    const fees = random.shuffle([
      ...drawAmounts(random, 3, { step: 2, lowest: 1, highest: 8 }),
      null,
      random.chance(0.4) ? null : 20,
    ]);
    const base = childTable(
      random,
      world,
      amounts.map((value) => ({ amount: value })),
    );
    const table = {
      ...base,
      columns: [...base.columns, { name: 'extra', type: 'integer' }],
      rows: base.rows.map((row, at) => [...row, fees[at] ?? null]),
    };
    const secondColumn = {
      avg: { key: 'round(avg(extra), 1)', allRows: 'round(sum(extra)::numeric / count(*), 1)' },
      count: { key: 'count(extra)', allRows: 'count(*)' },
      sum: { key: 'sum(coalesce(extra, 10))', allRows: 'sum(extra)' },
    }[second];
    const inside = shape === 'inside' ? `sum(${amount} ${sign} extra)` : `sum(coalesce(${amount} ${sign} extra, 0))`;
    const zero = `sum(${amount} ${sign} coalesce(extra, 0))`;
    const query = (first: string, other: string) =>
      sql(`
        select ${first} as x,
               ${other} as y
        from ${child}
      `);
    return {
      parameters: { structure: { sign, shape, second }, surface: { world: child } },
      tables: [table],
      stem: 'What does this query return?',
      code: query(inside, secondColumn.key),
      asks: 'output',
      ordered: false,
      key: [query(inside, secondColumn.key)],
      mutants: [
        { misconception: 'null-as-zero', program: [query(zero, secondColumn.key)] },
        { misconception: 'mean-over-all-rows', program: [query(inside, secondColumn.allRows)] },
        { misconception: 'zero-and-all-rows', program: [query(zero, secondColumn.allRows)] },
        {
          misconception: 'null-poisons-aggregate',
          program: [query('null::int', secondColumn.key)],
        },
      ],
    };
  },
};
