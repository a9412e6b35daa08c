import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';
import type { Table } from '../table';

/** Which rewriting of a query still returns the same rows. */
export const equivalentRewrite: SqlFamily = {
  id: 'sql-equivalent-rewrite',
  version: 1,
  test: 'sql',
  objective: 'rewriting',
  level: 'analyse',
  title: 'A rewriting that keeps the result',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.24 Subquery Expressions and 7.3.3 DISTINCT Rows',
  misconceptions: {
    'join-repeats': 'A join returns each parent once, as IN does.',
    'distinct-merges': 'DISTINCT over a name keeps different parents with the same name apart.',
    'condition-negated-inside': 'NOT may move from the subquery’s test into its condition.',
    'empty-group-passes': 'A comparison with the extreme of no rows holds.',
    'wrong-bound': 'The smallest value passing means that some value passes.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { p, c, ref, amount, parent, child } = world;
    const [twin = '', other = '', third = ''] = random.sample(world.names, 3);
    const ids = [3, 5, 8, 9].map((id) => id + random.int(0, 1) * 10);
    const parents: Table = {
      name: parent,
      columns: [
        { name: 'id', type: 'integer primary key' },
        { name: 'name', type: 'text not null' },
      ],
      rows: random.shuffle([
        [ids[0] ?? 0, twin],
        [ids[1] ?? 0, twin],
        [ids[2] ?? 0, other],
        [ids[3] ?? 0, third],
      ]),
    };
    const [a = 0, b = 0, d = 0] = ids;
    const [low = 0, mid = 0, high = 0, top = 0] = drawAmounts(random, 4).sort((x, y) => x - y);
    const bound = mid;
    const children = childTable(
      random,
      world,
      random.shuffle([
        { ref: a, amount: high },
        { ref: a, amount: top },
        { ref: b, amount: top },
        { ref: b, amount: low },
        { ref: b, amount: random.pick([low, mid]) },
        { ref: d, amount: low },
      ]),
    );
    const original = random.pick(['in', 'exists', 'any']);
    const negated = random.chance(0.4);
    const not = negated ? 'not ' : '';
    const outer = (condition: string) =>
      sql(`
      select ${p}.name
      from ${parent} ${p}
      where ${condition}
    `);
    const test = `${c}.${amount} > ${bound}`;
    const inForm = outer(
      `${p}.id ${not}in (\n        select ${c}.${ref} from ${child} ${c}\n        where ${test}\n      )`,
    );
    const existsForm = (condition: string, no = not) =>
      outer(
        `${no}exists (\n        select 1 from ${child} ${c}\n        where ${c}.${ref} = ${p}.id\n          and ${condition}\n      )`,
      );
    const quantified = outer(
      `${negated ? `${p}.id <> all` : `${p}.id = any`} (\n        select ${c}.${ref} from ${child} ${c}\n        where ${test}\n      )`,
    );
    const forms = { in: inForm, exists: existsForm(test), any: quantified };
    const keyForm = random.pick(
      original === 'in' ? ['exists', 'any'] : original === 'exists' ? ['in', 'any'] : ['in', 'exists'],
    );
    const join = (select: string, where: string) =>
      sql(`
      ${select} ${p}.name
      from ${parent} ${p}
      ${negated ? 'left join' : 'join'} ${child} ${c}
        on ${c}.${ref} = ${p}.id
      where ${where}
    `);
    const failing = `${c}.${amount} <= ${bound}`;
    const joinWhere = negated ? `${failing} or ${c}.id is null` : test;
    const extreme = (fn: string) =>
      outer(
        `${bound} ${negated ? '>=' : '<'} (\n        select ${fn}(${c}.${amount}) from ${child} ${c}\n        where ${c}.${ref} = ${p}.id\n      )`,
      );
    return {
      parameters: { structure: { original, keyForm, negated }, surface: { world: parent, bound } },
      tables: [parents, children],
      stem: 'Which of these returns the same rows as this query on the data shown?',
      code: forms[original],
      asks: 'program',
      ordered: false,
      key: [forms[keyForm]],
      mutants: [
        { misconception: 'join-repeats', program: [join('select', joinWhere)] },
        { misconception: 'distinct-merges', program: [join('select distinct', joinWhere)] },
        negated
          ? { misconception: 'condition-negated-inside', program: [existsForm(failing, '')] }
          : { misconception: 'condition-negated-inside', program: [existsForm(failing, 'not ')] },
        negated
          ? { misconception: 'empty-group-passes', program: [extreme('max')] }
          : { misconception: 'wrong-bound', program: [extreme('min')] },
      ],
    };
  },
};
