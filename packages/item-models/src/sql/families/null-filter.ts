import { drawAmounts, drawWorld, childTable } from '../world';
import { sql, type SqlFamily } from '../variant';

/** A negated condition meets rows whose value is missing. */
export const nullFilter: SqlFamily = {
  id: 'sql-null-filter',
  version: 1,
  test: 'sql',
  objective: 'null-logic',
  level: 'apply',
  title: 'A negated filter over missing values',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.1 Logical Operators and 9.2 Comparison Functions and Operators',
  misconceptions: {
    'null-differs': 'A missing value counts as different from every value.',
    'negation-lost': 'The negation is read as its opposite.',
    'connective-swapped': 'AND is read as OR, or the other way round.',
    'boundary-included': 'A strict bound is read as including its value.',
    'null-kept-everywhere': 'Rows with a missing value always stay.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { kind, amount } = world;
    const [a, b, other] = random.shuffle(world.kinds);
    const form = random.pick(['differs', 'not-in', 'not-equals']);
    const connective = random.pick(['and', 'or']);
    const amounts = drawAmounts(random, 7).sort((x, y) => x - y);
    const bound = amounts[3] ?? 0;
    const [low, mid, high] = [amounts.slice(0, 3), amounts.slice(3, 4), amounts.slice(4)];
    const rows = random.shuffle([
      { kind: a, amount: low[0] },
      { kind: null, amount: low[1] },
      { kind: other, amount: low[2] },
      { kind: random.pick([null, other]), amount: mid[0] },
      { kind: a, amount: high[0] },
      { kind: null, amount: high[1] },
      { kind: other, amount: high[2] },
    ]);
    const table = childTable(random, world, rows);
    const conditions = {
      differs: `${kind} <> '${a}'`,
      'not-in': `${kind} not in ('${a}', '${b}')`,
      'not-equals': `not (${kind} = '${a}')`,
    };
    const positive = form === 'not-in' ? `${kind} in ('${a}', '${b}')` : `${kind} = '${a}'`;
    const strict = `${amount} > ${bound}`;
    const loose = `${amount} >= ${bound}`;
    const query = (condition: string, join: string = connective, limit = strict) =>
      sql(`
        select id
        from ${world.child}
        where ${condition}
          ${join} ${limit}
      `);
    const condition = conditions[form];
    const nullDiffers = `(${condition} or ${kind} is null)`;
    return {
      parameters: { structure: { form, connective }, surface: { world: world.child, bound } },
      tables: [table],
      stem: 'Which ids does this query return?',
      code: query(condition),
      asks: 'output',
      ordered: false,
      key: [query(condition)],
      mutants: [
        { misconception: 'null-differs', program: [query(nullDiffers)] },
        {
          misconception: 'connective-swapped',
          program: [query(condition, connective === 'and' ? 'or' : 'and')],
        },
        { misconception: 'negation-lost', program: [query(positive)] },
        { misconception: 'boundary-included', program: [query(condition, connective, loose)] },
        {
          misconception: 'null-kept-everywhere',
          program: [query(`${kind} is null or ${condition}`)],
        },
      ],
    };
  },
};
