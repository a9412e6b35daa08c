import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** The first rows of an order with missing values and ties at the edge. */
export const topRows: SqlFamily = {
  id: 'sql-top-rows',
  version: 1,
  test: 'sql',
  objective: 'sets-and-order',
  level: 'apply',
  title: 'First rows with ties and missing values',
  predictedDifficulty: 0.63,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 7.5 Sorting Rows, and SELECT, LIMIT Clause',
  misconceptions: {
    'nulls-misplaced': 'Missing values sort to the other end.',
    'ties-cut': 'WITH TIES still returns exactly the number asked for.',
    'ties-kept': 'Rows equal to the last one come along.',
    'ranks-counted': 'The number asked for counts different values.',
    'offset-ignored': 'OFFSET does not skip rows.',
    'wrong-direction': 'The order runs the other way.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, amount } = world;
    const direction = random.pick(['desc', 'asc']);
    const nulls = random.pick(['default', 'nulls last', 'nulls first']);
    const ties = random.chance(0.55);
    const offset = ties ? 0 : random.pick([0, 1, 2]);
    const take = random.pick([2, 3]);
    const [w = 0, x = 0, y = 0, z = 0] = drawAmounts(random, 4).sort((m, n) => (direction === 'desc' ? n - m : m - n));
    const nullsLead = nulls === 'nulls first' || (nulls === 'default' && direction === 'desc');
    // The tie straddles the cut, wherever the missing value sorts.
    const values =
      take - (nullsLead ? 1 : 0) === 1
        ? [w, w, x, y, z, null]
        : take - (nullsLead ? 1 : 0) === 2
          ? [w, x, x, y, z, null]
          : [w, x, y, y, z, null];
    const table = childTable(
      random,
      world,
      random.shuffle(values).map((value) => ({ amount: value })),
    );
    const nullsClause = (placed: string) => (placed === 'default' ? '' : ` ${placed}`);
    const query = (way: string, placed: string, withTies: boolean, skip: number) =>
      sql(`
        select id, ${amount}
        from ${child}
        order by ${amount} ${way}${nullsClause(placed)}${withTies ? '' : ', id'}${skip ? `\n        offset ${skip}` : ''}
        fetch first ${take} rows ${withTies ? 'with ties' : 'only'}
      `);
    const ranked = sql(`
      select id, ${amount} from (
        select id, ${amount}, dense_rank() over (order by ${amount} ${direction}${nullsClause(nulls)}) as n
        from ${child}
      ) r where n <= ${take}
    `);
    const otherEnd = nullsLead ? 'nulls last' : 'nulls first';
    const key = query(direction, nulls, ties, offset);
    const tie = ties
      ? ({ misconception: 'ties-cut', program: [query(direction, nulls, false, offset)] } as const)
      : ({ misconception: 'ties-kept', program: [query(direction, nulls, true, offset)] } as const);
    return {
      parameters: {
        structure: { direction, nulls, ties, offset, take },
        surface: { world: child },
      },
      tables: [table],
      stem: 'Which rows does this query return? Compare the rows, not their order.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        { misconception: 'nulls-misplaced', program: [query(direction, otherEnd, ties, offset)] },
        tie,
        { misconception: 'ranks-counted', program: [ranked] },
        {
          misconception: offset ? 'offset-ignored' : 'wrong-direction',
          program: [
            offset ? query(direction, nulls, ties, 0) : query(direction === 'asc' ? 'desc' : 'asc', nulls, ties, 0),
          ],
        },
        { misconception: 'nulls-misplaced', program: [query(direction, otherEnd, !ties, 0)] },
      ],
    };
  },
};
