import type { Program, SqlFamily } from '../variant';
import type { Table } from '../table';

const stores = [
  { table: 'stock', id: 'sku', column: 'units', ids: ['A1', 'B2', 'C3', 'D4'] },
  { table: 'tariffs', id: 'zone', column: 'cents', ids: ['N', 'E', 'S', 'W'] },
  { table: 'quotas', id: 'team', column: 'seats', ids: ['ops', 'dev', 'law', 'art'] },
] as const;

/** INSERT … ON CONFLICT over existing and new rows. */
export const upsert: SqlFamily = {
  id: 'sql-upsert',
  version: 1,
  test: 'sql',
  objective: 'changing-data',
  level: 'apply',
  title: 'INSERT with ON CONFLICT',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'PostgreSQL 18 documentation, INSERT, ON CONFLICT Clause',
  misconceptions: {
    'added-for-replaced': 'The new value is added to the old one.',
    'replaced-for-added': 'The new value replaces the old one.',
    'conflict-ignored': 'A conflicting row is left as it was.',
    'conflict-fails-all': 'A conflict refuses the whole statement.',
    'excluded-is-old': 'EXCLUDED names the row already there.',
    'condition-ignored': 'The condition of DO UPDATE does not matter.',
    'condition-drops-new': 'The condition of DO UPDATE also filters new rows.',
  },
  build: (random) => {
    const { table: name, id, column, ids } = random.pick(stores);
    const [a = '', b = '', c = ''] = random.shuffle(ids);
    const [oldA, oldB] = [random.int(2, 9) * 10, random.int(10, 19) * 10];
    const [newA, newB, newC] = [random.int(10, 19) * 5 + 100, random.int(2, 8) * 5, random.int(1, 3) * 5];
    const action = random.pick(['nothing', 'replace', 'add', 'keep-larger']);
    const conditional = action === 'nothing' ? false : random.chance(0.5);
    const table: Table = {
      name,
      columns: [
        { name: id, type: 'text primary key' },
        { name: column, type: 'integer not null' },
      ],
      rows: [
        [a, oldA],
        [b, oldB],
      ],
    };
    const values = random
      .shuffle([
        [a, newA],
        [b, newB],
        [c, newC],
      ])
      .map(([k, v]) => `('${k}', ${v})`)
      .join(', ');
    const where = conditional ? `\n  where excluded.${column} > 50` : '';
    const set = (expression: string, condition = where) => `do update\n  set ${column} = ${expression}${condition}`;
    const expressions = {
      replace: `excluded.${column}`,
      add: `${name}.${column} + excluded.${column}`,
      'keep-larger': `greatest(${name}.${column}, excluded.${column})`,
    };
    const insert = (conflict: string) =>
      `insert into ${name} (${id}, ${column})\nvalues ${values}${conflict && `\non conflict (${id}) ${conflict}`}`;
    const read = `select ${id}, ${column} from ${name}`;
    const after = (conflict: string): Program => [insert(conflict), read];
    const chosen = action === 'nothing' ? 'do nothing' : set(expressions[action]);
    const expression = action === 'nothing' ? expressions.replace : expressions[action];
    const dropsNew: Program = [insert(chosen), `delete from ${name} where ${id} = '${c}'`, read];
    const nothing = { misconception: 'conflict-ignored', program: after('do nothing') } as const;
    const replaced = {
      misconception: 'replaced-for-added',
      program: after(set(expressions.replace)),
    } as const;
    const added = {
      misconception: 'added-for-replaced',
      program: after(set(expressions.add)),
    } as const;
    return {
      parameters: { structure: { action, conditional }, surface: { table: name } },
      tables: [table],
      stem: 'What does the last query return? The row order does not matter.',
      code: `${insert(chosen)};\n${read};`,
      asks: 'output',
      ordered: false,
      key: after(chosen),
      mutants: [
        action === 'nothing' || action === 'add' ? replaced : added,
        { misconception: 'conflict-fails-all', program: [read] },
        action === 'nothing' ? added : nothing,
        conditional
          ? { misconception: 'condition-ignored', program: after(set(expression, '')) }
          : { misconception: 'excluded-is-old', program: after(set(`${name}.${column} * 2`)) },
        ...(conditional
          ? [{ misconception: 'condition-drops-new', program: dropsNew }]
          : [
              action === 'keep-larger'
                ? replaced
                : {
                    misconception: 'excluded-is-old',
                    program: after(set(`least(${name}.${column}, excluded.${column})`)),
                  },
            ]),
      ],
    };
  },
};
