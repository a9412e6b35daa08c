import { DuckDBDoubleVector, DuckDBIntegerVector, type DuckDBConnection, type DuckDBDataChunk } from '@duckdb/node-api';

type ColumnOf = { readonly double: Float64Array; readonly integer: Int32Array; readonly varchar: readonly string[] };
type Wanted = Readonly<Record<string, readonly [type: keyof ColumnOf, sql: string]>>;
export type Columns<W extends Wanted> = { readonly [Name in keyof W]: ColumnOf[W[Name][0]] };

/** Columns of a query as arrays of their own, row after row. No value may be null. */
export async function readColumns<const W extends Wanted>(
  duck: DuckDBConnection,
  from: string,
  wanted: W,
): Promise<Columns<W>> {
  const list = Object.entries(wanted);
  const rows = Number((await duck.runAndReadAll(`select count(*) from (select 1 ${from})`)).getRows()[0]?.[0] ?? 0);
  const columns = list.map(([, [type]]) => emptyColumn(type, rows));
  const result = await duck.stream(
    `select ${list.map(([, [type, sql]]) => `cast(${sql} as ${type})`).join(', ')} ${from}`,
  );
  let offset = 0;
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (let at = 0; at < columns.length; at++) copyColumn(chunk, at, columns[at], offset);
    offset += chunk.rowCount;
  }
  return named<W>(list.map(([name], at) => [name, columns[at]]));
}

type Growing = Float64Array | Int32Array | string[];

function emptyColumn(type: keyof ColumnOf, rows: number): Growing {
  if (type === 'double') return new Float64Array(rows);
  return type === 'integer' ? new Int32Array(rows) : [];
}

function copyColumn(chunk: DuckDBDataChunk, at: number, into: Growing | undefined, offset: number): void {
  const vector = chunk.getColumnVector(at);
  if (into instanceof Float64Array && vector instanceof DuckDBDoubleVector) {
    for (let row = 0; row < chunk.rowCount; row++) into[offset + row] = vector.getItem(row) ?? Number.NaN;
  } else if (into instanceof Int32Array && vector instanceof DuckDBIntegerVector) {
    for (let row = 0; row < chunk.rowCount; row++) into[offset + row] = vector.getItem(row) ?? 0;
  } else if (Array.isArray(into)) {
    for (let row = 0; row < chunk.rowCount; row++) into.push(String(vector.getItem(row)));
  }
}

/** Holds by construction: each column was made by `emptyColumn` for the type that the caller asked for. */
function named<W extends Wanted>(entries: readonly (readonly [string, Growing | undefined])[]): Columns<W> {
  return Object.fromEntries(entries) as unknown as Columns<W>;
}
