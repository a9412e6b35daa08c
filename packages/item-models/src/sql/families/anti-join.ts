import { sql, type SqlFamily } from '../variant';
import { childTable, drawWorld, parentTable } from '../world';

/** Finding the parents that have no child of one kind. */
export const antiJoin: SqlFamily = {
  id: 'sql-anti-join',
  version: 1,
  test: 'sql',
  objective: 'joins',
  level: 'apply',
  title: 'Rows without a partner of one kind',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.24.1 EXISTS and 7.2.1.1 Joined Tables',
  misconceptions: {
    'has-another': 'Having a row of another kind means having none of this kind.',
    'filter-in-where': 'The kind may be tested in WHERE after an outer join.',
    uncorrelated: 'A subquery need not refer to the outer row.',
    'none-at-all': 'No partner of this kind means no partner at all.',
    polarity: 'The outer join finds the rows with a partner.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, kind, ref, parent, child } = world;
    const parents = parentTable(random, world, 4);
    const [wanted, other] = random.shuffle(world.kinds);
    const [a = 0, b = 0, d = 0] = random.shuffle(parents.ids);
    const children = childTable(
      random,
      world,
      random.shuffle([
        { ref: a, kind: wanted },
        { ref: a, kind: other },
        { ref: b, kind: other },
        { ref: d, kind: wanted },
        ...(random.chance(0.5) ? [{ ref: b, kind: other }] : []),
      ]),
    );
    const keyForm = random.pick(['left-join', 'not-exists', 'except']);
    const columns = random.pick(['name', 'id']);
    const on = `${c}.${ref} = ${p}.id`;
    const left = (extra: string, where: string) =>
      sql(`
        select ${p}.${columns}
        from ${parent} ${p}
        left join ${child} ${c}
          on ${on}${extra}
        where ${where}
      `);
    const notExists = (where: string) =>
      sql(`
        select ${p}.${columns}
        from ${parent} ${p}
        where not exists (
          select 1 from ${child} ${c}
          where ${where}
        )
      `);
    const is = `${c}.${kind} = '${wanted}'`;
    const keys = {
      'left-join': left(` and ${is}`, `${c}.id is null`),
      'not-exists': notExists(`${on} and ${is}`),
      except: sql(`
        select ${p}.${columns} from ${parent} ${p}
        except
        select ${p}.${columns}
        from ${parent} ${p}
        join ${child} ${c} on ${on}
        where ${is}
      `),
    };
    const hasAnother = sql(`
      select distinct ${p}.${columns}
      from ${parent} ${p}
      join ${child} ${c} on ${on}
      where ${c}.${kind} <> '${wanted}'
    `);
    return {
      parameters: {
        structure: { keyForm, columns, repeats: children.rows.length },
        surface: { world: parent, wanted },
      },
      tables: [parents, children],
      stem: `Which query returns exactly this result: every ${world.one} without any ${world.childOne} whose ${kind} is '${wanted}'?`,
      code: null,
      asks: 'program',
      ordered: false,
      key: [keys[keyForm]],
      mutants: [
        { misconception: 'has-another', program: [hasAnother] },
        {
          misconception: 'none-at-all',
          program: [keyForm === 'not-exists' ? notExists(on) : left('', `${c}.id is null`)],
        },
        { misconception: 'filter-in-where', program: [left('', `${is} and ${c}.id is null`)] },
        { misconception: 'polarity', program: [left(` and ${is}`, `${c}.id is not null`)] },
        { misconception: 'uncorrelated', program: [notExists(is)] },
      ],
    };
  },
};
