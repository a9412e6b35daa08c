import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** CASE inside aggregates: order of branches and missing ELSE. */
export const conditionalAggregates: SqlFamily = {
  id: 'sql-conditional-aggregates',
  version: 2,
  test: 'sql',
  objective: 'rewriting',
  level: 'apply',
  title: 'CASE inside aggregates',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.18.1 CASE, and 4.2.7 Aggregate Expressions (FILTER)',
  misconceptions: {
    'zero-not-counted': 'COUNT skips zeros.',
    'null-counted': 'COUNT counts a CASE without a matching branch.',
    'missing-else-is-zero': 'A CASE without a matching branch yields 0.',
    'else-skipped': 'ELSE 0 leaves the row out of a mean.',
    'last-branch-wins': 'A later branch that also matches wins.',
    'condition-ignored': 'The condition does not restrict what is aggregated.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, kind, amount } = world;
    const [wanted, other] = random.shuffle(world.kinds);
    const amounts = drawAmounts(random, 6, { step: 20 }).sort((x, y) => x - y);
    const bound = amounts[3] ?? 0;
    const small = amounts[1] ?? 0;
    const kinds = random.shuffle([wanted, wanted, wanted, other, other, null]);
    const table = childTable(
      random,
      world,
      random.shuffle(amounts.map((value, at) => ({ amount: value, kind: kinds[at] ?? null }))),
    );
    const counter = random.pick(['count-else-0', 'count-no-else', 'sum-1']);
    const second = random.pick(['avg-else-0', 'avg-no-else', 'branches']);
    const is = `${kind} = '${wanted}'`;
    const counters = {
      'count-else-0': [
        `count(case when ${is} then 1 else 0 end)`,
        'zero-not-counted',
        `count(case when ${is} then 1 end)`,
      ],
      'count-no-else': [`count(case when ${is} then 1 end)`, 'null-counted', 'count(*)'],
      'sum-1': [`sum(case when ${is} then 1 else 0 end)`, 'condition-ignored', 'count(*)'],
    } as const;
    const avg = (orElse: string) => `round(avg(case when ${is} then ${amount}${orElse} end), 1)`;
    const branch = (x: string, one: number, y: string, two: number) =>
      `sum(case when ${x} then ${one} when ${y} then ${two} end)`;
    const [over, overSmall] = [`${amount} > ${bound}`, `${amount} > ${small}`];
    const seconds = {
      'avg-else-0': [avg(' else 0'), 'else-skipped', avg('')],
      'avg-no-else': [avg(''), 'missing-else-is-zero', avg(' else 0')],
      branches: [branch(overSmall, 5, over, 20), 'last-branch-wins', branch(over, 20, overSmall, 5)],
    } as const;
    const [x, xIdea, xWrong] = counters[counter];
    const [y, yIdea, yWrong] = seconds[second];
    const query = (first: string, other_: string) =>
      sql(`
      select ${first} as x,
             ${other_} as y
      from ${child}
    `);
    const unconditional =
      second === 'branches' ? `sum(case when ${over} then 20 else 5 end)` : `round(avg(${amount}), 1)`;
    return {
      parameters: { structure: { counter, second }, surface: { world: child } },
      tables: [table],
      stem: 'What does this query return?',
      code: query(x, y),
      asks: 'output',
      ordered: false,
      key: [query(x, y)],
      mutants: [
        { misconception: xIdea, program: [query(xWrong, y)] },
        { misconception: yIdea, program: [query(x, yWrong)] },
        { misconception: xIdea, program: [query(xWrong, yWrong)] },
        { misconception: 'condition-ignored', program: [query(x, unconditional)] },
      ],
    };
  },
};
