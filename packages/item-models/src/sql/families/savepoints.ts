import type { Program, SqlFamily } from '../variant';
import { drawAmounts } from '../world';
import type { Table } from '../table';

const ledgers = [
  { table: 'accounts', column: 'balance', names: ['rent', 'wages', 'tax'] },
  { table: 'stock', column: 'units', names: ['paper', 'toner', 'tape'] },
  { table: 'budgets', column: 'hours', names: ['design', 'build', 'review'] },
] as const;

/** What a transaction with a savepoint or an error leaves behind. */
export const savepoints: SqlFamily = {
  id: 'sql-savepoints',
  version: 2,
  test: 'sql',
  objective: 'changing-data',
  level: 'analyse',
  title: 'Transactions with savepoints and errors',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 3.4 Transactions, and SAVEPOINT, ROLLBACK TO SAVEPOINT',
  misconceptions: {
    'error-skips-statement': 'An error undoes only its own statement.',
    'all-undone': 'Everything since BEGIN is undone.',
    'nothing-undone': 'Everything that was written stays.',
    'rest-lost': 'Nothing after the rollback takes effect.',
    'early-lost': 'What came before the savepoint is undone too.',
    'release-keeps': 'What a released savepoint covered can no longer be undone.',
    'latest-undone': 'Only what came after the latest savepoint is undone.',
  },
  build: (random) => {
    const { table: name, column, names } = random.pick(ledgers);
    const [start = 0, more = 0, less = 0] = drawAmounts(random, 3, { lowest: 10, highest: 30 });
    const delta = random.sample([5, 10, 15, 20, 25], 3);
    const [d1 = 5, d2 = 10, d3 = 15] = delta;
    const form = random.pick(['rollback-to', 'error-unhandled', 'error-recovered', 'released']);
    const lastOn = random.pick([0, 2]);
    const table: Table = {
      name,
      columns: [
        { name: 'name', type: 'text primary key' },
        { name: column, type: `integer not null check (${column} >= 0)` },
      ],
      rows: [
        [names[0], start],
        [names[1], more],
        [names[2], less],
      ],
    };
    const change = (at: 0 | 1 | 2, by: number) =>
      `update ${name} set ${column} = ${column} ${by < 0 ? '-' : '+'} ${Math.abs(by)} where name = '${names[at]}'`;
    const first = change(0, -d1);
    const second = change(1, d2);
    const third = change(lastOn, d3);
    const broken = change(1, -5000);
    const read = `select name, ${column} from ${name}`;
    const scripts = {
      'rollback-to': ['begin', first, 'savepoint a', second, 'rollback to a', third, 'commit'],
      'error-unhandled': ['begin', first, second, broken, third, 'commit'],
      'error-recovered': ['begin', first, 'savepoint a', second, broken, 'rollback to a', third, 'commit'],
      released: ['begin', first, 'savepoint a', second, 'savepoint b', third, 'release b', 'rollback to a', 'commit'],
    };
    const run = (...statements: string[]): Program => ['begin', ...statements, 'commit', read];
    const key: Program = ['begin', ...scripts[form].slice(1), read];
    const outcomes = {
      'all-undone': run(),
      'nothing-undone': run(first, second, third),
      'rest-lost': run(first),
      'early-lost': run(third),
      'without-second': run(first, third),
      'without-third': run(first, second),
    };
    type Wrong = readonly [misconception: string, outcome: keyof typeof outcomes];
    const wrongs: Record<typeof form, readonly [Wrong, ...Wrong[]]> = {
      'rollback-to': [
        ['nothing-undone', 'nothing-undone'],
        ['early-lost', 'early-lost'],
        ['rest-lost', 'rest-lost'],
        ['all-undone', 'all-undone'],
      ],
      'error-unhandled': [
        ['error-skips-statement', 'nothing-undone'],
        ['rest-lost', 'without-third'],
        ['early-lost', 'early-lost'],
        ['error-skips-statement', 'without-second'],
      ],
      'error-recovered': [
        ['all-undone', 'all-undone'],
        ['error-skips-statement', 'nothing-undone'],
        ['rest-lost', 'rest-lost'],
        ['early-lost', 'early-lost'],
      ],
      released: [
        ['release-keeps', 'without-second'],
        ['latest-undone', 'without-third'],
        ['nothing-undone', 'nothing-undone'],
        ['all-undone', 'all-undone'],
      ],
    };
    const mutant = ([misconception, outcome]: Wrong) => ({
      misconception,
      program: outcomes[outcome],
    });
    const [central, ...others] = wrongs[form];
    return {
      parameters: { structure: { form, sameRow: lastOn === 0 }, surface: { table: name } },
      tables: [table],
      stem: 'What does the last query return? After an error the client still sends the next statement; the row order does not matter.',
      code: [...scripts[form], read].map((statement) => `${statement};`).join('\n'),
      asks: 'output',
      ordered: false,
      key,
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
