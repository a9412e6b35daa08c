import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** Pairs of rows of one table. */
export const selfJoinPairs: SqlFamily = {
  id: 'sql-self-join-pairs',
  version: 1,
  test: 'sql',
  objective: 'joins',
  level: 'analyse',
  title: 'Counting pairs with a self-join',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'PostgreSQL 18 documentation, 7.2.1.2 Table and Column Aliases',
  misconceptions: {
    'pairs-twice': 'Each pair is counted in both orders.',
    'with-itself': 'A row also pairs with itself.',
    'null-equals-null': 'Two missing values count as equal.',
    'values-not-pairs': 'The join counts the shared values, not the pairs.',
    'pairs-once': 'Each pair is counted once although both orders match.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, kind, amount } = world;
    const [a, b] = random.shuffle(world.kinds);
    const size = random.pick([3, 4]);
    const kinds = random.shuffle([
      ...Array.from({ length: size }, () => a),
      b,
      ...(random.chance(0.5) ? [b] : []),
      null,
      null,
    ]);
    const amounts = drawAmounts(random, kinds.length);
    const table = childTable(
      random,
      world,
      kinds.map((value, at) => ({ kind: value, amount: amounts[at] ?? 0 })),
    );
    const comparison = random.pick(['id-less', 'id-differs', 'amount-less']);
    const compare = {
      'id-less': 'x.id < y.id',
      'id-differs': 'x.id <> y.id',
      'amount-less': `x.${amount} < y.${amount}`,
    }[comparison];
    const query = (condition: string, equal = `x.${kind} = y.${kind}`) =>
      sql(`
        select count(*)
        from ${child} x
        join ${child} y
          on ${equal}
         and ${condition}
      `);
    const valuesShared = sql(`
      select count(*) from (
        select ${kind} from ${child} where ${kind} is not null group by ${kind} having count(*) > 1
      ) shared
    `);
    const twice = query('x.id <> y.id');
    const once = query('x.id < y.id');
    return {
      parameters: {
        structure: { comparison, size },
        surface: { world: child, rows: kinds.length },
      },
      tables: [table],
      stem: 'Which number does this query return?',
      code: query(compare),
      asks: 'output',
      ordered: false,
      key: [query(compare)],
      mutants: [
        comparison === 'id-differs'
          ? { misconception: 'pairs-once', program: [once] }
          : { misconception: 'pairs-twice', program: [twice] },
        {
          misconception: 'null-equals-null',
          program: [query(compare, `x.${kind} is not distinct from y.${kind}`)],
        },
        { misconception: 'with-itself', program: [query('x.id <= y.id')] },
        { misconception: 'values-not-pairs', program: [valuesShared] },
      ],
    };
  },
};
