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
  const pieces: Piece[][] = list.map(() => []);
  const result = await duck.stream(
    `select ${list.map(([, [type, sql]]) => `cast(${sql} as ${type})`).join(', ')} ${from}`,
  );
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = chunk.rowCount;
    pieces.forEach((column, at) => column.push(pieceOf(chunk, at, rows)));
  }
  return named<W>(list.map(([name, [type]], at) => [name, joined(type, pieces[at] ?? [])]));
}

type Piece = Float64Array | Int32Array | readonly string[];

/** One column of a chunk. */
function pieceOf(chunk: DuckDBDataChunk, at: number, rows: number): Piece {
  const vector = chunk.getColumnVector(at);
  if (vector instanceof DuckDBDoubleVector) {
    const piece = new Float64Array(rows);
    for (let row = 0; row < rows; row++) piece[row] = vector.getItem(row) ?? Number.NaN;
    return piece;
  }
  if (vector instanceof DuckDBIntegerVector) {
    const piece = new Int32Array(rows);
    for (let row = 0; row < rows; row++) piece[row] = vector.getItem(row) ?? 0;
    return piece;
  }
  return Array.from({ length: rows }, (_, row) => String(vector.getItem(row)));
}

function joined(type: keyof ColumnOf, pieces: readonly Piece[]): Piece {
  if (type === 'varchar') return pieces.flatMap((piece) => Array.from(piece, String));
  const rows = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const column = type === 'double' ? new Float64Array(rows) : new Int32Array(rows);
  let offset = 0;
  for (const piece of pieces) {
    if (piece instanceof Float64Array || piece instanceof Int32Array) column.set(piece, offset);
    offset += piece.length;
  }
  return column;
}

/** Holds by construction: each column was made by `emptyColumn` for the type that the caller asked for. */
function named<W extends Wanted>(entries: readonly (readonly [string, Piece])[]): Columns<W> {
  return Object.fromEntries(entries) as unknown as Columns<W>;
}
