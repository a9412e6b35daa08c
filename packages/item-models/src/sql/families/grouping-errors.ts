import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld } from '../world';

/** Which columns a grouped query may show, and what happens when it shows another. */
export const groupingErrors: SqlFamily = {
  id: 'sql-grouping-errors',
  version: 2,
  test: 'sql',
  objective: 'aggregation',
  level: 'understand',
  title: 'Columns a grouped query may use',
  predictedDifficulty: 0.65,
  status: 'pilot',
  source: 'PostgreSQL 18 documentation, 7.2.3 The GROUP BY and HAVING Clauses, and SELECT, GROUP BY Clause',
  misconceptions: {
    'first-value': 'An ungrouped column shows the first value of its group.',
    'last-value': 'An ungrouped column shows the last value of its group.',
    'grouped-too': 'An ungrouped column is added to the grouping.',
    'always-refused': 'The database refuses the query.',
    'one-total': 'The aggregate is taken over the whole table.',
    'never-filtered': 'The condition on the aggregate is ignored.',
    'allowed-there': 'A condition on the aggregate may stand in WHERE, or use its alias.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, kind, amount, ref } = world;
    const [a, b] = random.shuffle(world.kinds);
    const amounts = drawAmounts(random, 5);
    const table = childTable(
      random,
      world,
      [
        { ref: 1, kind: a },
        { ref: 2, kind: a },
        { ref: 1, kind: b },
        { ref: 1, kind: b },
        { ref: 2, kind: b },
      ].map((row, at) => ({ ...row, amount: amounts[at] ?? 0 })),
    );
    const form = random.pick([
      'extra-column',
      'where-aggregate',
      'alias-in-having',
      'expression-kept',
      'order-by-aggregate',
    ]);
    const aggregate = random.pick(['sum', 'max']);
    const byKind = [amounts.slice(0, 2), amounts.slice(2)];
    const totals = byKind.map((own) => (aggregate === 'sum' ? own.reduce((x, y) => x + y, 0) : Math.max(...own)));
    const limit = Math.max(...totals) - 5;
    const total = `${aggregate}(${amount})`;
    const query = (shown: string, where: string, groups: string, tail = '') =>
      sql(`
        select ${shown}, ${total} as n
        from ${child}${where ? `\n        where ${where}` : ''}${groups ? `\n        group by ${groups}` : ''}${tail ? `\n        ${tail}` : ''}
      `);
    const forms = {
      'extra-column': query(`${kind}, ${ref}`, '', kind),
      'where-aggregate': query(`${kind}, max(${ref}) as r`, `${total} > ${limit}`, kind),
      'alias-in-having': query(`${kind}, max(${ref}) as r`, '', kind, `having n > ${limit}`),
      'expression-kept': query(`upper(${kind}) as k, max(${ref}) as r`, '', kind),
      'order-by-aggregate': query(`${kind}, max(${ref}) as r`, '', kind, `order by ${total}`),
    };
    const shownKind = form === 'expression-kept' ? `upper(${kind}) as k` : kind;
    const valid = form === 'expression-kept' || form === 'order-by-aggregate';
    const head = form === 'extra-column' ? ref : 'r';
    const perGroup = (of: 'min' | 'max', tail = '') =>
      [query(`${shownKind}, ${of}(${ref}) as ${head}`, '', kind, tail)] as const;
    const refused = { misconception: 'always-refused', program: [forms['extra-column']] } as const;
    const first = { misconception: 'first-value', program: perGroup('min') } as const;
    const last = { misconception: 'last-value', program: perGroup('max') } as const;
    const ignored = { misconception: 'never-filtered', program: perGroup('max') } as const;
    const filtered = {
      misconception: 'allowed-there',
      program: perGroup('max', `having ${total} > ${limit}`),
    } as const;
    const [central, other] = valid
      ? ([refused, first] as const)
      : form === 'extra-column'
        ? ([first, last] as const)
        : ([filtered, ignored] as const);
    return {
      parameters: { structure: { form, aggregate }, surface: { world: child } },
      tables: [table],
      stem: 'What happens when this query runs?',
      code: forms[form],
      asks: 'output',
      ordered: false,
      key: [forms[form]],
      mutants: [
        central,
        {
          misconception: 'grouped-too',
          program: [query(`${shownKind}, ${ref}`, '', `${kind}, ${ref}`)],
        },
        {
          misconception: 'one-total',
          program: [query(`max(${shownKind.split(' ')[0] ?? kind}) as k, max(${ref}) as ${head}`, '', '')],
        },
        other,
      ],
    };
  },
};
