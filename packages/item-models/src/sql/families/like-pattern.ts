import { sql, type SqlFamily } from '../variant';
import type { Cell, Table } from '../table';

const catalogues = [
  { table: 'parts', column: 'code', stem: 'AX' },
  { table: 'rooms', column: 'label', stem: 'RM' },
  { table: 'files', column: 'name', stem: 'DOC' },
  { table: 'bins', column: 'tag', stem: 'BN' },
] as const;

/** Wildcards, case and escapes in LIKE. */
export const likePattern: SqlFamily = {
  id: 'sql-like-pattern',
  version: 1,
  test: 'sql',
  objective: 'dates-and-text',
  level: 'apply',
  title: 'Wildcards, case and escapes in LIKE',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.7.1 LIKE',
  misconceptions: {
    'underscore-literal': 'An underscore in a pattern stands for itself.',
    'escape-unseen': 'An escaped underscore is still a wildcard.',
    'case-ignored': 'LIKE does not distinguish upper and lower case.',
    'case-kept': 'ILIKE distinguishes upper and lower case.',
    contains: 'A pattern matches anywhere in the text.',
    'one-or-more': 'An underscore stands for any number of characters.',
  },
  build: (random) => {
    const { table: name, column, stem } = random.pick(catalogues);
    const digit = String(random.int(1, 9));
    const operator = random.pick(['like', 'ilike']);
    const escaped = random.chance(0.5);
    const tail = random.pick(['%', '']);
    const lower = stem.toLowerCase();
    const values = random.shuffle([
      `${stem}_${digit}`,
      `${stem}-${digit}`,
      `${lower}_${digit}`,
      `${stem}${digit}`,
      `${stem}_${digit}${random.pick(['b', '0'])}`,
      `X${stem}_${digit}`,
      `${stem}--${digit}`,
    ]);
    const table: Table = {
      name,
      columns: [
        { name: 'id', type: 'integer primary key' },
        { name: column, type: 'text not null' },
      ],
      rows: values.map((value, at): Cell[] => [at + 1, value]),
    };
    const gap = escaped ? '\\_' : '_';
    const query = (how: string, between: string, start = '') =>
      sql(`
      select ${column}
      from ${name}
      where ${column} ${how} '${start}${stem}${between}${digit}${tail}'
    `);
    const key = query(operator, gap);
    return {
      parameters: {
        structure: { operator, escaped, open: tail === '%' },
        surface: { table: name, digit },
      },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: key,
      asks: 'output',
      ordered: false,
      key: [key],
      mutants: [
        escaped
          ? { misconception: 'escape-unseen', program: [query(operator, '_')] }
          : { misconception: 'underscore-literal', program: [query(operator, '\\_')] },
        operator === 'like'
          ? { misconception: 'case-ignored', program: [query('ilike', gap)] }
          : { misconception: 'case-kept', program: [query('like', gap)] },
        { misconception: 'contains', program: [query(operator, gap, '%')] },
        { misconception: 'one-or-more', program: [query(operator, '%')] },
      ],
    };
  },
};
