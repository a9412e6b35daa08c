import type { Program, SqlFamily } from '../variant';
import type { Table } from '../table';

const stores = [
  { table: 'stock', id: 'sku', column: 'units', ids: ['A1', 'B2', 'C3', 'D4'] },
  { table: 'tariffs', id: 'zone', column: 'cents', ids: ['N', 'E', 'S', 'W'] },
  { table: 'quotas', id: 'team', column: 'seats', ids: ['ops', 'dev', 'law', 'art'] },
] as const;

/** Wrong ideas about each action without a condition, beside the central one. */
const othersUnconditional = {
  nothing: ['added-for-replaced', 'conflict-fails-all', 'larger-kept'],
  replace: ['conflict-ignored', 'conflict-fails-all', 'larger-kept'],
  add: ['conflict-ignored', 'conflict-fails-all', 'excluded-is-old'],
  'keep-larger': ['added-for-replaced', 'conflict-ignored', 'conflict-fails-all'],
} as const;

/** INSERT … ON CONFLICT over existing and new rows. */
export const upsert: SqlFamily = {
  id: 'sql-upsert',
  version: 2,
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
    'larger-kept': 'Of the old and the new value the larger one stays.',
    'condition-ignored': 'The condition of DO UPDATE does not matter.',
    'condition-drops-new': 'The condition of DO UPDATE also filters new rows.',
  },
  build: (random) => {
    const { table: name, id, column, ids } = random.pick(stores);
    const [a = '', b = '', c = ''] = random.shuffle(ids);
    const [oldA, oldB] = [random.int(2, 9) * 10, random.int(10, 19) * 10];
    const [newA, newB, newC] = [random.int(10, 19) * 5 + 100, random.int(2, 8) * 5, random.int(1, 3) * 5];
    const action = random.pick(['nothing', 'replace', 'add', 'keep-larger']);
    const conditional = action === 'replace' || action === 'add' ? random.chance(0.5) : false;
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
    const wrong = {
      'conflict-ignored': after('do nothing'),
      'conflict-fails-all': [read],
      'replaced-for-added': after(set(expressions.replace)),
      'added-for-replaced': after(set(expressions.add)),
      'larger-kept': after(set(expressions['keep-larger'])),
      'excluded-is-old': after(set(`${name}.${column} * 2`)),
      'condition-ignored': after(set(expressions[action === 'add' ? 'add' : 'replace'], '')),
      'condition-drops-new': [insert(chosen), `delete from ${name} where ${id} = '${c}'`, read],
    } satisfies Record<string, Program>;
    const mutant = (misconception: keyof typeof wrong) => ({ misconception, program: wrong[misconception] });
    const central = action === 'replace' ? 'added-for-replaced' : 'replaced-for-added';
    const others = conditional
      ? (['condition-ignored', 'condition-drops-new', 'conflict-fails-all'] as const)
      : othersUnconditional[action];
    return {
      parameters: { structure: { action, conditional }, surface: { table: name } },
      tables: [table],
      stem: 'What does the last query return? The row order does not matter.',
      code: `${insert(chosen)};\n${read};`,
      asks: 'output',
      ordered: false,
      key: after(chosen),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
