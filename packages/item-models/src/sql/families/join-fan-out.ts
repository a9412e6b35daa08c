import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, parentTable, sideTable } from '../world';

/** Joining two child tables at once multiplies their rows before the total is taken. */
export const joinFanOut: SqlFamily = {
  id: 'sql-join-fan-out',
  version: 1,
  test: 'sql',
  objective: 'joins',
  level: 'analyse',
  title: 'Totals over two joined child tables',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 2.6 Joins Between Tables and 2.7 Aggregate Functions',
  misconceptions: {
    'no-fan-out': 'Each child row is counted once, however many rows the other table adds.',
    'join-kind-ignored': 'Inner and outer join keep the same parents.',
    'distinct-values': 'Equal values are counted once.',
    'side-rows-counted': 'The number of rows is that of the second table.',
    'doubled-again': 'Every row is multiplied once more by the number of partners.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, s, amount, ref } = world;
    const parents = parentTable(random, world, 3);
    const [a = 0, b = 0, d = 0] = random.shuffle(parents.ids);
    const [same = 0, second = 0, third = 0] = drawAmounts(random, 3);
    const children = childTable(random, world, [
      { ref: a, amount: same },
      { ref: a, amount: same },
      { ref: b, amount: second },
      { ref: d, amount: third },
      ...(random.chance(0.5) ? [{ ref: b, amount: third }] : []),
    ]);
    const sides = sideTable(random, world, [a, a, b, ...(random.chance(0.5) ? [b, b] : [])]);
    const join = random.pick(['join', 'left join']);
    const measure = random.pick(['sum', 'count']);
    const aggregate = measure === 'sum' ? `sum(${c}.${amount})` : `count(${c}.id)`;
    const query = (expression: string, kind: string = join) =>
      sql(`
        select ${p}.name, ${expression} as n
        from ${world.parent} ${p}
        join ${world.child} ${c} on ${c}.${ref} = ${p}.id
        ${kind} ${world.side} ${s} on ${s}.${ref} = ${p}.id
        group by ${p}.id, ${p}.name
      `);
    const once = (keep: string) =>
      sql(`
        select ${p}.name, ${aggregate} as n
        from ${world.parent} ${p}
        join ${world.child} ${c} on ${c}.${ref} = ${p}.id
        ${keep}
        group by ${p}.id, ${p}.name
      `);
    const withSide = `where exists (select 1 from ${world.side} ${s} where ${s}.${ref} = ${p}.id)`;
    const otherJoin = join === 'join' ? 'left join' : 'join';
    return {
      parameters: {
        structure: { join, measure, fan: sides.rows.length },
        surface: { world: world.parent },
      },
      tables: [parents, children, sides],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: query(aggregate),
      asks: 'output',
      ordered: false,
      key: [query(aggregate)],
      mutants: [
        { misconception: 'no-fan-out', program: [once(join === 'join' ? withSide : '')] },
        { misconception: 'join-kind-ignored', program: [query(aggregate, otherJoin)] },
        {
          misconception: 'side-rows-counted',
          program: [
            query(measure === 'sum' ? `max(${c}.${amount}) * count(distinct ${s}.id)` : `count(distinct ${s}.id)`),
          ],
        },
        {
          misconception: 'distinct-values',
          program: [query(measure === 'sum' ? `sum(distinct ${c}.${amount})` : `count(distinct ${c}.${amount})`)],
        },
        {
          misconception: 'doubled-again',
          program: [query(`${aggregate} * count(distinct ${c}.id)`)],
        },
      ],
    };
  },
};
