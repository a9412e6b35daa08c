import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { BadInput } from './bad-input';
import { quote, quoteName } from './duck';
import { tables, type TableName } from './tables';

/**
 * Brings a CSV (RFC 4180, UTF-8, header) or Parquet file into DuckDB as it is written: every cell a text, empty ones null,
 * and `row` from 1, counted after the header.
 */
export async function loadFile(duck: DuckDBConnection, table: TableName, path: string): Promise<void> {
  if ((await stat(path)).size === 0)
    throw new BadInput(`${basename(path)} is empty: without rows it still has a header.`);
  const source = path.endsWith('.csv') ? await csvSource(table, path) : await parquetSource(duck, table, path);
  await duck
    .run(`create table raw_${table} as select row_number() over () as row, ${source}`)
    .catch((error: unknown) => {
      throw new BadInput(`${basename(path)}${inDuckWords(error)}`);
    });
}

async function csvSource(table: TableName, path: string): Promise<string> {
  const header = await readHeader(path);
  requireColumns(table, path, header);
  const columns = header.map((name) => `${quote(name)}: 'VARCHAR'`).join(', ');
  const wanted = Object.keys(tables[table].columns).map(quoteName).join(', ');
  return `${wanted} from read_csv(${quote(path)}, columns = {${columns}}, auto_detect = false, header = true,
    delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true)`;
}

const headerBytes = 65_536;

async function readHeader(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    const line =
      buffer
        .toString('utf8', 0, bytesRead)
        .replace(/^\uFEFF/u, '')
        .split(/\r?\n/u)[0] ?? '';
    return line.split(',').map((name) => name.replace(/^"(.*)"$/u, '$1'));
  } finally {
    await file.close();
  }
}

async function parquetSource(duck: DuckDBConnection, table: TableName, path: string): Promise<string> {
  const described = await duck
    .runAndReadAll(`describe select * from read_parquet(${quote(path)})`)
    .catch((error: unknown) => {
      throw new BadInput(`${basename(path)}${inDuckWords(error)}`);
    });
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  requireColumns(table, path, [...types.keys()]);
  const wanted = Object.keys(tables[table].columns).map(
    (name) => `${asText(name, types.get(name) ?? '')} as ${quoteName(name)}`,
  );
  return `${wanted.join(', ')} from read_parquet(${quote(path)})`;
}

function asText(name: string, type: string): string {
  const column = quoteName(name);
  // A time without zone stays without the Z that the check of the cells asks for.
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `strftime(make_timestamp(epoch_us(${column})), '%Y-%m-%dT%H:%M:%S.%fZ')`;
  return `nullif(cast(${column} as varchar), '')`;
}

function requireColumns(table: TableName, path: string, header: readonly string[]): void {
  const missing = Object.keys(tables[table].columns).filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new BadInput(`${basename(path)} lacks ${missing.join(', ')}: its header reads ${header.join(', ')}.`);
  const twice = header.find((name, at) => header.indexOf(name) !== at);
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
