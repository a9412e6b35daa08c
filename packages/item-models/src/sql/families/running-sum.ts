import { sql, type SqlFamily } from '../variant';
import { childTable, drawAmounts, drawWorld, isoDay } from '../world';

/** Running totals with equal sort keys, partitions and frames. */
export const runningSum: SqlFamily = {
  id: 'sql-running-sum',
  version: 1,
  test: 'sql',
  objective: 'windows',
  level: 'analyse',
  title: 'Running totals, frames and equal dates',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 4.2.8 Window Function Calls (frame clause) and 3.5 Window Functions',
  misconceptions: {
    'row-by-row': 'The default frame ends at the current row, not at its last peer.',
    'peers-together': 'A frame of rows takes rows with equal keys together.',
    'whole-partition': 'ORDER BY in a window does not change the sum.',
    'partition-ignored': 'PARTITION BY does not restart the total.',
    'frame-ignored': 'A frame of neighbours sums from the start.',
    'rows-partitioned': 'The total restarts for each kind.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { child, amount, day, kind } = world;
    const [a, b] = random.shuffle(world.kinds);
    const month = random.int(1, 12);
    const start = random.int(2, 12);
    const amounts = drawAmounts(random, 5);
    const frame = random.pick(['default', 'rows', 'neighbours']);
    const partitioned = random.chance(0.5);
    const dates = [start, start + 3, start + 3, start + 7, start + 9].map((date) => isoDay(month, date));
    const kinds = random.pick([
      [a, b, b, a, b],
      [a, a, a, b, a],
      [b, a, a, b, b],
    ]);
    const table = childTable(
      random,
      world,
      dates.map((date, at) => ({ amount: amounts[at] ?? 0, kind: kinds[at] ?? a, day: date })),
    );
    const windowOf = (partition: boolean, order: string, rows: string) =>
      [partition ? `partition by ${kind}` : '', order && `order by ${order}`, rows]
        .filter(Boolean)
        .join('\n          ');
    const frames = {
      default: { order: day, rows: '' },
      rows: { order: `${day}, id`, rows: 'rows between unbounded preceding and current row' },
      neighbours: { order: `${day}, id`, rows: 'rows between 1 preceding and current row' },
    };
    const query = (window: string) =>
      sql(`
        select id, sum(${amount}) over (
          ${window}
        ) as n
        from ${child}
      `);
    const of = (form: keyof typeof frames, partition: boolean) =>
      query(windowOf(partition, frames[form].order, frames[form].rows));
    const alternatives = {
      default: { misconception: 'row-by-row', program: [of('rows', partitioned)] },
      rows: { misconception: 'peers-together', program: [of('default', partitioned)] },
      neighbours: { misconception: 'frame-ignored', program: [of('rows', partitioned)] },
    } as const;
    return {
      parameters: {
        structure: {
          frame,
          partitioned,
          kinds: kinds.map((value) => (value === a ? 'a' : 'b')).join(''),
        },
        surface: { world: child },
      },
      tables: [table],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: of(frame, partitioned),
      asks: 'output',
      ordered: false,
      key: [of(frame, partitioned)],
      mutants: [
        alternatives[frame],
        {
          misconception: partitioned ? 'partition-ignored' : 'rows-partitioned',
          program: [of(frame, !partitioned)],
        },
        {
          misconception: 'whole-partition',
          program: [query(windowOf(partitioned, '', '').trim())],
        },
        {
          misconception: frame === 'neighbours' ? 'peers-together' : 'frame-ignored',
          program: [of(frame === 'neighbours' ? 'default' : 'neighbours', partitioned)],
        },
        {
          misconception: 'rows-partitioned',
          program: [of(frame === 'default' ? 'rows' : 'default', !partitioned)],
        },
      ],
    };
  },
};
