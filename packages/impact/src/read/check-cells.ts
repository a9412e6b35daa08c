import type { DuckDBConnection } from '@duckdb/node-api';
import { BadInput } from './bad-input';
import { clip } from './clip';
import { quoteName } from './duck';
import { keyOf, tables, type Cell, type TableName } from './tables';

type Fault = { readonly column: string; readonly isBad: string; readonly reason: string };

/**
 * Refuses the first cell, by row, that does not hold what its column says. Tables that a table refers to are loaded
 * before it.
 */
export async function checkCells(duck: DuckDBConnection, table: TableName, file: string): Promise<void> {
  const faults = [
    ...Object.entries(tables[table].columns).flatMap(([name, cell]) => faultsOf(name, cell)),
    ...extra(table),
  ];
  const firstRows = faults.map(({ isBad }, at) => `min(row) filter (where ${isBad}) as fault_${at}`);
  const [found] = (await duck.runAndReadAll(`select ${firstRows.join(', ')} from raw_${table}`)).getRows();
  const rows = (found ?? []).map((row) => (row === null ? Infinity : Number(row)));
  await refuseAt(duck, { table, file, fault: faults[rows.indexOf(Math.min(...rows))], row: Math.min(...rows) });
  await checkKey(duck, table, file);
}

type Refused = { table: TableName; file: string; fault: Fault | undefined; row: number };

async function refuseAt(duck: DuckDBConnection, { table, file, fault, row }: Refused): Promise<void> {
  if (fault === undefined || row === Infinity) return;
  const cell = `select ${quoteName(fault.column)} from raw_${table} where row = ${row}`;
  const [value] = (await duck.runAndReadAll(cell)).getRows()[0] ?? [];
  const shown = value === null || value === undefined ? 'an empty cell' : quoted(value);
  throw new BadInput(`${file}, row ${row}, ${fault.column}: ${shown} ${fault.reason}.`);
}

async function checkKey(duck: DuckDBConnection, table: TableName, file: string): Promise<void> {
  const key = keyOf[table];
  const twice = await duck.runAndReadAll(
    `select ${key}, list_sort(list(row))[2] as second from raw_${table} group by 1 having count(*) > 1 order by 2 limit 1`,
  );
  const [value, row] = twice.getRows()[0] ?? [];
  if (row !== undefined)
    throw new BadInput(`${file}, row ${String(row)}, ${key}: ${quoted(value)} stands there twice.`);
}

function quoted(value: unknown): string {
  return JSON.stringify(clip(String(value), 80));
}

const written = {
  instant: String.raw`'\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z'`,
  integer: String.raw`'-?\d+(\.0+)?'`,
  number: String.raw`'[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?'`,
};

function faultsOf(column: string, cell: Cell): Fault[] {
  const name = quoteName(column);
  const mayBeEmpty = 'optional' in cell && cell.optional === true;
  const empty: Fault = { column, isBad: `${name} is null`, reason: 'must hold something' };
  return [...(mayBeEmpty ? [] : [empty]), ...meaningFaults(column, name, cell)];
}

function meaningFaults(column: string, name: string, cell: Cell): Fault[] {
  switch (cell.kind) {
    case 'id':
    case 'name':
      return [];
    case 'reference': {
      const known = `select ${keyOf[cell.to]} from raw_${cell.to}`;
      return [{ column, isBad: `${name} not in (${known})`, reason: `is not in ${cell.to}` }];
    }
    case 'flag':
      return [{ column, isBad: `${name} not in ('true', 'false')`, reason: 'is neither true nor false' }];
    case 'instant':
      return [
        {
          column,
          isBad: `not regexp_full_match(${name}, ${written.instant})`,
          reason: 'is no time in UTC such as 2026-01-31T09:00:00Z',
        },
        {
          column,
          isBad: `${name} is not null and coalesce(year(try_cast(${name} as timestamp)) not between 1990 and 2100, true)`,
          reason: 'is no time between 1990 and 2100',
        },
      ];
    case 'integer':
      return [
        { column, isBad: `not regexp_full_match(${name}, ${written.integer})`, reason: 'is no whole number' },
        ...rangeFaults(column, name, cell),
      ];
    case 'number':
      return rangeFaults(column, name, cell);
  }
}

function rangeFaults(column: string, name: string, cell: Extract<Cell, { to: number }>): Fault[] {
  const value = `try_cast(${name} as double)`;
  const above = 'above' in cell ? cell.above : undefined;
  const least = above === undefined ? `${value} < ${cell.from ?? 0}` : `${value} <= ${above}`;
  const reason =
    above === undefined
      ? `is not between ${cell.from ?? 0} and ${cell.to}`
      : `is not above ${above} and at most ${cell.to}`;
  return [
    {
      column,
      isBad: `not regexp_full_match(${name}, ${written.number}) or not coalesce(isfinite(${value}), ${name} is null)`,
      reason: 'is no number',
    },
    { column, isBad: `${least} or ${value} > ${cell.to}`, reason },
  ];
}

/** What two columns of a row say of each other. */
function extra(table: TableName): Fault[] {
  if (table !== 'attempts') return [];
  return [
    {
      column: 'visible_at',
      isBad: 'visible_at is not null and completed_at is null',
      reason: 'is the time of a badge whose attempt was not completed',
    },
    {
      column: 'visible_at',
      isBad: 'try_cast(visible_at as timestamp) < try_cast(completed_at as timestamp)',
      reason: 'is before completed_at',
    },
  ];
}
