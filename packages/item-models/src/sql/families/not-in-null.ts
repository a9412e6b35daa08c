import { sql, type SqlFamily } from '../variant';
import { childTable, drawWorld, parentTable } from '../world';

/** NOT IN and its relatives against a subquery that may contain a missing value. */
export const notInNull: SqlFamily = {
  id: 'sql-not-in-null',
  version: 1,
  test: 'sql',
  objective: 'subqueries',
  level: 'analyse',
  title: 'NOT IN and NOT EXISTS over missing values',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.24.3 NOT IN and 9.24.1 EXISTS',
  misconceptions: {
    'null-ignored': 'A missing value in the list makes no difference.',
    'null-empties': 'A missing value anywhere in the table empties the result.',
    polarity: 'The rows found by the subquery are returned.',
    'filter-ignored': 'The condition inside the subquery does not matter.',
    'everything-differs': 'A missing value differs from all, so every row stays.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, kind, ref, parent, child } = world;
    const parents = parentTable(random, world, 4);
    const [wanted, other] = random.shuffle(world.kinds);
    const [a = 0, b = 0, d = 0] = random.shuffle(parents.ids);
    const nullIsSelected = random.chance(0.5);
    const children = childTable(
      random,
      world,
      random.shuffle([
        { ref: a, kind: wanted },
        { ref: random.pick([a, b]), kind: wanted },
        { ref: d, kind: other },
        { ref: null, kind: nullIsSelected ? wanted : other },
      ]),
    );
    const form = random.pick(['not-in', 'not-exists', 'all']);
    const forms = {
      'not-in': (where: string) =>
        `${p}.id not in (\n          select ${c}.${ref} from ${child} ${c}\n          where ${where}\n        )`,
      'not-exists': (where: string) =>
        `not exists (\n          select 1 from ${child} ${c}\n          where ${c}.${ref} = ${p}.id\n            and ${where}\n        )`,
      all: (where: string) =>
        `${p}.id <> all (\n          select ${c}.${ref} from ${child} ${c}\n          where ${where}\n        )`,
    };
    const query = (condition: string) =>
      sql(`
        select ${p}.name
        from ${parent} ${p}
        where ${condition}
      `);
    const is = `${c}.${kind} = '${wanted}'`;
    const exists = `exists (select 1 from ${child} ${c} where ${c}.${ref} = ${p}.id and ${is})`;
    const key = query(forms[form](is));
    const swallowed = nullIsSelected && form !== 'not-exists';
    return {
      parameters: { structure: { form, nullIsSelected }, surface: { world: parent, wanted } },
      tables: [parents, children],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        swallowed
          ? { misconception: 'null-ignored', program: [query(`not ${exists}`)] }
          : { misconception: 'null-empties', program: [query('false')] },
        { misconception: 'polarity', program: [query(exists)] },
        {
          misconception: 'filter-ignored',
          program: [query(`not exists (select 1 from ${child} ${c} where ${c}.${ref} = ${p}.id)`)],
        },
        { misconception: 'everything-differs', program: [query('true')] },
      ],
    };
  },
};
