import { sql, type SqlFamily } from '../variant';
import type { Table } from '../table';

const lists = [
  {
    tables: ['newsletter', 'buyers', 'unsubscribed'],
    column: 'person',
    values: ['Ana', 'Bo', 'Chi', 'Dov', 'Eli', 'Fay'],
  },
  {
    tables: ['monday_shift', 'tuesday_shift', 'on_leave'],
    column: 'worker',
    values: ['Imre', 'Jo', 'Kaja', 'Lev', 'Mona', 'Nils'],
  },
  {
    tables: ['ordered', 'in_stock', 'recalled'],
    column: 'part',
    values: ['axle', 'bolt', 'cap', 'drum', 'edge', 'fuse'],
  },
  {
    tables: ['german_site', 'french_site', 'archived'],
    column: 'page',
    values: ['about', 'blog', 'cart', 'deals', 'email', 'faq'],
  },
] as const;

/** Two set operations in one query: precedence and duplicates. */
export const setOperations: SqlFamily = {
  id: 'sql-set-operations',
  version: 1,
  test: 'sql',
  objective: 'sets-and-order',
  level: 'apply',
  title: 'Combining results: precedence and duplicates',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 7.4 Combining Queries (UNION, INTERSECT, EXCEPT)',
  misconceptions: {
    'other-grouping': 'The operations bind in another order than they do.',
    'duplicates-misread': 'ALL and its absence are taken for each other.',
    'second-turned': 'INTERSECT and EXCEPT are taken for each other.',
    'second-ignored': 'The last operation changes nothing.',
    'duplicates-misread-too': 'The grouping and the treatment of duplicates are both misread.',
  },
  build: (random) => {
    const list = random.pick(lists);
    const [one, two, three] = list.tables;
    const { column } = list;
    const [v1 = '', v2 = '', v3 = '', v4 = '', v5 = ''] = random.shuffle(list.values);
    const contents = [
      [v1, v1, v2, v3],
      [v2, v4, ...(random.chance(0.5) ? [v4] : [v5])],
      [v1, v4, ...(random.chance(0.5) ? [v5] : [])],
    ];
    const tables: Table[] = list.tables.map((name, at) => ({
      name,
      columns: [{ name: column, type: 'text not null' }],
      rows: random.shuffle(contents[at] ?? []).map((value) => [value]),
    }));
    const union = random.pick(['union', 'union all']);
    const second = random.pick(['intersect', 'except']);
    const parenthesised = random.chance(0.35);
    const select = (table: string) => `select ${column} from ${table}`;
    const leftFirst = (first: string, then: string) =>
      sql(`
      (${select(one)}
       ${first}
       ${select(two)})
      ${then}
      ${select(three)}
    `);
    const rightFirst = (first: string, then: string) =>
      sql(`
      ${select(one)}
      ${first}
      (${select(two)}
       ${then}
       ${select(three)})
    `);
    const bare = (first: string, then: string) =>
      sql(`
      ${select(one)}
      ${first}
      ${select(two)}
      ${then}
      ${select(three)}
    `);
    const bindsRight = second === 'intersect' && !parenthesised;
    const shown = (first: string, then: string) => (parenthesised ? leftFirst(first, then) : bare(first, then));
    const otherGrouping = bindsRight ? leftFirst : rightFirst;
    const otherUnion = union === 'union' ? 'union all' : 'union';
    const sameGrouping = bindsRight ? rightFirst : leftFirst;
    const other = second === 'intersect' ? 'except' : 'intersect';
    return {
      parameters: { structure: { union, second, parenthesised }, surface: { list: one } },
      tables,
      stem: 'Which rows does this query return? Their order does not matter.',
      code: shown(union, second),
      asks: 'output',
      ordered: false,
      key: [shown(union, second)],
      mutants: [
        { misconception: 'other-grouping', program: [otherGrouping(union, second)] },
        { misconception: 'second-turned', program: [sameGrouping(union, other)] },
        {
          misconception: 'second-ignored',
          program: [sql(`${select(one)}\n${union}\n${select(two)}`)],
        },
        { misconception: 'duplicates-misread', program: [sameGrouping(otherUnion, second)] },
        { misconception: 'duplicates-misread-too', program: [otherGrouping(otherUnion, second)] },
        { misconception: 'second-turned', program: [otherGrouping(union, other)] },
      ],
    };
  },
};
