import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { BadInput } from './bad-input';
import { clip } from './clip';
import { readHeader } from './csv-header';
import { quoteName, quotePath } from './duck';
import { hasMixedLineEnds } from './line-ends';
import { tables, type Cell, type TableName } from './tables';

/**
 * Brings a CSV (RFC 4180, UTF-8, header) or Parquet file into DuckDB as it is written: every cell a text, empty ones null,
 * and `row` from 1, counted after the header.
 */
export async function loadFile(duck: DuckDBConnection, table: TableName, path: string): Promise<void> {
  const found = await stat(path);
  if (!found.isFile()) throw new BadInput(`${basename(path)} is no file.`);
  if (found.size === 0) throw new BadInput(`${basename(path)} is empty: without rows it still has a header.`);
  const source = path.endsWith('.csv') ? await csvSource(table, path) : await parquetSource(duck, table, path);
  await duck
    .run(`create table raw_${table} as select row_number() over () as row, ${source}`)
    .catch(async (error: unknown) => {
      if (!path.endsWith('.csv')) throw damaged(path, error);
      throw new BadInput(`${basename(path)}${(await hasMixedLineEnds(path)) ? mixedLineEnds : inDuckWords(error)}`);
    });
}

const mixedLineEnds = ': some lines end with CR LF and others with LF. Write it with one kind of line end.';

async function csvSource(table: TableName, path: string): Promise<string> {
  const header = await readHeader(path);
  requireColumns(table, path, header);
  // By position: names that differ by case only, and columns without a name, are none of DuckDB's business.
  const columns = header.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const wanted = Object.entries(tables[table].columns).map(
    ([name, cell]) => `${withSeconds(`c${header.indexOf(name)}`, cell)} as ${quoteName(name)}`,
  );
  return `${wanted.join(', ')} from read_csv(${quotePath(path)}, columns = {${columns}}, auto_detect = false,
    header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, hive_partitioning = false)`;
}

async function parquetSource(duck: DuckDBConnection, table: TableName, path: string): Promise<string> {
  const from = `read_parquet(${quotePath(path)}, hive_partitioning = false)`;
  const described = await duck.runAndReadAll(`describe select * from ${from}`).catch((error: unknown) => {
    throw damaged(path, error);
  });
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  requireColumns(table, path, [...types.keys()]);
  const wanted = Object.entries(tables[table].columns).map(([name, cell]) => {
    const type = types.get(name) ?? '';
    if (cell.kind === 'instant' && withoutZone.test(type))
      throw new BadInput(`${basename(path)}, ${name}: ${zoneless}`);
    return `${withSeconds(asText(name, type), cell)} as ${quoteName(name)}`;
  });
  return `${wanted.join(', ')} from ${from}`;
}

/** DuckDB names the byte that it stumbled on, which helps nobody to mend the file. */
function damaged(path: string, error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('Out of Memory')) return error;
  return new BadInput(`${basename(path)} is no Parquet file, or not a whole one.`, { cause: error });
}

const withoutZone = /^(TIMESTAMP(_\w+)?|DATE)$/u;
const zoneless =
  'its type is a time without zone. Write it as a timestamp with time zone, or as text such as 2026-01-31T09:00:00Z.';

/** Times may leave out seconds, with which alone DuckDB reads them. */
function withSeconds(text: string, { kind }: Cell): string {
  if (kind !== 'instant') return text;
  return `case when length(${text}) = 17 then regexp_replace(${text}, '(T\\d\\d:\\d\\d)Z$', '\\1:00Z') else ${text} end`;
}

function asText(name: string, type: string): string {
  const column = quoteName(name);
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `coalesce(strftime(make_timestamp(epoch_us(${column})), '%Y-%m-%dT%H:%M:%S.%fZ'), cast(${column} as varchar))`;
  return `nullif(cast(${column} as varchar), '')`;
}

function requireColumns(table: TableName, path: string, header: readonly string[]): void {
  const missing = Object.keys(tables[table].columns).filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new BadInput(
      `${basename(path)} lacks ${missing.join(', ')}: its header reads ${clip(header.join(', '), 200)}.`,
    );
  const twice = Object.keys(tables[table].columns).find((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice !== undefined) throw new BadInput(`${basename(path)} names the column ${twice} twice.`);
}

/** What DuckDB says of a file, cut to the line and the reason. */
function inDuckWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const line = /on Line: (\d+)/u.exec(said)?.[1];
  const where = line === undefined ? '' : `, line ${line}`;
  if (/unicode|utf-?8/iu.test(said)) return `${where}: the text is not UTF-8.`;
  const reason = said.split('\n').find((text) => /^(Expected|Value|Error)/u.test(text)) ?? said.split('\n')[0] ?? said;
  return `${where}: ${reason.replace(/\.?\s*$/u, '.')}`;
}
