import type { Transaction } from '@assay/db/connect';
import { marketCount } from '@assay/db/schema/log-market';
import { dayAfter, segmentsOf } from '@assay/domain/market-figures/days';
import {
  type CountName,
  countNames,
  noCounts,
  type SliceName,
  type WaitName,
} from '@assay/domain/market-figures/tally';
import type { BinCount } from '@assay/domain/market-figures/wait-bins';
import { sql, type SQL } from 'drizzle-orm';
import type { DayRange } from './range';
import type { RawSums } from './sums';

/** The sums of a range, by value of a slice. */
export type RawBySlice = ReadonlyMap<string, RawSums>;

/** What is asked for at once: the days of a range, by class or by country. */
export type Cells = { readonly slice: SliceName; readonly range: DayRange };

type CountRow = { part: number; slice_value: string } & Record<CountName, string>;
type WaitRow = { part: number; slice_value: string; wait: WaitName; bin: number; jobs: string };

/** What the cells hold, in the order of what was asked for: one statement for each table, however much is asked. */
export async function readCells(tx: Transaction, asked: readonly Cells[]): Promise<readonly RawBySlice[]> {
  const counts = await tx.execute<CountRow>(sql`
    select part, slice_value, ${sql.join(countNames.map(summed), sql`, `)}
    from (${cellsIn('market_count', asked)}) as cell group by part, slice_value`);
  const waits = await tx.execute<WaitRow>(sql`
    select part, slice_value, wait, bin, sum(jobs)::text as jobs
    from (${cellsIn('market_wait', asked)}) as cell group by part, slice_value, wait, bin`);
  const found = asked.map(() => new Map<string, RawSums & { readonly waits: Record<WaitName, BinCount[]> }>());
  for (const row of counts) found[row.part]?.set(row.slice_value, { counts: countsOf(row), waits: noWaits() });
  for (const { part, slice_value: value, wait, bin, jobs } of waits) {
    const cell = found[part]?.get(value) ?? { counts: noCounts, waits: noWaits() };
    cell.waits[wait].push({ bin, count: Number(jobs) });
    found[part]?.set(value, cell);
  }
  return found;
}

/** Every job lies in one value of a slice, so that its values add up to the market. */
export function wholeOf(bySlice: RawBySlice): RawSums {
  const parts = [...bySlice.values()];
  const counts = { ...noCounts };
  for (const part of parts) for (const name of countNames) counts[name] += part.counts[name];
  return {
    counts,
    waits: { bid: parts.flatMap(({ waits }) => waits.bid), hire: parts.flatMap(({ waits }) => waits.hire) },
  };
}

/** A condition for each run of cells, so that each is one range of the key. */
function cellsIn(table: 'market_count' | 'market_wait', asked: readonly Cells[]): SQL {
  const runs = asked.flatMap(({ slice, range: { from, to } }, part) =>
    segmentsOf(from, dayAfter(to, 1)).map(
      (segment) => sql`
        select ${part}::int as part, * from log.${sql.identifier(table)}
        where grain = ${segment.grain} and slice = ${slice}
          and begins_on >= ${segment.from}::date and begins_on < ${segment.until}::date`,
    ),
  );
  return sql.join(runs, sql` union all `);
}

function summed(name: CountName): SQL {
  return sql`sum(${sql.identifier(marketCount[name].name)})::text as ${sql.identifier(name)}`;
}

function countsOf(row: Readonly<Record<CountName, string>>): Record<CountName, bigint> {
  const counts = { ...noCounts };
  for (const name of countNames) counts[name] = BigInt(row[name]);
  return counts;
}

function noWaits(): Record<WaitName, BinCount[]> {
  return { bid: [], hire: [] };
}
