import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, isoDay, parentTable } from '../world';

/** One row per parent: the latest or the first. */
export const latestPerParent: SqlFamily = {
  id: 'sql-latest-per-parent',
  version: 1,
  test: 'sql',
  objective: 'subqueries',
  level: 'apply',
  title: 'The latest or first row of each group',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 4.2.11 Scalar Subqueries, 7.3.3 DISTINCT Rows and SELECT, DISTINCT Clause',
  misconceptions: {
    'columns-mixed': 'Extremes of two columns come from the same row.',
    uncorrelated: 'The extreme of the whole table serves for each group.',
    'wrong-end': 'The row kept is the last one of the order.',
    'one-row-in-all': 'ORDER BY with LIMIT works per group.',
    'distinct-all-columns': 'DISTINCT keeps one row per parent whatever is selected.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { c, ref, amount, day, child } = world;
    const parents = parentTable(random, world, 2);
    const [a = 0, b = 0] = random.shuffle(parents.ids);
    const amounts = drawAmounts(random, 5).sort((x, y) => x - y);
    const month = random.int(1, 12);
    const end = random.pick(['latest', 'first']);
    // The wanted row of each parent carries neither its largest nor, with the columns mixed, its own amount.
    const order = end === 'latest' ? [4, 2, 0] : [0, 2, 4];
    const days = order.map((at) => isoDay(month, 4 + at * 5));
    const other = (at: number) => isoDay(month, 6 + at * 5);
    const rows = [
      { ref: a, amount: amounts[1], day: days[0] ?? '' },
      { ref: a, amount: amounts[4], day: days[1] ?? '' },
      { ref: a, amount: amounts[0], day: days[2] ?? '' },
      { ref: b, amount: amounts[2], day: other(end === 'latest' ? 3 : 1) },
      { ref: b, amount: amounts[3], day: other(2) },
    ];
    const children = childTable(random, world, random.shuffle(rows));
    const keyForm = random.pick(['correlated', 'distinct-on', 'row-number']);
    const [best, direction, opposite] = end === 'latest' ? ['max', 'desc', 'asc'] : ['min', 'asc', 'desc'];
    const columns = `${c}.${ref}, ${c}.${day}, ${c}.${amount}`;
    const correlated = (where: string) =>
      sql(`
        select ${columns}
        from ${child} ${c}
        where ${c}.${day} = (
          select ${best}(x.${day}) from ${child} x${where}
        )
      `);
    const distinctOn = (end_: string) =>
      sql(`
        select distinct on (${c}.${ref}) ${columns}
        from ${child} ${c}
        order by ${c}.${ref}, ${c}.${day} ${end_}
      `);
    const keys = {
      correlated: correlated(`\n          where x.${ref} = ${c}.${ref}`),
      'distinct-on': distinctOn(direction ?? 'desc'),
      'row-number': sql(`
        select ${ref}, ${day}, ${amount}
        from (
          select ${columns}, row_number() over (
            partition by ${c}.${ref} order by ${c}.${day} ${direction}) as n
          from ${child} ${c}
        ) ranked
        where n = 1
      `),
    };
    const wrongEnd =
      keyForm === 'row-number'
        ? keys['row-number'].replace(`${day} ${direction})`, `${day} ${opposite})`)
        : distinctOn(opposite ?? 'asc');
    return {
      parameters: { structure: { keyForm, end }, surface: { world: child, month } },
      tables: [children],
      stem: `Which query returns exactly this result: the ${end} ${world.childOne} of each ${world.one}?`,
      code: null,
      asks: 'program',
      ordered: false,
      key: [keys[keyForm]],
      mutants: [
        {
          misconception: 'columns-mixed',
          program: [
            sql(`
              select ${c}.${ref}, ${best}(${c}.${day}) as ${day}, ${best}(${c}.${amount}) as ${amount}
              from ${child} ${c}
              group by ${c}.${ref}
            `),
          ],
        },
        { misconception: 'uncorrelated', program: [correlated('')] },
        { misconception: 'wrong-end', program: [wrongEnd] },
        {
          misconception: 'distinct-all-columns',
          program: [
            sql(`
              select distinct ${columns}
              from ${child} ${c}
              order by ${c}.${day} ${direction}
            `),
          ],
        },
      ],
    };
  },
};
