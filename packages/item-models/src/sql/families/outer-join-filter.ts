import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, parentTable } from '../world';

/** The same condition in ON or in WHERE of an outer join. */
export const outerJoinFilter: SqlFamily = {
  id: 'sql-outer-join-filter',
  version: 1,
  test: 'sql',
  objective: 'joins',
  level: 'analyse',
  title: 'A condition in ON or in WHERE of an outer join',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 7.2.1.1 Joined Tables',
  misconceptions: {
    'place-ignored': 'A condition means the same in ON and in WHERE.',
    'null-row-passes': 'A row without a partner passes a WHERE condition on the partner.',
    'filter-forgotten': 'The condition in ON does not remove matches.',
    'only-unmatched': 'The outer join returns only rows without a partner.',
    'inner-plus-empty': 'Only rows with no partner at all are kept besides the matches.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, amount, kind } = world;
    const parents = parentTable(random, world, 4);
    const [wanted, other] = random.shuffle(world.kinds);
    const [a = 0, b = 0, d = 0] = random.shuffle(parents.ids);
    const amounts = drawAmounts(random, 5);
    const children = childTable(
      random,
      world,
      random
        .shuffle([
          { ref: a, kind: wanted },
          { ref: a, kind: random.pick([wanted, other]) },
          { ref: b, kind: other },
          { ref: d, kind: null },
          { ref: random.pick([b, d]), kind: other },
        ])
        .map((row, at) => ({ ...row, amount: amounts[at] ?? 0 })),
    );
    const place = random.pick(['on', 'where', 'where-or-null']);
    const side = random.pick(['left', 'right']);
    const from =
      side === 'left'
        ? `${world.parent} ${p} left join ${world.child} ${c}`
        : `${world.child} ${c} right join ${world.parent} ${p}`;
    const is = `${c}.${kind} = '${wanted}'`;
    const query = (onExtra: string, where: string) =>
      sql(`
        select ${p}.name, ${c}.${amount}
        from ${from}
          on ${c}.${world.ref} = ${p}.id${onExtra}${where ? `\n        where ${where}` : ''}
      `);
    const programs = {
      on: query(` and ${is}`, ''),
      where: query('', is),
      'where-or-null': query('', `${is} or ${c}.${kind} is null`),
      none: query('', ''),
      unmatched: query(` and ${is}`, `${c}.id is null`),
      empty: query('', `${is} or ${c}.id is null`),
    };
    const key = programs[place];
    const swapped = place === 'on' ? programs.where : programs.on;
    return {
      parameters: { structure: { place, side }, surface: { world: world.parent } },
      tables: [parents, children],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        { misconception: 'place-ignored', program: [swapped] },
        {
          misconception: 'null-row-passes',
          program: [place === 'where-or-null' ? programs.where : programs['where-or-null']],
        },
        { misconception: 'inner-plus-empty', program: [programs.empty] },
        { misconception: 'filter-forgotten', program: [programs.none] },
        { misconception: 'only-unmatched', program: [programs.unmatched] },
      ],
    };
  },
};
