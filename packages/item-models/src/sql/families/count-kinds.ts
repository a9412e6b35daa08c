import { sql, type SqlFamily } from '../variant';
import { childTable, drawWorld, parentTable } from '../world';

/** COUNT of rows, of values and of different values after an outer join. */
export const countKinds: SqlFamily = {
  id: 'sql-count-kinds',
  version: 1,
  test: 'sql',
  objective: 'aggregation',
  level: 'apply',
  title: 'COUNT of rows, values and different values',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.21 Aggregate Functions, and 4.2.7 Aggregate Expressions',
  misconceptions: {
    'empty-counts-nought': 'COUNT(*) is 0 for a parent whose outer join found nothing.',
    'null-counted': 'COUNT of a column counts missing values.',
    'null-is-a-value': 'COUNT(DISTINCT) counts a missing value as one of the values.',
    'parents-dropped': 'Parents without children do not appear.',
    'duplicates-kept': 'COUNT of a column and COUNT(DISTINCT) are the same.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, kind, ref } = world;
    const parents = parentTable(random, world, 3);
    const [k1, k2] = random.shuffle(world.kinds);
    const [a = 0, b = 0] = random.shuffle(parents.ids);
    const children = childTable(
      random,
      world,
      random.shuffle([
        { ref: a, kind: k1 },
        { ref: a, kind: k1 },
        { ref: a, kind: null },
        { ref: b, kind: random.pick([k2, k1]) },
        ...(random.chance(0.5) ? [{ ref: b, kind: null }] : [{ ref: a, kind: k2 }]),
      ]),
    );
    const counters = {
      rows: 'count(*)',
      values: `count(${c}.${kind})`,
      different: `count(distinct ${c}.${kind})`,
    };
    const first = random.pick(['rows', 'values']);
    const second = first === 'rows' ? random.pick(['values', 'different']) : 'different';
    const join = random.pick(['left join', 'left join', 'join']);
    const query = (x: string, y: string, kindOfJoin: string = join) =>
      sql(`
        select ${p}.name,
               ${x} as x,
               ${y} as y
        from ${world.parent} ${p}
        ${kindOfJoin} ${world.child} ${c} on ${c}.${ref} = ${p}.id
        group by ${p}.id, ${p}.name
      `);
    const [x, y] = [counters[first], counters[second]];
    const existing = `count(${c}.id)`;
    const nullAsValue = `count(distinct coalesce(${c}.${kind}, '-')) filter (where ${c}.id is not null)`;
    const wrongX = first === 'rows' && join === 'left join' ? existing : `count(distinct ${c}.id)`;
    return {
      parameters: { structure: { first, second, join }, surface: { world: world.parent } },
      tables: [parents, children],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: query(x, y),
      asks: 'output',
      ordered: false,
      key: [query(x, y)],
      mutants: [
        {
          misconception: 'null-counted',
          program: [query(x, second === 'different' ? nullAsValue : existing)],
        },
        first === 'rows'
          ? { misconception: 'empty-counts-nought', program: [query(wrongX, y)] }
          : { misconception: 'null-is-a-value', program: [query(existing, nullAsValue)] },
        {
          misconception: 'duplicates-kept',
          program: [query(x, second === 'different' ? counters.values : counters.different)],
        },
        {
          misconception: 'parents-dropped',
          program: [query(x, y, join === 'join' ? 'left join' : 'join')],
        },
        {
          misconception: 'null-is-a-value',
          program: [query(wrongX, second === 'different' ? nullAsValue : existing)],
        },
      ],
    };
  },
};
